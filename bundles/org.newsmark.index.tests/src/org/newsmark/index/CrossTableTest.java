// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class CrossTableTest {

	/** Eight words of the article. */
	private static final String TEXT = "Le port ferme\n\nElle dit « c'est fini »\n";

	@Test
	void cellsHaveCountsSharesAndRatesAndLeadToTheirMarks(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of("outlet", "Le Phare"), TEXT);
		ArticlePath b = corpus.article("b", Map.of("outlet", "L’Écho"), TEXT);
		corpus.mark(a, "alice", "slant", "ferme");
		corpus.mark(a, "alice", "slant", "fini");
		corpus.mark(a, "alice", "said.so", "« c'est fini »");
		corpus.mark(b, "alice", "slant", "fini");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			CrossTable table = table(index, Dimension.LABEL, Dimension.OUTLET);
			assertEquals(List.of("slant", "said.so"), IntStream.range(0, table.rows()).mapToObj(table::rowValue)
					.toList());
			assertEquals(List.of("Le Phare", "L’Écho"),
					IntStream.range(0, table.columns()).mapToObj(table::columnValue).toList());
			assertEquals(4, table.total());
			assertEquals(3, table.rowTotal(0));
			assertEquals(3, table.columnTotal(0));
			assertEquals(2, table.value(Measure.COUNT, 0, 0));
			assertEquals(2.0 / 4, table.value(Measure.SHARE, 0, 0));
			assertEquals(2.0 / 3, table.value(Measure.ROW_SHARE, 0, 0));
			assertEquals(1.0, table.value(Measure.COLUMN_SHARE, 0, 1));
			assertEquals(1_000.0 * 2 / 8, table.value(Measure.PER_THOUSAND, 0, 0));
			assertEquals(2, table.largest(Measure.COUNT));
			assertEquals(0, table.count(1, 1));
			for (int row = 0; row < table.rows(); row++) {
				assertEquals(table.rowTotal(row), found(index, table.rowQuery(row)));
				for (int column = 0; column < table.columns(); column++) {
					assertEquals(table.count(row, column), found(index, table.query(row, column)));
					assertEquals(table.columnTotal(column), found(index, table.columnQuery(column)));
				}
			}
		}
	}

	@Test
	void monthsKeepTheirOrderHoweverManyMarksTheyHave(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of("published", "2025-02-01"), TEXT);
		ArticlePath b = corpus.article("b", Map.of("published", "2025-01-05"), TEXT);
		corpus.mark(a, "alice", "slant", "ferme");
		corpus.mark(a, "alice", "slant", "fini");
		corpus.mark(b, "alice", "slant", "fini");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			CrossTable table = table(index, Dimension.MONTH, Dimension.LABEL);
			assertEquals(List.of("2025-01", "2025-02"), IntStream.range(0, 2).mapToObj(table::rowValue).toList());
		}
	}

	@Test
	void anEmptyTableHasNoCellsAndNoLargestValue(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			CrossTable table = table(index, Dimension.MONTH, Dimension.LABEL);
			assertEquals(0, table.rows() + table.columns());
			assertEquals(0, table.largest(Measure.PER_THOUSAND));
			CountTable one = index.snapshot().count(List.of(Dimension.LABEL), Query.ALL, Progress.NONE);
			assertThrows(IllegalArgumentException.class, () -> CrossTable.of(one));
			assertTrue(Measure.ROW_SHARE.isShare() && !Measure.PER_THOUSAND.isShare());
		}
	}

	private static CrossTable table(CorpusIndex index, Dimension rows, Dimension columns) {
		return CrossTable.of(index.snapshot().count(List.of(rows, columns), Query.ALL, Progress.NONE));
	}

	private static int found(CorpusIndex index, Query query) {
		return index.snapshot().marks(query, MarkOrder.CORPUS, Progress.NONE).size();
	}
}
