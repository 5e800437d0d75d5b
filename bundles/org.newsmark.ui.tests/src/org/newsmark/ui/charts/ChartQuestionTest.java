// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CorpusIndex;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.Measure;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.testing.BridgeCorpus;

class ChartQuestionTest {

	private static final ChartRequest BARS = ChartRequest.of(Map.of());

	@TempDir
	Path folder;

	private CorpusIndex index;
	private IndexSnapshot snapshot;
	private CorpusWords words;

	@BeforeEach
	void open() throws Exception {
		CorpusFolder corpus = BridgeCorpus.write(folder.resolve("corpus"));
		index = CorpusIndex.open(corpus, Progress.NONE);
		snapshot = index.snapshot();
		words = new CorpusWords(corpus.readCodebook().codebook(), Map.of(), path -> "", Locale.ENGLISH);
	}

	@AfterEach
	void close() throws Exception {
		index.close();
	}

	@Test
	void theLargestBarComesFirstAndEachLeadsToItsMarks() {
		ChartData data = answer(BARS);
		assertEquals("Who", data.categories().get(0));
		assertEquals(3, data.value(0, 0));
		everyNumberIsThatOfItsMarks(data);
	}

	@Test
	void barsAreCutByASecondValue() {
		ChartData data = answer(BARS.with(ChartKind.STACKED));
		assertEquals(List.of("The Lantern", "Canal Courier"), data.series().stream().map(ChartData.Series::name).toList());
		everyNumberIsThatOfItsMarks(data);
		ChartData shares = answer(BARS.with(ChartKind.STACKED).with(Measure.ROW_SHARE));
		assertEquals(1, shares.sum(0), 1e-9);
	}

	@Test
	void aTimelineHasEveryDayBetweenTheFirstAndTheLast() {
		ChartData months = answer(BARS.with(ChartKind.MONTHS).withBy(Dimension.FAMILY));
		assertEquals(2, months.categories().size());
		everyNumberIsThatOfItsMarks(months);
		ChartData days = answer(BARS.with(ChartKind.DAYS).withBy(Dimension.FAMILY));
		assertEquals(29, days.categories().size());
		assertEquals("2025-03-04", days.categories().get(0));
		assertEquals("2025-04-01", days.categories().get(28));
		everyNumberIsThatOfItsMarks(days);
		assertEquals(2, answer(BARS.with(ChartKind.MONTHS).withBy(Dimension.MONTH)).categories().size());
	}

	@Test
	void dispersionHoldsEveryMark() {
		ChartData data = answer(BARS.with(ChartKind.DISPERSION));
		double sum = 0;
		for (int part = 0; part < data.categories().size(); part++) {
			sum += data.sum(part);
		}
		assertEquals(8, sum);
	}

	@Test
	void nothingFoundIsAnEmptyChart() {
		for (ChartKind kind : ChartKind.values()) {
			assertTrue(new ChartQuestion(BARS.with(kind).with(Dimension.LABEL.is("nothing")), snapshot, words, Progress.NONE).answer().isEmpty(),
					kind.name());
		}
	}

	@Test
	void whatWasChosenIsKept() {
		ChartRequest request = BARS.with(ChartKind.STACKED).withBy(Dimension.attribute("mood")).withStacked(Dimension.MONTH).with(Measure.ROW_SHARE);
		Map<String, String> kept = new HashMap<>();
		request.saveTo(kept);
		assertEquals(request, ChartRequest.of(kept));
		assertEquals(Measure.COUNT, request.with(ChartKind.DISPERSION).measure());
		assertEquals(Dimension.attribute("mood"), request.withBy(Dimension.MONTH).stacked(), "never twice the same");
	}

	private ChartData answer(ChartRequest request) {
		return new ChartQuestion(request.with(Query.ALL), snapshot, words, Progress.NONE).answer();
	}

	private void everyNumberIsThatOfItsMarks(ChartData data) {
		for (int c = 0; c < data.categories().size(); c++) {
			for (int s = 0; s < data.series().size(); s++) {
				assertEquals(data.value(c, s), snapshot.marks(data.cell(c, s).query(), MarkOrder.CORPUS, Progress.NONE).size(), data.sentence(c, s));
			}
		}
	}
}
