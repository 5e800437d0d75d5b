// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

/** A corpus folder made, filled, read again. */
class CorpusFolderTest {

	private static final ArticlePath HARBOUR = new ArticlePath("2025/09/harbour");
	private static final String TEXT = "😀 Port shut\nMayor Ada Lund said the port stays shut.\n";

	private final CorpusFolder corpus;

	CorpusFolderTest(@TempDir Path folder) throws Exception {
		corpus = CorpusFolder.create(folder.resolve("corpus"), "Harbour", "en", """
				newsmark: codebook/1
				id: small
				version: 1.2.0
				title: {en: Small}
				families: [{id: source, role: source, sign: underline}]
				labels: [{id: source, key: S, color: "#0072B2", name: {en: Source}}]
				""");
		corpus.writeArticle(new Article(HARBOUR, TEXT, new ArticleMetadata(Map.of("title", "Port shut")),
				new Zones(List.of(new Zone(ZoneKind.HEADLINE, new TextSpan(0, 12))))), WritePolicy.NEW);
	}

	private static Annotation ada() {
		int start = TEXT.indexOf("Ada");
		return Annotation.of("k1", "source", List.of(new TextSpan(start, start + 8)), TEXT, "2025-09-03T10:00:00Z");
	}

	@Test
	void aNewCorpusIsReadAgainAsItWasMade() throws Exception {
		CorpusFolder again = CorpusFolder.open(corpus.root());

		assertEquals(new CorpusSettings("Harbour", "en", "small@1.2.0", Map.of()), again.settings());
		assertEquals(List.of(HARBOUR), again.articlePaths());
		assertEquals(corpus.readArticle(HARBOUR), again.readArticle(HARBOUR));
		assertEquals(new TextSpan(0, 12), again.readArticle(HARBOUR).zones().all().get(0).span());
		assertTrue(again.readCodebook().problems().stream().noneMatch(problem -> problem.isFatal()));
	}

	@Test
	void offsetsAreCodePointsOnDiskAndCodeUnitsInMemory() throws Exception {
		AnnotationFile base = corpus.readAnnotations(HARBOUR, "alice");
		Saved<AnnotationFile> saved = corpus.writeAnnotations(base.with(AnnotationSet.of(List.of(ada()))), base);

		assertInstanceOf(Saved.Written.class, saved);
		String line = Files.readAllLines(corpus.file(CorpusLayout.annotationFile(HARBOUR, "alice"))).get(1);
		assertEquals("""
				{"id":"k1","label":"source","spans":[[18,26]],"exact":["Ada Lund"],"prefix":"😀 Port shut\\nMayor ",\
				"suffix":" said the port stays shut.\\n","attributes":{},"created":"2025-09-03T10:00:00Z"}""", line);
		assertEquals(List.of(ada()), corpus.readAnnotations(HARBOUR, "alice").annotations().all());
		assertEquals(List.of("alice"), corpus.annotators());
		assertEquals(Set.of("alice"), corpus.list(org.newsmark.core.work.Progress.NONE).articles().get(0).annotations().keySet());
	}

	@Test
	void subscribersHearOfAChangeWhenItIsOnDisk() throws Exception {
		List<CorpusChange> heard = new ArrayList<>();
		AnnotationFile base = corpus.readAnnotations(HARBOUR, "alice");
		try (Subscription subscription = corpus.subscribe(heard::add)) {
			corpus.writeAnnotations(base.with(AnnotationSet.of(List.of(ada()))), base);
		}
		corpus.writeSettings(corpus.settings().withName("Other"), corpus.settings());

		assertEquals(List.of(new CorpusChange.Annotations(HARBOUR, "alice")), heard);
	}

	@Test
	void anArticleIsNotOverwrittenByANewOne() {
		Article second = new Article(HARBOUR, "Other", ArticleMetadata.EMPTY, Zones.NONE);

		CorpusWriteException refused = assertThrows(CorpusWriteException.class, () -> corpus.writeArticle(second, WritePolicy.NEW));

		assertEquals(CorpusWriteException.Reason.EXISTS, refused.reason());
	}
}
