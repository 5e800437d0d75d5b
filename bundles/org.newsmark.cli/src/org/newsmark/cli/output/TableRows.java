// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows as a table for people. Columns are as wide as the first rows need; a later, longer value pushes what follows it.
 * In a terminal the widest columns are cut so that a row takes one line; elsewhere nothing is cut.
 */
final class TableRows<R> implements RowWriter<R> {

	/** So many rows are looked at before the first one is written. */
	private static final int LOOKED_AT = 500;

	private final List<Column<R>> columns;
	private final Terminal terminal;
	private final List<List<String>> waiting = new ArrayList<>();
	private TableLayout layout = TableLayout.NONE;

	TableRows(List<Column<R>> columns, Terminal terminal) {
		this.columns = columns;
		this.terminal = terminal;
	}

	@Override
	public void write(R row) throws OutputFailedException {
		List<String> cells = columns.stream().map(column -> text(column.look(), column.value().apply(row))).toList();
		if (waiting.size() < LOOKED_AT) {
			waiting.add(cells);
		} else {
			writeWaiting();
			terminal.results().line(layout.line(cells));
		}
	}

	/** A table without rows has no head either. */
	@Override
	public void finish() throws OutputFailedException {
		if (!waiting.isEmpty()) {
			writeWaiting();
		}
	}

	private void writeWaiting() throws OutputFailedException {
		if (layout != TableLayout.NONE) {
			return;
		}
		List<String> titles = columns.stream().map(Column::name).toList();
		layout = TableLayout.of(columns.stream().map(Column::look).toList(), titles, waiting, terminal.columns());
		terminal.results().line(layout.line(titles));
		terminal.results().line(layout.rule());
		for (List<String> cells : waiting) {
			terminal.results().line(layout.line(cells));
		}
	}

	private static String text(Column.Look look, @Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Double share when look == Column.Look.SHARE -> String.format(Locale.ROOT, "%.1f %%", 100 * share);
			case Double rate -> String.format(Locale.ROOT, "%.2f", rate);
			case List<?> list -> TextWidth.oneLine(joined(list, ", "));
			case Map<?, ?> map -> TextWidth.oneLine(
				joined(map.entrySet().stream().map(each -> each.getKey() + "=" + text(look, each.getValue())).toList(),
						"; "));
			default -> TextWidth.oneLine(value.toString());
		};
	}

	private static String joined(List<?> values, String between) {
		return String.join(between, values.stream().map(String::valueOf).toList());
	}
}
