// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;

/** A folder that other programs have written to as well is read whole, and changed by nothing but what was changed. */
class GoldenCorpusTest {

	private static final ArticlePath PORT = new ArticlePath("2025/09/port-ferme");

	private final Path root;
	private final CorpusFolder corpus;
	private final Map<String, String> before;

	GoldenCorpusTest(@TempDir Path folder) throws Exception {
		root = Corpora.copy(folder.resolve("corpus"));
		corpus = CorpusFolder.open(root);
		before = Corpora.contents(root);
	}

	@Test
	void everythingIsFound() throws Exception {
		CorpusListing listing = corpus.list(Progress.NONE);

		assertEquals(List.of(PORT, new ArticlePath("plain"), new ArticlePath("windows")), corpus.articlePaths());
		assertEquals(List.of(), listing.problems());
		assertEquals(List.of("alice", "gold"), List.copyOf(listing.articles().get(0).annotations().keySet()));
		assertEquals(FileStamp.NONE, listing.articles().get(1).description());
		assertEquals(Files.size(root.resolve("articles/plain.txt")), listing.articles().get(1).text().size());
		assertEquals(listing.articles().get(0).text(), corpus.stamp(CorpusLayout.textFile(PORT)));
		assertEquals(List.of("alice", "gold"), corpus.annotators());
		assertEquals(List.of("alice", "gold"), corpus.annotatorsOf(PORT));
		assertEquals("Le port", corpus.settings().name());
	}

	@Test
	void anArticleIsReadWithMetadataAndZones() throws Exception {
		Article article = corpus.readArticle(PORT);

		assertEquals("Le port reste fermé 😀 cet hiver", article.zones().of(ZoneKind.HEADLINE).get(0).span().in(article.text()));
		assertTrue(article.zones().of(ZoneKind.COMMENT).get(0).span().in(article.text()).startsWith("Selon"));
		assertEquals(2, article.zones().all().size());
		assertEquals(List.of("Ida Lo", "Per Aas"), article.metadata().authors());
		assertEquals("fermeture", article.metadata().text(ArticleMetadata.EVENT));
		assertEquals("2025-09-02T10:48", article.metadata().published().orElseThrow().toString());
	}

	@Test
	void anArticleWithoutDescriptionIsOneAllTheSame() throws Exception {
		Article article = corpus.readArticle(new ArticlePath("plain"));

		assertEquals(ArticleMetadata.EMPTY, article.metadata());
		assertEquals("plain", article.headline());
	}

	@Test
	void carriageReturnsCountAsTheyStandInTheFile() throws Exception {
		assertEquals("First line\r\nSecond line\r\n", corpus.readText(new ArticlePath("windows")).text());
	}

	@Test
	void marksAreReadWithAllTheirMembers() throws Exception {
		String text = corpus.readText(PORT).text();
		AnnotationReading reading = corpus.readAnnotations(corpus.readText(PORT), "alice");
		AnnotationFile file = reading.file();

		assertEquals(List.of(), reading.changed());
		assertEquals(AnnotationStatus.IN_PROGRESS, file.status());
		assertEquals(Map.of("x-round", 2), file.other());
		assertEquals(6, file.annotations().size());
		Annotation quote = file.annotations().get("p07d9x").orElseThrow();
		assertEquals(quote.exact(), quote.spans().stream().map(span -> span.in(text)).toList());
		assertEquals(List.of("k3v9aa"), quote.linked("said_by"));
		assertEquals("Deux \"morceaux\"\\ \n ligne", quote.note());
		assertEquals("rule:fr.incise", quote.provenance().origin());
		Annotation source = file.annotations().get("k3v9aa").orElseThrow();
		assertEquals(List.of("type", "entity", "x-weight", "x-list", "sure", "strength"), List.copyOf(source.attributes().keySet()));
		assertEquals(2, source.attributes().get("strength"));
		assertTrue(source.other().containsKey("x-tool"));
		assertTrue(file.annotations().get("o1").orElseThrow().orphan());
	}

	@Test
	void savingWithoutAChangeChangesNothing() throws Exception {
		for (String annotator : corpus.annotators()) {
			AnnotationFile file = corpus.readAnnotations(PORT, annotator);
			assertInstanceOf(Saved.Written.class, corpus.writeAnnotations(file, file));
		}
		ArticleMetadata metadata = corpus.readMetadata(PORT);
		corpus.writeMetadata(PORT, metadata, metadata);
		corpus.writeSources(corpus.readSources(), corpus.readSources());
		corpus.writeSettings(corpus.settings(), corpus.settings());
		corpus.writeText(corpus.readText(PORT), corpus.readArticle(PORT).zones(), corpus.readText(PORT));

		assertEquals(before, Corpora.contents(root));
	}

	@Test
	void aChangeOfOneMarkIsAChangeOfOneLine() throws Exception {
		AnnotationFile file = corpus.readAnnotations(PORT, "alice");
		Annotation source = file.annotations().get("k3v9aa").orElseThrow();

		corpus.writeAnnotations(Corpora.with(file, source.withAttribute("type", "media")), file);

		String name = CorpusLayout.annotationFile(PORT, "alice");
		assertEquals(before.get(name).replace("\"type\":\"gov\"", "\"type\":\"media\""), Corpora.contents(root).get(name));
	}

	@Test
	void aChangeOfMetadataKeepsZonesAndWhatNobodyKnows() throws Exception {
		ArticleMetadata metadata = corpus.readMetadata(PORT);

		corpus.writeMetadata(PORT, metadata.with(ArticleMetadata.TITLE, "Le port"), metadata);

		String name = CorpusLayout.descriptionFile(PORT);
		assertEquals(before.get(name).replace("\"title\":\"Le port reste fermé\"", "\"title\":\"Le port\""), Corpora.contents(root).get(name));
	}

