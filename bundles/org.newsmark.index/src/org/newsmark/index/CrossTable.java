// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;

/**
 * Counts by two dimensions as a table. Rows and columns with the most marks come first; those of a date, a month or a
 * zone keep their order. A mark with several values of a dimension counts in each of them and once in totals, so that
 * shares of such a row may sum to more than one. Immutable; any thread.
 */
public final class CrossTable {

	private final CountTable counts;
	private final int[] rows;
	private final int[] columns;

	private CrossTable(CountTable counts, int[] rows, int[] columns) {
		this.counts = counts;
		this.rows = rows;
		this.columns = columns;
	}

	/** @param counts by exactly two dimensions: rows, then columns */
	public static CrossTable of(CountTable counts) {
		if (counts.dimensions().size() != 2) {
			throw new IllegalArgumentException("Not two dimensions: " + counts.dimensions());
		}
		return new CrossTable(counts, order(counts, 0), order(counts, 1));
	}

	public int rows() {
		return rows.length;
	}

	public int columns() {
		return columns.length;
	}

	/** Value of the first dimension; empty for marks without one. */
	public String rowValue(int row) {
		return counts.keys(0).get(rows[row]);
	}

	/** Value of the second dimension; empty for marks without one. */
	public String columnValue(int column) {
		return counts.keys(1).get(columns[column]);
	}

	/** How many marks there are. */
	public int total() {
		return counts.total();
	}

	public int rowTotal(int row) {
		return counts.subtotal(0, rows[row]);
	}

	public int columnTotal(int column) {
		return counts.subtotal(1, columns[column]);
	}

	public int count(int row, int column) {
		return counts.count(rows[row], columns[column]);
	}

	/** Not a number where there is nothing to divide by. */
	public double value(Measure measure, int row, int column) {
		int count = count(row, column);
		return switch (measure) {
			case COUNT -> count;
			case SHARE -> divide(count, total());
			case ROW_SHARE -> divide(count, rowTotal(row));
			case COLUMN_SHARE -> divide(count, columnTotal(column));
			case PER_THOUSAND -> divide(1_000.0 * count, counts.words(rows[row], columns[column]));
		};
	}

	/** The largest value of all cells; 0 if there is none. */
	public double largest(Measure measure) {
		return IntStream.range(0, rows.length)
				.mapToDouble(row -> IntStream.range(0, columns.length)
						.mapToDouble(column -> value(measure, row, column))
						.filter(Double::isFinite).max().orElse(0))
				.max().orElse(0);
	}

	/** The query that finds exactly the marks of a cell. */
	public Query query(int row, int column) {
		return counts.query(rows[row], columns[column]);
	}

	/** The query that finds exactly the marks of a row. */
	public Query rowQuery(int row) {
		return counts.query().and(counts.dimensions().get(0).is(rowValue(row)));
	}

	/** The query that finds exactly the marks of a column. */
	public Query columnQuery(int column) {
		return counts.query().and(counts.dimensions().get(1).is(columnValue(column)));
	}

	private static double divide(double part, int whole) {
		return whole == 0 ? Double.NaN : part / whole;
	}

	/** Keys of a dimension, without those that no mark has, as they follow each other. */
	private static int[] order(CountTable counts, int dimension) {
		IntStream keys = IntStream.range(0, counts.keys(dimension).size())
				.filter(key -> counts.subtotal(dimension, key) > 0);
		if (keepsOrder(counts.dimensions().get(dimension))) {
			return keys.toArray();
		}
		Comparator<Integer> largest = Comparator.comparingInt(key -> -counts.subtotal(dimension, key));
		List<Integer> sorted = keys.boxed().sorted(largest).toList();
		int[] order = new int[sorted.size()];
		Arrays.setAll(order, sorted::get);
		return order;
	}

	private static boolean keepsOrder(Dimension dimension) {
		return switch (dimension.kind()) {
			case DATE, MONTH, ZONE, STATUS -> true;
			default -> false;
		};
	}
}
