// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.crosstable;

import java.util.List;
import java.util.Map;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.index.Measure;

/** What is counted and how it is put. Immutable; all but the query is kept in the state of the workbench. */
record CrossTableRequest(Query query, Dimension rows, Dimension columns, Measure measure) {

	private static final String ROWS = "crosstable.rows";
	private static final String COLUMNS = "crosstable.columns";
	private static final String MEASURE = "crosstable.measure";

	CrossTableRequest with(Query next) {
		return new CrossTableRequest(next, rows, columns, measure);
	}

	/** Never twice the same dimension: the other one takes the place of the one that is given up. */
	CrossTableRequest withRows(Dimension next) {
		return new CrossTableRequest(query, next, next.equals(columns) ? rows : columns, measure);
	}

	CrossTableRequest withColumns(Dimension next) {
		return new CrossTableRequest(query, next.equals(rows) ? columns : rows, next, measure);
	}

	CrossTableRequest with(Measure next) {
		return new CrossTableRequest(query, rows, columns, next);
	}

	CrossTableRequest swapped() {
		return new CrossTableRequest(query, columns, rows, measure);
	}

	List<Dimension> by() {
		return List.of(rows, columns);
	}

	void saveTo(Map<String, String> state) {
		state.put(ROWS, rows.id());
		state.put(COLUMNS, columns.id());
		state.put(MEASURE, measure.name());
	}

	/** What another version kept and this one does not know is replaced. */
	static CrossTableRequest of(Map<String, String> state) {
		Dimension rows = Dimension.parse(state.getOrDefault(ROWS, "")).orElse(Dimension.LABEL);
		Dimension columns = Dimension.parse(state.getOrDefault(COLUMNS, "")).filter(each -> !each.equals(rows))
				.orElse(rows.equals(Dimension.OUTLET) ? Dimension.LABEL : Dimension.OUTLET);
		Measure measure = List.of(Measure.values()).stream().filter(each -> each.name().equals(state.get(MEASURE))).findFirst()
				.orElse(Measure.COUNT);
		return new CrossTableRequest(Query.ALL, rows, columns, measure);
	}
}
