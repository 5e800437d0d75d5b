// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CorpusIndex;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.charts.ChartData;
import org.newsmark.ui.testing.BridgeCorpus;

class CorpusOverviewTest {

	@Test
	void itCountsArticlesProgressAndLabelsWithWhatIsNotBegunAndNotUsed(@TempDir Path folder) throws Exception {
		CorpusFolder corpus = BridgeCorpus.write(folder.resolve("corpus"));
		CorpusWords words = new CorpusWords(corpus.readCodebook().codebook(), Map.of(), path -> "", Locale.ENGLISH);
		try (CorpusIndex index = CorpusIndex.open(corpus, Progress.NONE)) {
			CorpusOverview overview = CorpusOverview.of(index.snapshot(), words, Progress.NONE);
			assertEquals(3, overview.articles());
			assertEquals(8, overview.marks());
			assertEquals(2, overview.annotators());
			assertEquals(List.of("Canal Courier", "The Lantern"), overview.outlets().categories());
			assertEquals(2, overview.outlets().sum(0));
			assertEquals(2, overview.outlets().series().size(), "March and April");
			assertEquals(List.of("ana-lyst", "bob"), overview.progress().categories());
			assertEquals(2, of(overview.progress(), 0, AnnotationStatus.IN_PROGRESS));
			assertEquals(1, of(overview.progress(), 0, AnnotationStatus.NEW), "an article without a file is new");
			assertEquals(2, of(overview.progress(), 1, AnnotationStatus.NEW));
			assertEquals(List.of(3.0, 2.0, 1.0, 2.0), IntStream.range(0, 4).mapToObj(label -> overview.labels().value(label, 0)).toList());
		}
	}

	private static double of(ChartData progress, int annotator, AnnotationStatus status) {
		return progress.value(annotator, status.ordinal());
	}
}
