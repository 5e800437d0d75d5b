// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Order, width and visibility of columns, from left to right, as one line of text that a later version still understands: columns that are
 * gone are left out, new ones are added where they stand in the table's own list.
 */
public record ColumnStates(List<ColumnState> columns) {

	/** @param width in pixels, kept also while the column is hidden */
	public record ColumnState(String id, int width, boolean visible) {
	}

	private static final int LEAST_WIDTH = 16;
	private static final int MOST_WIDTH = 4000;

	public ColumnStates {
		columns = List.copyOf(columns);
	}

	public static ColumnStates of(List<RowColumn> columns) {
		return new ColumnStates(columns.stream().map(column -> new ColumnState(column.id(), column.width(), column.visible())).toList());
	}

	/** @param saved what {@link #toString()} gave once; anything else gives the columns as they are */
	public static ColumnStates parse(String saved, List<RowColumn> columns) {
		Map<String, ColumnState> result = new LinkedHashMap<>();
		for (String part : saved.split(",")) {
			parseColumn(part, columns).forEach(state -> result.put(state.id(), state));
		}
		if (result.isEmpty()) {
			return of(columns);
		}
		List<ColumnState> ordered = new ArrayList<>(result.values());
		for (int i = 0; i < columns.size(); i++) {
			RowColumn column = columns.get(i);
			if (!result.containsKey(column.id())) {
				ordered.add(Math.min(i, ordered.size()), new ColumnState(column.id(), column.width(), column.visible()));
			}
		}
		return new ColumnStates(ordered);
	}

	@Override
	public String toString() {
		return columns.stream().map(state -> state.id() + ";" + state.width() + ";" + (state.visible() ? "shown" : "hidden"))
				.collect(Collectors.joining(","));
	}

	private static List<ColumnState> parseColumn(String part, List<RowColumn> columns) {
		String[] members = part.split(";");
		if (members.length != 3 || columns.stream().noneMatch(column -> column.id().equals(members[0]))) {
			return List.of();
		}
		try {
			int width = Math.clamp(Integer.parseInt(members[1]), LEAST_WIDTH, MOST_WIDTH);
			return List.of(new ColumnState(members[0], width, !members[2].equals("hidden")));
		} catch (NumberFormatException notOurs) {
			return List.of();
		}
	}
}
