// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.Readers;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.plain.TextReader;

/** The same words in several articles are seen, and nothing is dropped for it. */
class DuplicatesTest {

	/** So many invented words, the same for the same seed. */
	private static List<String> words(int seed, int count) {
		Random random = new Random(seed);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add("mot" + random.nextInt(5000));
		}
		return words;
	}

	private static Fingerprint fingerprint(List<String> words) {
		return Fingerprint.of(String.join(" ", words), Zones.NONE);
	}

	@Test
	void likenessIsAboutTheShareOfStretchesThatTwoTextsHaveInCommon() {
		List<String> whole = words(1, 400);
		List<String> cut = whole.subList(0, 300);
		double likeness = fingerprint(whole).likeness(fingerprint(cut));
		assertTrue(likeness > 0.62 && likeness < 0.88, () -> String.valueOf(likeness));
		assertEquals(1, fingerprint(whole).likeness(fingerprint(words(1, 400))));
		assertTrue(fingerprint(whole).likeness(fingerprint(words(2, 400))) < 0.05);
	}

	@Test
	void shortTextsAreOnlyLikeThoseWithTheSameWords() {
		LikeArticles articles = new LikeArticles();
		articles.add(new ArticlePath("a"), fingerprint(words(3, 20)));
		assertEquals(Optional.empty(), articles.mostLike(fingerprint(words(3, 19))));
		assertEquals(100, articles.mostLike(fingerprint(words(3, 20))).orElseThrow().percent());
		assertEquals(Optional.empty(), articles.mostLike(fingerprint(List.of())));
	}

	@Test
	void amongManyTheMostAlikeIsFound() {
		LikeArticles articles = new LikeArticles();
		for (int i = 0; i < 300; i++) {
			articles.add(new ArticlePath("a" + i), fingerprint(words(100 + i, 300)));
		}
		List<String> edited = new ArrayList<>(words(177, 300));
		edited.set(40, "autre");
		edited.remove(200);
		LikeArticles.Like like = articles.mostLike(fingerprint(edited)).orElseThrow();
		assertEquals(new ArticlePath("a77"), like.path());
		assertTrue(like.percent() > 85 && like.percent() < 100, like.toString());
	}

	private static String page(String outlet, List<String> words) {
		StringBuilder paragraphs = new StringBuilder();
		for (int i = 0; i < words.size(); i += 40) {
			paragraphs.append("<p>").append(String.join(" ", words.subList(i, Math.min(words.size(), i + 40)))).append(".</p>");
		}
		return "<html><body><nav><a href='/'>" + outlet + "</a><a href='/x'>Rubriques</a></nav><article><h1>Le titre de " + outlet + "</h1>"
				+ paragraphs + "</article><footer>© 2025 " + outlet + "</footer></body></html>";
	}

	@Test
	void wireCopyIsToldAndPutIntoAGroupAlsoWithWhatTheCorpusHasAlready(@TempDir Path folder) throws Exception {
		CorpusFolder corpus = CorpusFolder.create(folder.resolve("corpus"), "Test", "fr", "newsmark: codebook/1\nid: none\nversion: 1.0.0\nlabels: []\n");
		Path inbox = Files.createDirectory(folder.resolve("in"));
		List<String> wire = words(5, 400);
		write(inbox, "a.html", page("Le Phare", wire));
		write(inbox, "b.html", page("La Digue", words(6, 400)));
		run(corpus, inbox);
		List<String> cut = new ArrayList<>(wire.subList(0, 330));
		write(inbox, "c.html", page("Le Canal", wire));
		write(inbox, "d.html", page("La Jetée", cut));

		ImportReport preview = new ArticleImport(corpus, new Readers(List.of(new HtmlReader(), new TextReader())), ImportOptions.STANDARD)
				.preview(List.of(inbox), Progress.NONE);
		ImportReport report = run(corpus, inbox);

		assertEquals(2, report.articles());
		assertEquals(4, corpus.articlePaths().size());
		assertEquals(List.of(ImportNote.of(Kind.DUPLICATE, "a")), report.imported().get(0).notes());
		ImportNote near = report.imported().get(1).notes().get(0);
		assertEquals(Kind.NEAR_DUPLICATE, near.kind());
		assertTrue(Integer.parseInt(near.details().get(1)) > 65, near.toString());
		assertEquals(preview.imported().stream().map(ImportOutcome.Imported::notes).toList(),
				report.imported().stream().map(ImportOutcome.Imported::notes).toList());
		for (String path : List.of("a", "c", "d")) {
			assertEquals("a", corpus.readMetadata(new ArticlePath(path)).text(DuplicateGroups.MEMBER), path);
		}
		assertEquals("", corpus.readMetadata(new ArticlePath("b")).text(DuplicateGroups.MEMBER));
	}

	@Test
	void whatIsKeptOfFingerprintsIsMadeAgainWhenItIsDamagedOrOutOfDate(@TempDir Path folder) throws Exception {
		CorpusFolder corpus = CorpusFolder.create(folder.resolve("corpus"), "Test", "fr", "newsmark: codebook/1\nid: none\nversion: 1.0.0\nlabels: []\n");
		Path inbox = Files.createDirectory(folder.resolve("in"));
		write(inbox, "a.html", page("Le Phare", words(7, 200)));
		run(corpus, inbox);
		Path kept = corpus.root().resolve(".newsmark/fingerprints");
		assertTrue(Files.size(kept) > Fingerprint.SIZE * 4);
		Files.writeString(kept, "damaged");
		Files.writeString(corpus.file("articles/a.txt"), "Tout autre chose.");
		write(inbox, "b.html", page("Le Canal", words(7, 200)));
		assertEquals(List.of(), run(corpus, inbox).imported().get(0).notes());
		write(inbox, "c.html", page("La Digue", words(7, 200)));
		assertEquals(List.of(ImportNote.of(Kind.DUPLICATE, "b")), run(corpus, inbox).imported().get(0).notes());
	}

	private static void write(Path folder, String name, String content) throws IOException {
		Files.writeString(folder.resolve(name), content);
	}

	private static ImportReport run(CorpusFolder corpus, Path inbox) throws IOException {
		return new ArticleImport(corpus, new Readers(List.of(new HtmlReader(), new TextReader())), ImportOptions.STANDARD).run(List.of(inbox),
				Progress.NONE);
	}
}
