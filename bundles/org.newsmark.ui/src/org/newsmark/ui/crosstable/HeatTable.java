// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.crosstable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.index.CrossTable;
import org.newsmark.index.Measure;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.annotations.rows.MeasureWords;

/**
 * A cross-table in the words of a corpus. The cell before the first row and that before the first column stand for a whole column or row.
 * Pure; immutable.
 *
 * @param rows    by what rows are counted
 * @param columns by what columns are counted
 * @param largest value of all cells
 */
record HeatTable(CrossTable table, Measure measure, Dimension rows, Dimension columns, CorpusWords words, double largest) {

	/** Stands for all rows, or all columns. */
	static final int ALL = -1;

	/** Looks at every cell: not on the UI thread. */
	static HeatTable of(CrossTable table, Measure measure, List<Dimension> by, CorpusWords words) {
		return new HeatTable(table, measure, by.get(0), by.get(1), words, table.largest(measure));
	}

	String rowTitle(int row) {
		return words.value(rows, table.rowValue(row));
	}

	String columnTitle(int column) {
		return words.value(columns, table.columnValue(column));
	}

	/** Nothing for a cell without marks, so that those with some are seen. */
	String text(int row, int column) {
		return table.count(row, column) == 0 ? "" : MeasureWords.shown(measure, table.value(measure, row, column));
	}

	/** From 0 to 1. */
	double heat(int row, int column) {
		double value = table.value(measure, row, column);
		return largest == 0 || !Double.isFinite(value) ? 0 : value / largest;
	}

	String total(int row, int column) {
		int total = row == ALL ? column == ALL ? table.total() : table.columnTotal(column) : table.rowTotal(row);
		return NumberFormat.getIntegerInstance().format(total);
	}

	/** What a cell says in one sentence. */
	String sentence(int row, int column) {
		if (row == ALL || column == ALL) {
			String title = row == ALL ? column == ALL ? "" : columnTitle(column) : rowTitle(row);
			return NLS.bind(CorpusMessages.CrossTable_total, title, total(row, column));
		}
		return NLS.bind(CorpusMessages.CrossTable_cell, new Object[] { rowTitle(row), columnTitle(column),
				NumberFormat.getIntegerInstance().format(table.count(row, column)),
				MeasureWords.shown(Measure.ROW_SHARE, table.value(Measure.ROW_SHARE, row, column)),
						MeasureWords.shown(Measure.COLUMN_SHARE, table.value(Measure.COLUMN_SHARE, row, column)) });
	}

	/** The marks of a cell, or of a whole row or column. */
	Query query(int row, int column) {
		if (row != ALL && column != ALL) {
			return table.query(row, column);
		}
		return row != ALL ? table.rowQuery(row) : table.columnQuery(column);
	}

	/** For people: titles, values as they are shown, totals. */
	List<List<String>> shown() {
		return cells((row, column) -> text(row, column));
	}

	/** For programs: full precision, a point, no unit. */
	List<List<String>> exact() {
		return cells((row, column) -> MeasureWords.exact(measure, table.value(measure, row, column)));
	}

	private interface Cell {
		String of(int row, int column);
	}

	private List<List<String>> cells(Cell cell) {
		List<List<String>> lines = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		titles.add(words.name(rows));
		for (int column = 0; column < table.columns(); column++) {
			titles.add(columnTitle(column));
		}
		titles.add(CorpusMessages.CrossTable_marks);
		lines.add(titles);
		for (int row = 0; row < table.rows(); row++) {
			List<String> line = new ArrayList<>();
			line.add(rowTitle(row));
			for (int column = 0; column < table.columns(); column++) {
				line.add(cell.of(row, column));
			}
			line.add(String.valueOf(table.rowTotal(row)));
			lines.add(line);
		}
		return lines;
	}
}
