// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.work.Progress;

/** Sorts rows, keeping the order of those that are equal. Any thread; cancellable. */
public final class RowSort {

	private static final int CHECK_EVERY = 1 << 12;

	private final Engine engine;
	private final Progress progress;

	public RowSort(Engine engine, Progress progress) {
		this.engine = engine;
		this.progress = progress;
	}

	/** Compares values of a dimension; the missing one last. */
	public int[] byValue(int[] rows, Dimension dimension, boolean descending) {
		Axis axis = engine.axis(dimension);
		List<String> texts = new ArrayList<>();
		for (int number = 0; number < axis.size(); number++) {
			texts.add(text(axis, number));
		}
		int[] ranks = Ranks.of(texts);
		int most = axis.size();
		if (descending) {
			for (int number = 0; number < ranks.length; number++) {
				ranks[number] = texts.get(number).isEmpty() ? most : most - 1 - ranks[number];
			}
		}
		int[] numbers = numbers(rows, axis);
		return byRank(rows, i -> ranks[numbers[i]], most + 1);
	}

	/**
	 * Compares texts by their words, without case and accents; those without words last.
	 *
	 * @param text      of a row
	 * @param outwards  the last word is compared first
	 */
	public int[] byText(int[] rows, IntFunction<String> text, boolean outwards, boolean descending) {
		IntFunction<String> key = outwards ? row -> SortKeys.outwards(text.apply(row))
				: row -> SortKeys.of(text.apply(row));
		long[] heads = new long[rows.length];
		for (int i = 0; i < rows.length; i++) {
			check(i);
			heads[i] = head(key.apply(rows[i]), descending);
		}
		long[] distinct = heads.clone();
		Arrays.parallelSort(distinct);
		int count = 0;
		for (int i = 0; i < distinct.length; i++) {
			if (i == 0 || distinct[i] != distinct[i - 1]) {
				distinct[count++] = distinct[i];
			}
		}
		int[] ranks = new int[rows.length];
		for (int i = 0; i < ranks.length; i++) {
			ranks[i] = Arrays.binarySearch(distinct, 0, count, heads[i]);
		}
		int[] order = byRank(indexes(rows.length), i -> ranks[i], count);
		int[] sorted = new int[rows.length];
		for (int i = 0; i < sorted.length; i++) {
			sorted[i] = rows[order[i]];
		}
		for (int from = 0, to; from < order.length; from = to) {
			to = from + 1;
			while (to < order.length && ranks[order[to]] == ranks[order[from]]) {
				to++;
			}
			if (to - from > 1) {
				sortTies(sorted, from, to, key, descending);
			}
		}
		return sorted;
	}

	/** Rows whose keys start alike, by the whole keys. */
	private void sortTies(int[] rows, int from, int to, IntFunction<String> key, boolean descending) {
		progress.checkCancelled();
		String[] keys = new String[to - from];
		Integer[] run = new Integer[to - from];
		for (int i = 0; i < run.length; i++) {
			keys[i] = key.apply(rows[from + i]);
			run[i] = i;
		}
		Arrays.sort(run, (a, b) -> descending ? keys[b].compareTo(keys[a]) : keys[a].compareTo(keys[b]));
		int[] before = Arrays.copyOfRange(rows, from, to);
		for (int i = 0; i < run.length; i++) {
			rows[from + i] = before[run[i]];
		}
	}

	/** The first three characters as one number that compares like them; the empty text is the largest. */
	private static long head(String key, boolean descending) {
		if (key.isEmpty()) {
			return Long.MAX_VALUE;
		}
		long head = 0;
		for (int i = 0; i < 3; i++) {
			head = head << 16 | (i < key.length() ? key.charAt(i) : 0);
		}
		return descending ? Long.MAX_VALUE - 1 - head : head;
	}

	/** Number of each row on the axis. */
	private int[] numbers(int[] rows, Axis axis) {
		int[] numbers = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			check(i);
			numbers[i] = axis.number(engine.row(rows[i]));
		}
		return numbers;
	}

	/** Counting sort. @param rank of the row at an index, below {@code ranks} */
	private static int[] byRank(int[] rows, IntUnaryOperator rank, int ranks) {
		int[] starts = new int[ranks + 1];
		for (int i = 0; i < rows.length; i++) {
			starts[rank.applyAsInt(i) + 1]++;
		}
		for (int i = 1; i <= ranks; i++) {
			starts[i] += starts[i - 1];
		}
		int[] sorted = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			sorted[starts[rank.applyAsInt(i)]++] = rows[i];
		}
		return sorted;
	}

	private static String text(Axis axis, int number) {
		if (axis.width(number) == 1) {
			return axis.key(axis.keyOf(number, 0));
		}
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < axis.width(number); i++) {
			texts.add(axis.key(axis.keyOf(number, i)));
		}
		return String.join("\u0000", texts);
	}

	private static int[] indexes(int count) {
		int[] indexes = new int[count];
		Arrays.setAll(indexes, i -> i);
		return indexes;
	}

	private void check(int index) {
		if ((index & CHECK_EVERY - 1) == 0) {
			progress.checkCancelled();
		}
	}
}
