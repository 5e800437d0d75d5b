// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.Article;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.newsmark.core.article.Zones;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Readers;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.plain.TextReader;

class ArticleImportTest {

	private static final Readers READERS = new Readers(List.of(new HtmlReader(), new TextReader()));
	private static final String TEXT = """
			Le bac reprend du service

			Par Tom Reyl

			Le bac de Brisse a repris jeudi ses traversées au grand soulagement des maraîchers de l’île.
			""";

	private final Path inbox;
	private final CorpusFolder corpus;

	ArticleImportTest(@TempDir Path folder) throws IOException, ArticleFormatException {
		inbox = Files.createDirectory(folder.resolve("inbox"));
		corpus = CorpusFolder.create(folder.resolve("corpus"), "Test", "fr",
				"newsmark: codebook/1\nid: none\nversion: 1.0.0\nlabels: []\n");
	}

	private ImportReport run(ImportOptions options, Path... inputs) throws IOException {
		return new ArticleImport(corpus, READERS, options).run(List.of(inputs), Progress.NONE);
	}

	private void file(String name, String content) throws IOException {
		Path file = inbox.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	@Test
	void aFolderBecomesArticlesNamedLikeItsFiles() throws IOException, ArticleFormatException {
		file("2025/bac.txt", TEXT);
		file("2025/pont.html", "<html><body><h1>Le pont</h1><p>"
				+ "Le pont de Brisse rouvre samedi aux piétons et aux vélos. ".repeat(3));
		ImportReport report = run(ImportOptions.STANDARD, inbox);
		assertEquals(2, report.articles());
		assertTrue(report.complete());
		assertEquals(List.of("2025/bac", "2025/pont"), corpus.articlePaths().stream().map(ArticlePath::value).toList());
		Article article = corpus.readArticle(new ArticlePath("2025/bac"));
		assertEquals(TEXT, article.text());
		assertEquals("Le bac reprend du service", article.metadata().title());
		assertEquals(ZoneKind.BYLINE, article.zones().kindAt(TEXT.indexOf("Tom")));
		Map<?, ?> origin = (Map<?, ?>) article.metadata().members().get("origin");
		assertEquals("2025/bac.txt", origin.get("file"));
		assertEquals("text", origin.get("reader"));
		assertEquals(Map.of("title", "visible-text", "authors", "visible-text", "language", "guess", "retrieved", "file-time"),
				origin.get("values"));
	}

	@Test
	void theSameFileIsNotAddedAgainWhateverItIsCalled() throws IOException {
		file("a.txt", TEXT);
		run(ImportOptions.STANDARD, inbox);
		file("b.txt", TEXT);
		ImportReport again = run(ImportOptions.STANDARD, inbox);
		assertEquals(0, again.articles());
		assertEquals(List.of("a.txt", "b.txt"),
				again.alreadyThere().stream().map(ImportOutcome.AlreadyThere::file).toList());
		assertEquals(1, corpus.articlePaths().size());
	}

	@Test
	void otherFilesOfTheSameNameGetANumber() throws IOException {
		file("one/Bac.txt", TEXT);
		file("two/bac.txt", TEXT.replace("jeudi", "vendredi"));
		run(new ImportOptions("", "presse", 1), inbox.resolve("one"), inbox.resolve("two"));
		assertEquals(List.of("presse/Bac", "presse/bac-2"),
				corpus.articlePaths().stream().map(ArticlePath::value).toList());
	}

	@Test
	void oneBrokenFileAfterTheOtherIsNamedAndTheRestIsImported() throws IOException {
		file("good.txt", TEXT);
		file("empty.txt", "");
		file("blank.txt", " \n\n");
		file("report.pdf", "%PDF-1.7\n...");
		file("style.css", "p { color: red }");
		file("empty.html", "<html><body><img src='a.jpg'></body></html>");
		Files.write(inbox.resolve("noise.bin"), new byte[] { 1, 0, 2, 0, 3 });
		Files.write(inbox.resolve("latin.txt"),
				TEXT.replace("jeudi", "hier").getBytes(Charset.forName("windows-1252")));
		Files.createSymbolicLink(inbox.resolve("gone.txt"), inbox.resolve("nowhere.txt"));
		try (RandomAccessFile large = new RandomAccessFile(inbox.resolve("large.txt").toFile(), "rw")) {
			large.setLength(50L << 20);
		}
		ImportReport report = run(ImportOptions.STANDARD, inbox);
		Map<String, Kind> reasons = new TreeMap<>();
		report.refused().forEach(refused -> reasons.put(refused.file(), refused.note().kind()));
		assertEquals(Map.of("empty.txt", Kind.EMPTY, "blank.txt", Kind.EMPTY, "report.pdf", Kind.BINARY, "style.css",
				Kind.NO_READER, "empty.html", Kind.NO_TEXT, "noise.bin", Kind.NOT_TEXT, "gone.txt", Kind.NOT_FOUND,
				"large.txt", Kind.TOO_LARGE), reasons);
		assertEquals(List.of("good.txt", "latin.txt"),
				report.imported().stream().map(ImportOutcome.Imported::file).toList());
		assertEquals(Kind.ENCODING_ASSUMED, report.imported().get(1).notes().get(0).kind());
		assertTrue(report.complete());
		for (ImportOutcome.Refused refused : report.refused()) {
			assertTrue(refused.reason(Locale.ENGLISH).endsWith("."), refused.reason(Locale.ENGLISH));
			assertFalse(refused.reason(Locale.ENGLISH).equals(refused.reason(Locale.FRENCH)), refused.file());
		}
	}

	@Test
	void manyReadersAtOnceGiveTheSameCorpusAsOne(@TempDir Path other) throws IOException, ArticleFormatException {
		for (int i = 0; i < 24; i++) {
			file("f" + i % 7 + "/Article.txt".replace("Article", i % 2 == 0 ? "article" : "Article"),
					TEXT.replace("jeudi", "le " + i));
			file("x/" + i + ".txt", TEXT.replace("jeudi", "le jour " + i / 2));
		}
		ImportReport one = run(ImportOptions.STANDARD, inbox);
		CorpusFolder second = CorpusFolder.create(other.resolve("corpus"), "Test", "fr",
				"newsmark: codebook/1\nid: none\nversion: 1.0.0\n");
		ImportReport many = new ArticleImport(second, READERS, new ImportOptions("", "", 8)).run(List.of(inbox),
				Progress.NONE);
		assertEquals(one.outcomes(), many.outcomes());
		assertEquals(corpus.articlePaths(), second.articlePaths());
	}

	@Test
	void aPreviewSaysWhatWouldBeMadeAndWritesNothing() throws IOException {
		file("a/bac.txt", TEXT);
		file("a/copy.txt", TEXT);
		file("b.bin", "\u0000\u0001");
		ArticleImport articles = new ArticleImport(corpus, READERS, ImportOptions.STANDARD);
		ImportReport preview = articles.preview(List.of(inbox), Progress.NONE);
		assertEquals(List.of(), corpus.articlePaths());
		assertEquals(preview.outcomes(), articles.run(List.of(inbox), Progress.NONE).outcomes());
		ImportOutcome.Made made = preview.imported().get(0).articles().get(0);
		assertEquals("a/bac", made.path().value());
		assertEquals(List.of("Tom Reyl"), made.metadata().authors());
		assertTrue(made.words() > 15);
		assertEquals(1, preview.alreadyThere().size());
	}

	@Test
	void cancellingKeepsWhatIsThereAndSaysSo() throws IOException {
		for (int i = 0; i < 20; i++) {
			file(i + ".txt", TEXT.replace("jeudi", "le " + i));
		}
		AtomicInteger asked = new AtomicInteger();
		ImportReport report = new ArticleImport(corpus, READERS, ImportOptions.STANDARD).run(List.of(inbox),
				() -> asked.incrementAndGet() > 12);
		assertFalse(report.complete());
		assertTrue(report.articles() < 20);
		assertEquals(report.articles(), corpus.articlePaths().size());
		assertThrows(CancellationException.class,
				() -> new ArticleImport(corpus, READERS, ImportOptions.STANDARD).preview(List.of(inbox), () -> true));
	}

	@Test
	void aCorpusThatCannotBeWrittenToIsReportedForEachFile() throws IOException {
		file("a.txt", TEXT);
		Files.writeString(corpus.root().resolve("articles"), "in the way");
		ImportReport report = run(ImportOptions.STANDARD, inbox);
		assertEquals(Kind.NOT_WRITABLE, report.refused().get(0).note().kind());
		assertFalse(report.refused().get(0).reason(Locale.FRENCH).isEmpty());
	}

	@Test
	void theReaderCanBeChosen() throws IOException {
		file("page.html", "<p>" + TEXT);
		assertEquals(Kind.UNKNOWN_READER, run(new ImportOptions("word", "", 1), inbox).refused().get(0).note().kind());
		assertEquals("text", run(new ImportOptions("text", "", 1), inbox).imported().get(0).reader());
	}

	@Test
	void aReaderThatBreaksDoesNotStopTheOthers() throws IOException {
		file("a.txt", "BREAK");
		file("b.txt", TEXT);
		ArticleReader breaking = new ArticleReader() {
			@Override
			public String id() {
				return "breaking";
			}

			@Override
			public String name(Locale locale) {
				return "Breaking";
			}

			@Override
			public Confidence recognises(ImportSource source) {
				return source.bytes()[0] == 'B' ? Confidence.SURE : Confidence.NO;
			}

			@Override
			public List<ImportedArticle> read(ImportSource source, ReadRequest request) {
				throw new IllegalStateException("out of order");
			}
		};
		ImportReport report = new ArticleImport(corpus, new Readers(List.of(new TextReader(), breaking)),
				ImportOptions.STANDARD).run(List.of(inbox), Progress.NONE);
		assertEquals(1, report.articles());
		assertTrue(report.refused().get(0).reason(Locale.ENGLISH).contains("out of order"));
	}

	/** Reads what begins with B, by what a test says. */
	private static ArticleReader reader(BiFunction<ImportSource, ReadRequest, List<ImportedArticle>> reading) {
		return new ArticleReader() {
			@Override
			public String id() {
				return "test";
			}

			@Override
			public String name(Locale locale) {
				return "Test";
			}

			@Override
			public Confidence recognises(ImportSource source) {
				return source.bytes()[0] == 'B' ? Confidence.SURE : Confidence.NO;
			}

			@Override
			public List<ImportedArticle> read(ImportSource source, ReadRequest request) {
				return reading.apply(source, request);
			}
		};
	}

	@Test
	void aReaderThatHangsIsGivenUpAndTheRestIsImported() throws IOException {
		file("a.txt", "BLOCK");
		file("b.txt", TEXT);
		CountDownLatch never = new CountDownLatch(1);
		ArticleReader hanging = reader((source, request) -> {
			try {
				never.await();
				return List.of();
			} catch (InterruptedException stopped) {
				return List.of();
			}
		});
		ImportReport report = new ArticleImport(corpus, new Readers(List.of(new TextReader(), hanging)),
				ImportOptions.STANDARD.withPatience(Duration.ofSeconds(3))).run(List.of(inbox), Progress.NONE);
		assertEquals(Kind.TOO_SLOW, report.refused().get(0).note().kind());
		assertEquals(List.of("b.txt"), report.imported().stream().map(ImportOutcome.Imported::file).toList());
	}

	@Test
	void cancellingDoesNotWaitForAReaderThatHangs() throws IOException {
		file("a.txt", "BLOCK");
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		ArticleReader hanging = reader((source, request) -> {
			begun.countDown();
			while (true) {
				try {
					never.await();
				} catch (InterruptedException deaf) {
					continue;
				}
			}
		});
		ImportReport report = new ArticleImport(corpus, new Readers(List.of(hanging)), ImportOptions.STANDARD)
				.run(List.of(inbox), () -> begun.getCount() == 0);
		assertFalse(report.complete());
		assertEquals(List.of(), report.outcomes());
	}

	@Test
	void aFileThatNeedsMoreMemoryThanThereIsStopsNothing() throws IOException {
		file("a.txt", "BIG");
		file("b.txt", TEXT);
		ArticleReader hungry = reader((source, request) -> {
			throw new OutOfMemoryError();
		});
		ImportReport report = new ArticleImport(corpus, new Readers(List.of(new TextReader(), hungry)),
				ImportOptions.STANDARD).run(List.of(inbox), Progress.NONE);
		assertEquals(Kind.TOO_MUCH_MEMORY, report.refused().get(0).note().kind());
		assertEquals(1, report.articles());
	}

	/** Three articles of one file. */
	private static List<ImportedArticle> three(ImportSource source) {
		return Stream.of("Un", "Deux", "Trois").map(title -> {
			FoundMetadata found = new FoundMetadata();
			found.add("title", title, "test");
			return new ImportedArticle(title + ".\n", found.metadata(source, "test", List.of()), Zones.NONE, List.of());
		}).toList();
	}

	@Test
	void articlesOfOneFileLieInAFolderOfItsNameAndAreNotAddedTwice() throws IOException, ArticleFormatException {
		file("dump.csv", "B");
		ArticleReader many = reader((source, request) -> three(source));
		ArticleImport articles = new ArticleImport(corpus, new Readers(List.of(many)), ImportOptions.STANDARD);
		assertEquals(3, articles.run(List.of(inbox), Progress.NONE).articles());
		assertEquals(List.of("dump/Deux", "dump/Trois", "dump/Un"),
				corpus.articlePaths().stream().map(ArticlePath::value).toList());
		Map<?, ?> origin = (Map<?, ?>) corpus.readMetadata(new ArticlePath("dump/Trois")).members().get("origin");
		assertEquals("3/3", origin.get("part"));
		ImportReport again = articles.run(List.of(inbox), Progress.NONE);
		assertEquals(0, again.articles());
		assertEquals(1, again.alreadyThere().size());
	}

	@Test
	void anImportThatWasBrokenOffWithinAFileGoesOnWithTheRest() throws IOException {
		file("dump.csv", "B");
		ArticleReader many = reader((source, request) -> three(source));
		ArticleImport articles = new ArticleImport(corpus, new Readers(List.of(many)), ImportOptions.STANDARD);
		articles.run(List.of(inbox), Progress.NONE);
		for (String file : List.of("Trois.txt", "Trois.json")) {
			Files.delete(corpus.root().resolve("articles/dump/" + file));
		}
		ImportReport rest = articles.run(List.of(inbox), Progress.NONE);
		assertEquals(List.of("dump/Trois"), rest.imported().get(0).articles().stream().map(made -> made.path().value()).toList());
		assertEquals(3, corpus.articlePaths().size());
	}

	@Test
	void picturesThatABrowserSavedBesideAPageAreLeftOut() throws IOException {
		file("page.html",
				"<html><body><h1>Le pont</h1><p>" + "Le pont de Brisse rouvre samedi aux piétons. ".repeat(4));
		file("page_files/logo.png", "\u0089PNG");
		file("page_files/style.css", "p{}");
		file(".DS_Store", "x");
		file("other_files/note.txt", TEXT);
		ImportReport report = run(ImportOptions.STANDARD, inbox);
		assertEquals(List.of("other_files/note.txt", "page.html"),
				report.outcomes().stream().map(ImportOutcome::file).sorted().toList());
	}

	@Test
	void contentFromTheClipboardIsNamedByItsTitle() throws IOException {
		ImportSource pasted = new ImportSource("", TEXT.getBytes(StandardCharsets.UTF_8));
		new ArticleImport(corpus, READERS, ImportOptions.STANDARD).runSources(List.of(pasted), Progress.NONE);
		assertEquals(Set.of(new ArticlePath("Le bac reprend du service")), Set.copyOf(corpus.articlePaths()));
	}
}
