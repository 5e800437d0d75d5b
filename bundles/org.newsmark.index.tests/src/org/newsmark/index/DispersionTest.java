// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;

class DispersionTest {

	@Test
	void aMarkStandsWhereItsMiddleIsWithinTheArticleWithoutItsMenus(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of(), "Menu Accueil\n\naaaa bbbb cccc dddd\n\nPied de page",
				"navigation=Menu Accueil", "navigation=Pied de page");
		corpus.mark(a, "alice", "slant", "aaaa");
		corpus.mark(a, "alice", "slant", "dddd");
		corpus.mark(a, "alice", "said.so", "cccc");
		corpus.mark(a, "bob", "slant", "aaaa bbbb cccc dddd");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			Dispersion label = index.snapshot().dispersion(Query.ALL, Dimension.LABEL, 4, Progress.NONE);
			assertEquals(List.of("slant", "said.so"), label.values());
			assertEquals(List.of(1, 0, 1, 1), counts(label, "slant"));
			assertEquals(List.of(0, 0, 1, 0), counts(label, "said.so"));
			assertEquals(3, label.total("slant"));
			assertEquals(3, index.snapshot().marks(label.query("slant"), MarkOrder.CORPUS, Progress.NONE).size());
			Dispersion alone = index.snapshot().dispersion(SmallCorpus.query("annotator:bob"), Dimension.ANNOTATOR, 4,
					Progress.NONE);
			assertEquals(List.of("bob"), alone.values());
			assertEquals(0, alone.total("alice"));
		}
	}

	@Test
	void articlesAreCountedWhetherAnythingIsMarkedInThemOrNot(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.article("a", Map.of("outlet", "Le Phare", "published", "2025-02-01"), "Un.");
		corpus.article("b", Map.of("outlet", "Le Phare", "published", "2025-02-03"), "Deux.");
		corpus.article("c", Map.of("outlet", "L’Écho", "published", "2025-03-01"), "Trois.");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			CountTable table = index.snapshot()
					.countArticles(List.of(Dimension.OUTLET, Dimension.MONTH), Progress.NONE);
			CrossTable cross = CrossTable.of(table);
			assertEquals(3, cross.total());
			assertEquals("Le Phare", cross.rowValue(0));
			assertEquals(2, cross.count(0, 0));
			assertThrows(IllegalArgumentException.class,
					() -> index.snapshot().countArticles(List.of(Dimension.LABEL), Progress.NONE));
		}
	}

	private static List<Integer> counts(Dispersion dispersion, String value) {
		return IntStream.range(0, dispersion.bins()).mapToObj(bin -> dispersion.count(value, bin)).toList();
	}
}
