// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

/** What is wrong with a file is said with path, line and one sentence; nothing else stops; the file stays as it is. */
class DamagedFilesTest {

	private static final ArticlePath PORT = new ArticlePath("2025/09/port-ferme");
	private static final String MARKS = CorpusLayout.annotationFile(PORT, "alice");
	private static final String HEADER = "{\"newsmark\":\"annotations/1\",\"status\":\"new\"}\n";

	private final Path folder;
	private final CorpusFolder corpus;

	DamagedFilesTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		corpus = CorpusFolder.open(Corpora.copy(folder.resolve("corpus")));
	}

	private void put(String file, String content) throws Exception {
		Files.writeString(corpus.file(file), content);
	}

	private ArticleFormatException refusedMarks() {
		return assertThrows(ArticleFormatException.class, () -> corpus.readAnnotations(PORT, "alice"));
	}

	private static String mark(String members) {
		return HEADER + "{\"id\":\"a\",\"label\":\"source\"," + members + "}\n";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"|EMPTY|1",
			"{\"newsmark\":\"annotations/2\",\"new\":1}|NEWER_VERSION|1",
			"{\"newsmark\":\"article/1\"}|WRONG_KIND|1",
			"{\"id\":\"a\"}|MISSING|1",
			"[]|NOT_AN_OBJECT|1",
			"{\"newsmark\":\"annotations/1\",\"status\":\"started\"}|UNKNOWN_VALUE|1",
			"{\"newsmark\":\"annotations/1\",\"codebook\":7}|TEXT_EXPECTED|1",
			"{\"newsmark\":\"annotations/1\"}~n{\"id\":\"a\",\"label\":\"b\",\"spans\":[[0,1]],\"exact\":[\"L\"|CUT_OFF|2",
			"{\"newsmark\":\"annotations/1\"}~n{\"id\":\"a\",\"label\":\"b\",\"spans\":[[0,1]],\"exa~n{\"id\":\"c\"}|CUT_OFF|2",
			"{\"newsmark\":\"annotations/1\"}~n~n{\"id\":\"a\" \"label\":\"b\"}|NOT_JSON|3" })
	void aFileOfMarksThatIsNoneIsNamedWithItsLine(String content, FormatFault fault, int line) throws Exception {
		put(MARKS, content == null ? "" : content.replace("~n", "\n"));

		ArticleFormatException refused = refusedMarks();

		assertEquals(fault, refused.fault(), refused.getMessage());
		assertEquals(line, refused.line());
		assertEquals(MARKS, refused.path());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"\"spans\":[[3,3]],\"exact\":[\"x\"]|EMPTY_SPAN",
			"\"spans\":[[-1,3]],\"exact\":[\"x\"]|EMPTY_SPAN",
			"\"spans\":[[9,3]],\"exact\":[\"x\"]|EMPTY_SPAN",
			"\"spans\":[[1,5],[4,9]],\"exact\":[\"x\",\"y\"]|OVERLAPPING_SPANS",
			"\"spans\":[[1,5]],\"exact\":[\"x\",\"y\"]|EXACT_COUNT",
			"\"spans\":[],\"exact\":[]|SPANS_EXPECTED",
			"\"spans\":[1,5],\"exact\":[\"x\"]|SPANS_EXPECTED",
			"\"spans\":[[1,5,6]],\"exact\":[\"x\"]|SPANS_EXPECTED",
			"\"spans\":[[1,99999999999]],\"exact\":[\"x\"]|SPANS_EXPECTED",
			"\"spans\":[[1.5,2]],\"exact\":[\"x\"]|SPANS_EXPECTED",
			"\"exact\":[\"x\"]|MISSING",
			"\"spans\":[[1,5]],\"exact\":\"x\"|TEXTS_EXPECTED",
			"\"spans\":[[1,5]],\"exact\":[\"x\"],\"attributes\":[]|OBJECT_EXPECTED",
			"\"spans\":[[1,5]],\"exact\":[\"x\"],\"links\":{\"said_by\":\"b\"}|TEXTS_EXPECTED",
			"\"spans\":[[1,5]],\"exact\":[\"x\"],\"orphan\":\"yes\"|FLAG_EXPECTED",
			"\"spans\":[[1,5]],\"exact\":[\"x\"],\"note\":1|TEXT_EXPECTED",
			"\"spans\":[[1,5]],\"exact\":[\"x\"],\"x\":1,\"x\":2|DOUBLE_MEMBER" })
	void aMarkThatIsNoneIsNamedWithItsLine(String members, FormatFault fault) throws Exception {
		put(MARKS, mark(members));

		ArticleFormatException refused = refusedMarks();

		assertEquals(fault, refused.fault(), refused.getMessage());
		assertEquals(2, refused.line());
	}

	@Test
	void aSecondMarkWithTheSameIdIsNamedWithBothLines() throws Exception {
		String line = "{\"id\":\"a\",\"label\":\"b\",\"spans\":[[0,2]],\"exact\":[\"Le\"]}\n";
		put(MARKS, HEADER + line + "\n" + line);

		assertEquals(MARKS + ":4: The id \"a\" stands in line 2 already. Give one of them another id, or delete a line.",
				refusedMarks().getMessage());
	}

	@Test
	void marksWithoutWordsOrWithSpansInAnyOrderAreTakenFromTheText() throws Exception {
		put(MARKS, "\ufeff" + HEADER + "{\"id\":\"a\",\"label\":\"b\",\"spans\":[[3,7],[0,2]],\"exact\":[\"port\",\"Le\"],\"note\":null}\r\n"
				+ "{\"id\":\"c\",\"label\":\"b\",\"spans\":[[20,21]]}");

		AnnotationReading reading = corpus.readAnnotations(corpus.readText(PORT), "alice");

		assertEquals(List.of(), reading.changed());
		assertEquals(List.of("Le", "port"), reading.file().annotations().get("a").orElseThrow().exact());
		assertEquals(List.of("😀"), reading.file().annotations().get("c").orElseThrow().exact());
	}

	@Test
	void spansThatDoNotHaveTheirWordsAreFoundAgainAlthoughTheTextIsTheSame() throws Exception {
		String sha256 = corpus.readText(PORT).sha256();
		put(MARKS, "{\"newsmark\":\"annotations/1\",\"textSha256\":\"" + sha256 + "\"}\n"
				// Counted in UTF-16, as a faulty program does: one off behind the emoji.
				+ "{\"id\":\"a\",\"label\":\"b\",\"spans\":[[44,55]],\"exact\":[\"Élise Ndour\"],\"prefix\":\"La maire, \",\"suffix\":\", a dit\"}\n"
				+ "{\"id\":\"c\",\"label\":\"b\",\"spans\":[[5000,5004]],\"exact\":[\"Personne\"]}\n");

		AnnotationReading reading = corpus.readAnnotations(corpus.readText(PORT), "alice");

		String text = corpus.readText(PORT).text();
		Annotation found = reading.file().annotations().get("a").orElseThrow();
		assertEquals("Élise Ndour", found.spans().get(0).in(text));
		Annotation lost = reading.file().annotations().get("c").orElseThrow();
		assertTrue(lost.orphan());
		assertEquals(new TextSpan(5000, 5004), lost.spans().get(0));
		assertInstanceOf(Anchored.Orphan.class, reading.toConfirm().get(0));
	}

	@Test
	void anOrphanIsKeptInTheFileAndHealedWhenItsWordsComeBack() throws Exception {
		String text = corpus.readText(PORT).text();
		AnnotationFile before = corpus.readAnnotations(PORT, "alice");
		put(CorpusLayout.textFile(PORT), text.replace("Élise Ndour, ", ""));

		AnnotationFile orphaned = corpus.readAnnotations(PORT, "alice");
		assertTrue(orphaned.annotations().get("k3v9aa").orElseThrow().orphan());
		corpus.writeAnnotations(orphaned, orphaned);
		assertTrue(Files.readString(corpus.file(MARKS)).contains("\"spans\":[[43,54]],\"exact\":[\"Élise Ndour\"]"));
		assertEquals(List.of(), corpus.readAnnotations(corpus.readText(PORT), "alice").changed());

		put(CorpusLayout.textFile(PORT), text);
		AnnotationReading healed = corpus.readAnnotations(corpus.readText(PORT), "alice");
		assertEquals(before.annotations(), healed.file().annotations());
		assertInstanceOf(Anchored.Healed.class, healed.toConfirm().get(0));
	}

	@Test
	void aDamagedFileIsNeverWrittenAndOthersGoOn() throws Exception {
		AnnotationFile alice = corpus.readAnnotations(PORT, "alice");
		String cut = Files.readString(corpus.file(MARKS));
		put(MARKS, cut.substring(0, cut.length() - 40));
		String damaged = Files.readString(corpus.file(MARKS));

		ArticleFormatException refused = assertThrows(ArticleFormatException.class,
				() -> corpus.writeAnnotations(Corpora.without(alice, "e00001"), alice));

		assertEquals(FormatFault.CUT_OFF, refused.fault());
		assertEquals(damaged, Files.readString(corpus.file(MARKS)));
		AnnotationFile gold = corpus.readAnnotations(PORT, "gold");
		Annotation mark = Corpora.mark("g", "source", "La maire", corpus.readText(PORT).text());
		assertInstanceOf(Saved.Written.class, corpus.writeAnnotations(Corpora.with(gold, mark), gold));
		assertEquals(1, corpus.readAnnotations(PORT, "gold").annotations().size());
	}

	@Test
	void aTextThatIsNotUtf8IsNamedWithItsLine() throws Exception {
		byte[] bytes = "Première\nligne \u00fcber".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(corpus.file("articles/latin.txt"), bytes);

		ArticleFormatException refused = assertThrows(ArticleFormatException.class, () -> corpus.readText(new ArticlePath("latin")));

		assertEquals("articles/latin.txt:1: Byte 6 is not UTF-8. Save the file as UTF-8.", refused.getMessage());
	}

	@Test
	void aReplacementCharacterIsAllowedInAText() throws Exception {
		put("articles/replaced.txt", "a\ufffdb");

		assertEquals("a\ufffdb", corpus.readText(new ArticlePath("replaced")).text());
	}

	@Test
	void anUnpairedSurrogateIsReplacedWhenATextIsWritten() throws Exception {
		Article article = new Article(new ArticlePath("torn"), "a\ud83db\ude00 😀",
				ArticleMetadata.EMPTY, Zones.NONE);

		corpus.writeArticle(article, WritePolicy.NEW);

		assertEquals("a\ufffdb\ufffd 😀", corpus.readText(new ArticlePath("torn")).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "{\"newsmark\":\"article/2\"}|NEWER_VERSION", "{}|MISSING",
			"{\"newsmark\":\"article/1\",\"zones\":{}}|ZONES_EXPECTED", "{\"newsmark\":\"article/1\",\"zones\":[{\"kind\":\"body\"}]}|ZONES_EXPECTED",
			"{\"newsmark\":\"article/1\",\"zones\":[{\"kind\":\"body\",\"start\":9,\"end\":3}]}|ZONES_EXPECTED",
			"{\"newsmark\":\"article/1\"|CUT_OFF", "|EMPTY" })
	void aDescriptionThatIsNoneIsNamedAndNeverRewritten(String content, FormatFault fault) throws Exception {
		String file = CorpusLayout.descriptionFile(PORT);
		put(file, content == null ? "" : content);

		ArticleFormatException refused = assertThrows(ArticleFormatException.class, () -> corpus.readArticle(PORT));

		assertEquals(fault, refused.fault(), refused.getMessage());
		assertEquals(file, refused.path());
		ArticleMetadata none = ArticleMetadata.EMPTY;
		assertThrows(ArticleFormatException.class, () -> corpus.writeMetadata(PORT, none.with("title", "x"), none));
		assertEquals(content == null ? "" : content, Files.readString(corpus.file(file)));
	}

	@Test
	void zonesBeyondTheTextAreCutAtItsEnd() throws Exception {
		put("articles/plain.json", "{\"newsmark\":\"article/1\",\"zones\":[{\"kind\":\"body\",\"start\":2,\"end\":900},"
				+ "{\"kind\":\"list\",\"start\":800,\"end\":900},{\"kind\":\"list\",\"start\":1,\"end\":1}]}");

		assertEquals(List.of(new TextSpan(2, 28)),
				corpus.readArticle(new ArticlePath("plain")).zones().all().stream().map(zone -> zone.span()).toList());
	}

	@Test
	void aFolderWithoutSettingsIsNoCorpus() throws Exception {
		Files.createDirectory(folder.resolve("empty"));

		assertEquals(false, CorpusFolder.isCorpus(folder.resolve("empty")));
		assertThrows(NoSuchFileException.class, () -> CorpusFolder.open(folder.resolve("empty")));
		assertThrows(NoSuchFileException.class, () -> CorpusFolder.open(folder.resolve("nowhere")));
	}

	@Test
	void aNewerCorpusIsRefusedKindly() throws Exception {
		put("corpus.json", "{\"newsmark\":\"corpus/2\"}");

		ArticleFormatException refused = assertThrows(ArticleFormatException.class, () -> CorpusFolder.open(corpus.root()));

		assertEquals("corpus.json:1: The file has the newer format \"corpus/2\", and this Newsmark reads \"corpus/1\". Update Newsmark to open it.",
				refused.getMessage());
	}

	@Test
	void anAnnotatorThatIsAPathIsRefused() {
		for (String name : Arrays.asList("../articles", "a/b", "..", "", "a\\b")) {
			assertThrows(ArticleFormatException.class, () -> corpus.readAnnotations(PORT, name), name);
		}
	}

	@ParameterizedTest
	@EnumSource(FormatFault.class)
	void everyFaultHasItsSentenceInBothLanguages(FormatFault fault) {
		List<String> details = List.of("DETAIL0", "DETAIL1", "DETAIL2");
		String english = fault.reason(details, Locale.ENGLISH);
		String french = fault.reason(details, Locale.FRENCH);

		assertTrue(fault == FormatFault.OTHER || !english.equals(french), english);
		for (String sentence : List.of(english, french)) {
			assertTrue(!sentence.contains("''") && !sentence.contains("{0"), sentence);
		}
		assertEquals(english, fault.reason(details, Locale.GERMAN));
		assertEquals(english.contains("DETAIL0"), french.contains("DETAIL0"));
	}

	@ParameterizedTest
	@EnumSource(CorpusWriteException.Reason.class)
	void everyRefusalHasItsSentenceInBothLanguages(CorpusWriteException.Reason reason) {
		CorpusWriteException refusal = new CorpusWriteException("x", reason, new IOException("why"));

		assertTrue(!refusal.sentence(Locale.ENGLISH).equals(refusal.sentence(Locale.FRENCH)));
		assertEquals("x: " + refusal.sentence(Locale.ENGLISH), refusal.getMessage());
	}

	@Test
	void aTextOfFiftyMegabytesIsRefusedWithItsSizeAndIsNotReadIn() throws Exception {
		try (RandomAccessFile large = new RandomAccessFile(corpus.file(CorpusLayout.textFile(PORT)).toFile(), "rw")) {
			large.setLength(50L << 20);
		}

		ArticleFormatException refused = assertThrows(ArticleFormatException.class, () -> corpus.readText(PORT));

		assertEquals("articles/2025/09/port-ferme.txt: The file has 50 MiB, and Newsmark reads up to 32 MiB. Split it.", refused.getMessage());
	}
}
