// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.compare;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.statistics.Interval;
import org.newsmark.index.Measure;
import org.newsmark.index.OutletComparison;
import org.newsmark.index.OutletComparison.Cell;
import org.newsmark.index.OutletComparison.Group;
import org.newsmark.index.OutletComparison.Indicator;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.annotations.rows.MeasureWords;

/** Says a comparison in the language of the workbench. Pure. */
record ComparisonWords(CorpusWords words) {

	/** What an indicator is. */
	String name(Indicator indicator) {
		return switch (indicator.group()) {
			case ARTICLES -> CorpusMessages.Compare_articles;
			case NARRATOR_WORDS -> CorpusMessages.Compare_narratorWords;
			case SOURCES -> CorpusMessages.Compare_sources;
			case CONCENTRATION -> CorpusMessages.Compare_concentration;
			case QUOTE_FORMS, SOURCE_VALUES, CUE_VALUES -> words.value(indicator.dimension(), indicator.value());
			case BIAS -> indicator.value().isEmpty() ? CorpusMessages.Compare_allBias : words.value(indicator.dimension(), indicator.value());
		};
	}

	/** What stands above the indicators of a group; empty for those that stand alone. */
	String heading(Indicator indicator) {
		return switch (indicator.group()) {
			case ARTICLES, NARRATOR_WORDS, SOURCES, CONCENTRATION -> "";
			case SOURCE_VALUES -> NLS.bind(CorpusMessages.Compare_ofSources, words.name(indicator.dimension()));
			case CUE_VALUES -> NLS.bind(CorpusMessages.Compare_ofCues, words.name(indicator.dimension()));
			case QUOTE_FORMS -> CorpusMessages.Compare_forms;
			case BIAS -> CorpusMessages.Compare_bias;
		};
	}

	/** The value with its interval. */
	String text(Group group, Cell cell) {
		String value = value(group, cell.value());
		return cell.interval().filter(interval -> Double.isFinite(cell.value())).map(interval -> value + "  " + range(group, interval)).orElse(value);
	}

	/** What it is made of. */
	String hint(Group group, Cell cell) {
		NumberFormat numbers = NumberFormat.getIntegerInstance();
		return switch (group) {
			case ARTICLES, NARRATOR_WORDS, SOURCES -> "";
			case CONCENTRATION -> NLS.bind(CorpusMessages.Compare_actors, numbers.format(cell.part()), numbers.format(cell.whole()));
			case SOURCE_VALUES, CUE_VALUES,
					QUOTE_FORMS -> NLS.bind(CorpusMessages.Compare_ofMarks, numbers.format(cell.part()), numbers.format(cell.whole()));
			case BIAS -> NLS.bind(CorpusMessages.Compare_inWords, numbers.format(cell.part()), numbers.format(cell.whole()));
		};
	}

	/** For programs: indicator, outlet, value, ends of the interval, and what it is made of. */
	List<List<String>> table(OutletComparison comparison) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("group", "dimension", "value", "outlet", "figure", "low95", "high95", "part", "whole"));
		for (Indicator indicator : comparison.indicators()) {
			for (int outlet = 0; outlet < comparison.outlets().size(); outlet++) {
				Cell cell = indicator.cells().get(outlet);
				lines.add(List.of(indicator.group().name(), indicator.dimension().id(), indicator.value(), comparison.outlets().get(outlet),
						exact(cell.value()), cell.interval().map(interval -> exact(interval.low())).orElse(""),
						cell.interval().map(interval -> exact(interval.high())).orElse(""), String.valueOf(cell.part()),
						String.valueOf(cell.whole())));
			}
		}
		return lines;
	}

	private static String exact(double value) {
		return MeasureWords.exact(Measure.PER_THOUSAND, value);
	}

	private static String value(Group group, double value) {
		return MeasureWords.shown(measure(group), value);
	}

	private static Measure measure(Group group) {
		return switch (group) {
			case ARTICLES, NARRATOR_WORDS, SOURCES -> Measure.COUNT;
			case SOURCE_VALUES, CUE_VALUES, QUOTE_FORMS -> Measure.SHARE;
			case CONCENTRATION, BIAS -> Measure.PER_THOUSAND;
		};
	}

	private static String range(Group group, Interval interval) {
		if (measure(group) == Measure.SHARE) {
			NumberFormat percent = NumberFormat.getIntegerInstance();
			return "(" + percent.format(100 * interval.low()) + "–" + percent.format(100 * interval.high()) + ")";
		}
		NumberFormat one = NumberFormat.getNumberInstance();
		one.setMaximumFractionDigits(1);
		one.setMinimumFractionDigits(1);
		return "(" + one.format(interval.low()) + "–" + one.format(interval.high()) + ")";
	}
}
