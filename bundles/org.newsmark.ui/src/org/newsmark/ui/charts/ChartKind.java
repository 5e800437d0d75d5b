// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.List;

import org.newsmark.core.query.Dimension;
import org.newsmark.index.Measure;

/** The charts there are. */
enum ChartKind {
	/** A bar for each value. */
	BARS(List.of(Measure.COUNT, Measure.SHARE, Measure.PER_THOUSAND)),
	/** A bar for each value, cut by a second one. */
	STACKED(List.of(Measure.COUNT, Measure.ROW_SHARE)),
	/** Curves over months. */
	MONTHS(List.of(Measure.COUNT, Measure.PER_THOUSAND)),
	/** Curves over days. */
	DAYS(List.of(Measure.COUNT, Measure.PER_THOUSAND)),
	/** Where in articles marks stand. */
	DISPERSION(List.of(Measure.COUNT));

	private final List<Measure> measures;

	ChartKind(List<Measure> measures) {
		this.measures = measures;
	}

	/** What numbers it can show. */
	List<Measure> measures() {
		return measures;
	}

	/** Whether it has a second dimension to choose. */
	boolean isStacked() {
		return this == STACKED;
	}

	/** What the horizontal axis is where it is time. */
	Dimension time() {
		return this == DAYS ? Dimension.DATE : Dimension.MONTH;
	}

	boolean isOverTime() {
		return this == MONTHS || this == DAYS;
	}
}
