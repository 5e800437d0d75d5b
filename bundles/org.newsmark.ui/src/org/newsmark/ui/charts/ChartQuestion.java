// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.newsmark.core.codebook.Label;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CountTable;
import org.newsmark.index.CrossTable;
import org.newsmark.index.Dispersion;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.Measure;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.charts.ChartData.Cell;
import org.newsmark.ui.charts.ChartData.Series;
import org.newsmark.ui.charts.figure.Hatch;
import org.newsmark.ui.charts.figure.Ink;

/**
 * Asks the index for what a chart shows. Blocks for milliseconds; not on the UI thread.
 *
 * @param words of the corpus
 */
record ChartQuestion(ChartRequest request, IndexSnapshot snapshot, CorpusWords words, Progress progress) {

	private static final int MOST_BARS = 40;
	/** More than eight colours nobody tells apart. */
	private static final int MOST_SERIES = 8;
	private static final int MOST_ROWS = 30;
	private static final int MOST_MOMENTS = 400;
	/** Parts of an article. */
	private static final int BINS = 100;
	private static final int SINGLE = 0x3D7EA6;

	ChartData answer() {
		return switch (request.kind()) {
			case BARS -> bars();
			case STACKED -> stacked();
			case MONTHS, DAYS -> overTime();
			case DISPERSION -> dispersion();
		};
	}

	private ChartData bars() {
		CountTable counts = snapshot.count(List.of(request.by()), request.query(), progress);
		List<Integer> keys = IntStream.range(0, counts.keys(0).size()).filter(key -> counts.count(key) > 0).boxed()
				.sorted((one, other) -> isTime(request.by()) ? one - other : counts.count(other) - counts.count(one)).toList();
		List<Integer> shown = keys.subList(0, Math.min(MOST_BARS, keys.size()));
		List<List<Cell>> cells = shown.stream().map(key -> List.of(new Cell(value(counts, key), counts.query(key)))).toList();
		return new ChartData(words.name(request.by()), shown.stream().map(key -> words.value(request.by(), counts.keys(0).get(key))).toList(),
				List.of(new Series("", new Ink(SINGLE, Hatch.NONE))), cells, request.measure(), keys.size() - shown.size());
	}

	private double value(CountTable counts, int key) {
		return switch (request.measure()) {
			case PER_THOUSAND -> counts.perThousandWords(key);
			case COUNT -> counts.count(key);
			case SHARE, ROW_SHARE, COLUMN_SHARE -> counts.share(key);
		};
	}

	private ChartData stacked() {
		CrossTable table = cross(request.by(), request.stacked());
		int bars = Math.min(MOST_BARS, table.rows());
		int series = Math.min(MOST_SERIES, table.columns());
		List<List<Cell>> cells = new ArrayList<>();
		for (int row = 0; row < bars; row++) {
			List<Cell> line = new ArrayList<>();
			for (int column = 0; column < series; column++) {
				line.add(new Cell(table.value(request.measure(), row, column), table.query(row, column)));
			}
			cells.add(line);
		}
		return new ChartData(words.name(request.by()), IntStream.range(0, bars).mapToObj(row -> words.value(request.by(), table.rowValue(row)))
				.toList(),
				series(request.stacked(), series, table::columnValue), cells, request.measure(),
				table.rows() - bars + table.columns() - series);
	}

	private ChartData overTime() {
		Dimension time = request.kind().time();
		if (request.by().equals(time)) {
			return bars();
		}
		CrossTable table = cross(time, request.by());
		int series = Math.min(MOST_SERIES, table.columns());
		Map<String, Integer> rows = new LinkedHashMap<>();
		IntStream.range(0, table.rows()).filter(row -> !table.rowValue(row).isEmpty()).forEach(row -> rows.put(table.rowValue(row), row));
		List<String> moments = moments(List.copyOf(rows.keySet()));
		List<List<Cell>> cells = new ArrayList<>();
		for (String moment : moments) {
			List<Cell> line = new ArrayList<>();
			for (int column = 0; column < series; column++) {
				Integer row = rows.get(moment);
				line.add(row == null ? new Cell(0, table.columnQuery(column).and(time.is(moment)))
						: new Cell(table.value(request.measure(), row, column), table.query(row, column)));
			}
			cells.add(line);
		}
		return new ChartData(words.name(time), moments.stream().map(moment -> words.value(time, moment)).toList(),
				series(request.by(), series, table::columnValue), cells, request.measure(), table.columns() - series);
	}

	/** Categories are parts of articles, series are values. */
	private ChartData dispersion() {
		Dispersion dispersion = snapshot.dispersion(request.query(), request.by(), BINS, progress);
		List<String> values = dispersion.values().subList(0, Math.min(MOST_ROWS, dispersion.values().size()));
		List<List<Cell>> cells = new ArrayList<>();
		for (int bin = 0; bin < BINS; bin++) {
			int at = bin;
			cells.add(values.stream().map(value -> new Cell(dispersion.count(value, at), dispersion.query(value))).toList());
		}
		List<Series> series = values.stream().map(value -> new Series(words.value(request.by(), value), ink(request.by(), value, 0).plain()))
				.toList();
		return new ChartData(CorpusMessages.Charts_partOfArticle, IntStream.range(0, BINS).mapToObj(bin -> bin + 1 + " %").toList(), series, cells,
				Measure.COUNT, dispersion.values().size() - values.size());
	}

	private CrossTable cross(Dimension rows, Dimension columns) {
		if (rows.equals(columns)) {
			throw new IllegalArgumentException("Twice " + rows);
		}
		return CrossTable.of(snapshot.count(List.of(rows, columns), request.query(), progress));
	}

	private List<Series> series(Dimension dimension, int count, Function<Integer, String> value) {
		return IntStream.range(0, count)
				.mapToObj(i -> new Series(words.value(dimension, value.apply(i)), ink(dimension, value.apply(i), i))).toList();
	}

	/** Labels have the colour of the codebook; all have lines of their own. */
	private Ink ink(Dimension dimension, String value, int place) {
		Optional<Label> label = dimension.equals(Dimension.LABEL) ? words.codebook().label(value) : Optional.empty();
		return label.map(each -> new Ink(each.rgb(), Hatch.of(place))).orElseGet(() -> Ink.of(place));
	}

	private static boolean isTime(Dimension dimension) {
		return dimension.equals(Dimension.MONTH) || dimension.equals(Dimension.DATE);
	}

	/** All from the first to the last, so that a month without marks is seen as one. */
	private List<String> moments(List<String> known) {
		if (known.isEmpty()) {
			return known;
		}
		List<String> all = request.kind() == ChartKind.DAYS
				? LocalDate.parse(known.getFirst()).datesUntil(LocalDate.parse(known.getLast()).plusDays(1)).limit(MOST_MOMENTS + 1)
						.map(LocalDate::toString).toList()
				: Stream.iterate(YearMonth.parse(known.getFirst()), month -> !month.isAfter(YearMonth.parse(known.getLast())),
						month -> month.plusMonths(1))
						.limit(MOST_MOMENTS + 1).map(YearMonth::toString).toList();
		return all.size() > MOST_MOMENTS ? known : all;
	}
}
