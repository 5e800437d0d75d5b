// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.cli.Message;
import org.newsmark.cli.output.Column;
import org.newsmark.cli.output.CrossTable;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.core.query.Dimension;
import org.newsmark.index.CountTable;

/**
 * Writes what was counted: one dimension as a list, two crossed if that is narrow enough, and one row for each
 * combination elsewhere.
 */
final class Counts {

	private static final int DECIMALS = 1_000_000;

	private final Call call;
	private final CountTable counts;

	private Counts(Call call, CountTable counts) {
		this.call = call;
		this.counts = counts;
	}

	static void write(Call call, CountTable counts) throws OutputFailedException {
		new Counts(call, counts).write(call.arguments().choice(RowWriter.OUTPUT));
	}

	private void write(String form) throws OutputFailedException {
		boolean table = form.equals("table");
		if (table && counts.total() == 0) {
			return;
		}
		if (table && counts.dimensions().size() == 2 && writeCrossed()) {
			return;
		}
		RowWriter<int[]> rows = RowWriter.of(form,
				new RowWriter.Columns<>(this::tableColumns, this::dataColumns, this::dataColumns),
				call.terminal());
		for (int[] cell : cells(table)) {
			rows.write(cell);
		}
		if (table) {
			rows.write(new int[0]);
		}
		rows.finish();
	}

	private List<int[]> cells(boolean byFrequency) {
		List<int[]> cells = new ArrayList<>(IntStream.range(0, counts.cells()).mapToObj(counts::cell).toList());
		if (byFrequency && counts.dimensions().size() == 1 && !isOfTime(counts.dimensions().get(0))) {
			cells.sort(Comparator.comparing(cell -> -counts.count(cell)));
		}
		return cells;
	}

	private static boolean isOfTime(Dimension dimension) {
		return dimension.kind() == Dimension.Kind.DATE || dimension.kind() == Dimension.Kind.MONTH;
	}

	/** An empty cell stands for the total. */
	private List<Column<int[]>> tableColumns() {
		List<Column<int[]>> columns = new ArrayList<>();
		for (int i = 0; i < counts.dimensions().size(); i++) {
			int dimension = i;
			columns.add(Column.text(title(dimension),
					cell -> cell.length == 0 ? dimension == 0 ? call.words().get(Message.COUNT_TOTAL) : ""
							: shown(dimension, cell[dimension])));
		}
		columns.add(Column.number(call.words().title("marks"),
				cell -> cell.length == 0 ? counts.total() : counts.count(cell)));
		columns.add(new Column<>(call.words().title("share"), Column.Look.SHARE,
				cell -> cell.length == 0 ? 1.0 : counts.share(cell)));
		columns.add(new Column<>(call.words().title("perThousand"), Column.Look.RATE, this::perThousand));
		return columns;
	}

	private List<Column<int[]>> dataColumns() {
		List<Column<int[]>> columns = new ArrayList<>();
		for (int i = 0; i < counts.dimensions().size(); i++) {
			int dimension = i;
			columns.add(Column.text(counts.dimensions().get(i).id(), cell -> value(dimension, cell[dimension])));
		}
		columns.add(Column.number("marks", counts::count));
		columns.add(Column.number("share", cell -> rounded(counts.share(cell))));
		columns.add(Column.number("perThousandWords", cell -> rounded(perThousand(cell))));
		return columns;
	}

	private @Nullable Double perThousand(int[] cell) {
		double rate = cell.length == 0 ? 1000.0 * counts.total() / counts.words() : counts.perThousandWords(cell);
		return Double.isFinite(rate) ? rate : null;
	}

	private static @Nullable Double rounded(@Nullable Double value) {
		return value == null ? null : Double.valueOf(Math.round(value * DECIMALS) / (double) DECIMALS);
	}

	/** In the direction that was asked for, else the other way round; false if both are too wide. */
	private boolean writeCrossed() throws OutputFailedException {
		return crossed(0, 1).write(call.terminal()) || crossed(1, 0).write(call.terminal());
	}

	private CrossTable crossed(int down, int across) {
		List<String> rows = shownWithTotal(down);
		List<String> columns = shownWithTotal(across);
		return new CrossTable(title(down), rows, columns, (row, column) -> {
			if (row == rows.size() - 1) {
				return column == columns.size() - 1 ? counts.total() : counts.subtotal(across, column);
			}
			if (column == columns.size() - 1) {
				return counts.subtotal(down, row);
			}
			return down == 0 ? counts.count(row, column) : counts.count(column, row);
		});
	}

	private List<String> shownWithTotal(int dimension) {
		List<String> shown = new ArrayList<>();
		for (int key = 0; key < counts.keys(dimension).size(); key++) {
			shown.add(shown(dimension, key));
		}
		shown.add(call.words().get(Message.COUNT_TOTAL));
		return shown;
	}

	private String title(int dimension) {
		return counts.dimensions().get(dimension).id();
	}

	private String shown(int dimension, int key) {
		String value = counts.keys(dimension).get(key);
		return value.isEmpty() ? call.words().get(Message.COUNT_NONE) : value;
	}

	private @Nullable String value(int dimension, int key) {
		String value = counts.keys(dimension).get(key);
		return value.isEmpty() ? null : value;
	}
}
