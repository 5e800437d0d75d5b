// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.query.Query;
import org.newsmark.index.Measure;
import org.newsmark.ui.annotations.rows.MeasureWords;
import org.newsmark.ui.charts.figure.Ink;

/**
 * Numbers by category and series, with their names: what a chart shows and what is saved as a table. Immutable.
 *
 * @param title      what the categories are
 * @param categories bars, moments or parts of articles, in order
 * @param series     colours within a bar, curves or rows
 * @param cells      by category, then by series
 * @param left       how many values were left out because there is no room for them
 */
public record ChartData(String title, List<String> categories, List<Series> series, List<List<Cell>> cells, Measure measure, int left) {

	/** @param name empty if there is only one */
	public record Series(String name, Ink ink) {
	}

	/** @param query finds its marks */
	public record Cell(double value, Query query) {
	}

	public ChartData {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		cells = cells.stream().map(List::copyOf).toList();
	}

	Cell cell(int category, int ofSeries) {
		return cells.get(category).get(ofSeries);
	}

	/** Not a number counts as nothing. */
	public double value(int category, int ofSeries) {
		double value = cell(category, ofSeries).value();
		return Double.isFinite(value) ? value : 0;
	}

	/** What all series of a category are together. */
	public double sum(int category) {
		double sum = 0;
		for (int i = 0; i < series.size(); i++) {
			sum += value(category, i);
		}
		return sum;
	}

	boolean isEmpty() {
		return categories.isEmpty() || series.isEmpty();
	}

	/** In words. */
	String sentence(int category, int ofSeries) {
		String name = series.get(ofSeries).name();
		return (name.isEmpty() ? categories.get(category) : categories.get(category) + ", " + name) + ": "
				+ MeasureWords.shown(measure, cell(category, ofSeries).value());
	}

	/** For spreadsheets: full precision. */
	List<List<String>> table(String count) {
		List<List<String>> lines = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of(title));
		series.forEach(each -> head.add(each.name().isEmpty() ? count : each.name()));
		lines.add(head);
		for (int category = 0; category < categories.size(); category++) {
			List<String> line = new ArrayList<>(List.of(categories.get(category)));
			for (int i = 0; i < series.size(); i++) {
				line.add(MeasureWords.exact(measure, cell(category, i).value()));
			}
			lines.add(line);
		}
		return lines;
	}
}
