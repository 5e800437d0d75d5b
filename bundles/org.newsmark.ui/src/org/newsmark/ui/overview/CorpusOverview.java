// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.ArticleRow;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.Measure;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.article.StatusWords;
import org.newsmark.ui.charts.ChartData;
import org.newsmark.ui.charts.ChartData.Cell;
import org.newsmark.ui.charts.ChartData.Series;
import org.newsmark.ui.charts.figure.Hatch;
import org.newsmark.ui.charts.figure.Ink;

/**
 * What an overview shows. Immutable.
 *
 * @param words    in zones of the articles
 * @param outlets  articles by outlet and month
 * @param progress of each annotator, by status
 * @param labels   marks of each label, also of those that nobody used
 */
record CorpusOverview(int articles, long words, int marks, int annotators, ChartData outlets, ChartData progress, ChartData labels) {

	private static final int MOST_OUTLETS = 40;
	private static final int MOST_MONTHS = 8;
	private static final int SINGLE = 0x3D7EA6;
	private static final int[] STATUS_COLOURS = { 0xBBBBBB, 0xE69F00, 0x009E73, 0xD55E00 };

	/** Asks the index for all articles; not on the UI thread. */
	static CorpusOverview of(IndexSnapshot snapshot, CorpusWords words, Progress progress) {
		List<ArticleRow> articles = snapshot.articles(Query.ALL, progress);
		Map<String, int[]> statuses = new TreeMap<>();
		for (ArticleRow article : articles) {
			article.statuses().forEach((annotator, status) -> statuses
					.computeIfAbsent(annotator, any -> new int[AnnotationStatus.values().length])[status.ordinal()]++);
		}
		CountTable labels = snapshot.count(List.of(Dimension.LABEL), Query.ALL, progress);
		return new CorpusOverview(articles.size(), articles.stream().mapToLong(ArticleRow::words).sum(), labels.total(), statuses.size(),
				outlets(snapshot, words, progress), progress(statuses, articles.size()), labels(labels, words));
	}

	private static ChartData outlets(IndexSnapshot snapshot, CorpusWords words, Progress progress) {
		CountTable table = snapshot.countArticles(List.of(Dimension.OUTLET, Dimension.MONTH), progress);
		List<Integer> outlets = IntStream.range(0, table.keys(0).size()).filter(key -> table.subtotal(0, key) > 0).boxed()
				.sorted((one, other) -> table.subtotal(0, other) - table.subtotal(0, one)).limit(MOST_OUTLETS).toList();
		List<Integer> months = IntStream.range(0, table.keys(1).size()).filter(key -> table.subtotal(1, key) > 0).boxed().toList();
		List<Integer> shown = months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size());
		boolean all = shown.size() == months.size();
		List<Series> series = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			series.add(new Series(words.value(Dimension.MONTH, table.keys(1).get(shown.get(i))), Ink.of(i)));
		}
		if (!all) {
			series.add(new Series(CorpusMessages.Overview_earlier, new Ink(0xBBBBBB, Hatch.NONE)));
		}
		List<List<Cell>> cells = new ArrayList<>();
		for (int outlet : outlets) {
			Query query = Dimension.OUTLET.is(table.keys(0).get(outlet));
			List<Cell> line = new ArrayList<>();
			int counted = 0;
			for (int month : shown) {
				int count = table.count(outlet, month);
				counted += count;
				line.add(new Cell(count, query.and(Dimension.MONTH.is(table.keys(1).get(month)))));
			}
			if (!all) {
				line.add(new Cell(table.subtotal(0, outlet) - counted, query));
			}
			cells.add(line);
		}
		return new ChartData(words.name(Dimension.OUTLET), outlets.stream().map(key -> words.value(Dimension.OUTLET, table.keys(0).get(key)))
				.toList(),
				series, cells, Measure.COUNT, 0);
	}

	/** Articles that an annotator has no file for are new to her. */
	private static ChartData progress(Map<String, int[]> statuses, int articles) {
		List<Series> series = Arrays.stream(AnnotationStatus.values())
				.map(status -> new Series(StatusWords.nameOf(status),
						new Ink(STATUS_COLOURS[status.ordinal() % STATUS_COLOURS.length], Hatch.of(status.ordinal()))))
				.toList();
		Map<String, List<Cell>> cells = new LinkedHashMap<>();
		statuses.forEach((annotator, counts) -> {
			int begun = Arrays.stream(counts).sum();
			List<Cell> line = new ArrayList<>();
			for (AnnotationStatus status : AnnotationStatus.values()) {
				int count = counts[status.ordinal()] + (status == AnnotationStatus.NEW ? articles - begun : 0);
				line.add(new Cell(count, Query.exactly(Field.ANNOTATOR, annotator).and(Query.exactly(Field.STATUS, status.id()))));
			}
			cells.put(annotator, line);
		});
		return new ChartData(Messages.Annotations_columnAnnotator, List.copyOf(cells.keySet()), series, List.copyOf(cells.values()), Measure.COUNT,
				0);
	}

	private static ChartData labels(CountTable counts, CorpusWords words) {
		List<String> names = new ArrayList<>();
		List<List<Cell>> cells = new ArrayList<>();
		for (Label label : words.codebook().labels()) {
			int key = counts.keys(0).indexOf(label.id());
			names.add(words.value(Dimension.LABEL, label.id()));
			cells.add(List.of(new Cell(key < 0 ? 0 : counts.count(key), Dimension.LABEL.is(label.id()))));
		}
		return new ChartData(words.name(Dimension.LABEL), names, List.of(new Series("", new Ink(SINGLE, Hatch.NONE))), cells, Measure.COUNT, 0);
	}
}
