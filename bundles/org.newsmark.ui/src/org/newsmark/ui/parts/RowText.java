// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.newsmark.ui.rows.RowTable;

/** What a table of rows shows, as a {@link TableText}. UI thread only. */
public final class RowText {

	/** A clipboard is no way to move a corpus; that is what Export is for. */
	private static final int MOST_ROWS = 20_000;

	private RowText() {
	}

	/** The columns that are shown with their titles, of the selected rows, of all if none is. */
	public static TableText of(RowTable table) {
		List<Integer> columns = table.visibleColumns();
		List<List<String>> rows = new ArrayList<>();
		rows.add(columns.stream().map(column -> table.columns().get(column).title()).toList());
		IntStream chosen = table.selection().count() < 2 ? IntStream.range(0, table.source().size()) : table.selection().rows();
		chosen.limit(MOST_ROWS).forEach(row -> rows.add(columns.stream().map(column -> table.source().text(row, column)).toList()));
		return new TableText(rows);
	}
}