	@Test
	void metadataOfAnArticleWithoutDescriptionMakeOne() throws Exception {
		ArticlePath plain = new ArticlePath("plain");

		corpus.writeMetadata(plain, ArticleMetadata.EMPTY.with("genre", "opinion").with(ArticleMetadata.TITLE, "Plain"), ArticleMetadata.EMPTY);

		assertEquals("{\"newsmark\":\"article/1\",\"title\":\"Plain\",\"genre\":\"opinion\"}\n",
				Corpora.contents(root).get("articles/plain.json"));
	}

	@Test
	void theRegisterKeepsOrderAndUnknownMembers() throws Exception {
		List<Actor> actors = corpus.readSources();
		assertEquals(List.of("elise-ndour", "aas"), actors.stream().map(Actor::id).toList());
		assertEquals(Map.of("x-wikidata", "Q1"), actors.get(0).other());

		Actor third = new Actor("lo", "Ida Lo", "media", "FR", List.of(), Map.of());
		corpus.writeSources(List.of(actors.get(0), third, actors.get(1)), actors);

		String[] lines = before.get("sources.jsonl").split("\n");
		assertEquals(lines[0] + "\n" + "{\"id\":\"lo\",\"name\":\"Ida Lo\",\"type\":\"media\",\"country\":\"FR\",\"aliases\":[]}\n" + lines[1] + "\n",
				Corpora.contents(root).get("sources.jsonl"));
	}

	@Test
	void settingsKeepWhatNobodyKnows() throws Exception {
		corpus.writeSettings(corpus.settings().withName("Le port, 2025"), corpus.settings());

		assertEquals(before.get("corpus.json").replace("Le port", "Le port, 2025"), Corpora.contents(root).get("corpus.json"));
		assertEquals(corpus.settings(), CorpusFolder.open(root).settings());
	}

	@Test
	void settingsAreMergedMemberByMember() throws Exception {
		CorpusSettings read = corpus.settings();
		CorpusFolder.open(root).writeSettings(read.withLanguage("en"), read);

		assertEquals(new Saved.Written<>(read.withName("Mine").withLanguage("en"), true), corpus.writeSettings(read.withName("Mine"), read));
		assertEquals(List.of("language"),
				assertInstanceOf(Saved.Conflicted.class, corpus.writeSettings(read.withLanguage("de"), read)).subjects());
		assertEquals(read.withName("Mine").withLanguage("en"), corpus.readSettings());
	}

	@Test
	void anotherCodebookIsNamedInTheSettings() throws Exception {
		corpus.writeCodebook(before.get("codebook.yaml").replace("1.0.0", "1.1.0"));

		assertEquals("voices@1.1.0", corpus.settings().codebook());
		assertEquals("1.1.0", corpus.readCodebook().codebook().version());
	}

	/** As macOS stores names. */
	@Test
	@EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8", disabledReason = "file names of any script need such a locale")
	void aFileNameOfDecomposedLettersIsTheSameArticle() throws Exception {
		Files.writeString(root.resolve("articles/e\u0301te\u0301.txt"), "Été\n");
		ArticlePath path = new ArticlePath("\u00e9t\u00e9");

		assertTrue(corpus.articlePaths().contains(path));
		assertEquals("Été\n", corpus.readText(path).text());
		corpus.writeMetadata(path, ArticleMetadata.EMPTY.with("title", "Été"), ArticleMetadata.EMPTY);
		assertEquals("Été", CorpusFolder.open(root).readArticle(path).headline());
	}

	@Test
	void aCorrectedTextTakesItsZonesAndItsMarksAlong() throws Exception {
		Article article = corpus.readArticle(PORT);
		AnnotationFile goldBefore = corpus.readAnnotations(PORT, "gold");
		ArticleText base = corpus.readText(PORT);
		String corrected = "Info : " + article.text();
		ArticleText edited = new ArticleText(PORT, corrected);
		Zones zones = new Zones(article.zones().all().stream()
				.map(zone -> new Zone(zone.kind(), zone.span().shifted(7))).toList());

		assertInstanceOf(Saved.Written.class, corpus.writeText(edited, zones, base));

		assertEquals(corrected, corpus.readArticle(PORT).text());
		assertEquals(zones, corpus.readArticle(PORT).zones());
		AnnotationReading alice = corpus.readAnnotations(corpus.readText(PORT), "alice");
		assertEquals(edited.sha256(), alice.file().textSha256());
		assertEquals(List.of(), alice.toConfirm());
		for (Annotation mark : alice.file().annotations().all()) {
			List<TextSpan> spans = mark.spans();
			assertTrue(mark.orphan() || mark.exact().equals(spans.stream().map(span -> span.in(corrected)).toList()));
		}
		assertEquals(goldBefore.annotations(), corpus.readAnnotations(PORT, "gold").annotations());
	}

	@Test
	void aTextCannotBeWrittenOverOneThatSomebodyElseChanged() throws Exception {
		ArticleText base = corpus.readText(PORT);
		Files.writeString(root.resolve(CorpusLayout.textFile(PORT)), base.text() + "More.\n");
		Map<String, String> changed = Corpora.contents(root);

		Saved<ArticleText> saved = corpus.writeText(new ArticleText(PORT, "Mine"),
				Zones.NONE, base);

		Saved.Conflicted<?> conflict = assertInstanceOf(Saved.Conflicted.class, saved);
		assertEquals(List.of("articles/2025/09/port-ferme.txt"), conflict.subjects());
		assertEquals(changed, Corpora.contents(root));
	}
}
