// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.Arrays;
import java.util.Map;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.index.Measure;

/**
 * What is drawn. Immutable; all but the query is kept in the state of the workbench.
 *
 * @param by      what the bars, curves or rows are
 * @param stacked what bars are cut by, for a chart that does so
 */
record ChartRequest(Query query, ChartKind kind, Dimension by, Dimension stacked, Measure measure) {

	private static final String KIND = "charts.kind";
	private static final String BY = "charts.by";
	private static final String STACKED = "charts.stacked";
	private static final String MEASURE = "charts.measure";

	/** @throws IllegalArgumentException if the chart cannot show such numbers */
	ChartRequest {
		if (!kind.measures().contains(measure)) {
			throw new IllegalArgumentException(kind + " of " + measure);
		}
	}

	ChartRequest with(Query next) {
		return new ChartRequest(next, kind, by, stacked, measure);
	}

	ChartRequest with(ChartKind next) {
		return new ChartRequest(query, next, by, stacked, next.measures().contains(measure) ? measure : Measure.COUNT);
	}

	ChartRequest withBy(Dimension next) {
		return new ChartRequest(query, kind, next, next.equals(stacked) ? by : stacked, measure);
	}

	ChartRequest withStacked(Dimension next) {
		return new ChartRequest(query, kind, next.equals(by) ? stacked : by, next, measure);
	}

	ChartRequest with(Measure next) {
		return new ChartRequest(query, kind, by, stacked, next);
	}

	void saveTo(Map<String, String> state) {
		state.put(KIND, kind.name());
		state.put(BY, by.id());
		state.put(STACKED, stacked.id());
		state.put(MEASURE, measure.name());
	}

	/** What another version kept and this one does not know is replaced. */
	static ChartRequest of(Map<String, String> state) {
		ChartKind kind = Arrays.stream(ChartKind.values()).filter(each -> each.name().equals(state.get(KIND))).findFirst().orElse(ChartKind.BARS);
		Dimension by = Dimension.parse(state.getOrDefault(BY, "")).orElse(Dimension.LABEL);
		Dimension stacked = Dimension.parse(state.getOrDefault(STACKED, "")).filter(each -> !each.equals(by))
				.orElse(by.equals(Dimension.OUTLET) ? Dimension.LABEL : Dimension.OUTLET);
		Measure measure = kind.measures().stream().filter(each -> each.name().equals(state.get(MEASURE))).findFirst().orElse(Measure.COUNT);
		return new ChartRequest(Query.ALL, kind, by, stacked, measure);
	}
}
