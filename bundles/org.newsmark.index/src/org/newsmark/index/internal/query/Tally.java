// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.newsmark.index.internal.columns.Counts;

/** Counts by the keys of several dimensions. Only keys that occur are in it, in order. Immutable; any thread. */
public final class Tally {

	private final List<List<String>> keys;
	/** Combined places of the keys, ascending. */
	private final long[] cells;
	private final int[] counts;
	private final int[][] margins;
	private final int total;

	private Tally(List<List<String>> keys, long[] cells, int[] counts, int[][] margins, int total) {
		this.keys = keys;
		this.cells = cells;
		this.counts = counts;
		this.margins = margins;
		this.total = total;
	}

	static Tally of(List<Axis> axes, Counter counter) {
		int[][] margins = axes.stream().map(axis -> new int[axis.keyCount()]).toArray(int[][]::new);
		int[] total = new int[1];
		counter.forEach((numbers, count) -> {
			total[0] += count;
			for (int i = 0; i < numbers.length; i++) {
				for (int k = 0; k < axes.get(i).width(numbers[i]); k++) {
					margins[i][axes.get(i).keyOf(numbers[i], k)] += count;
				}
			}
		});
		List<List<String>> keys = new ArrayList<>();
		int[][] places = new int[axes.size()][];
		int[][] sums = new int[axes.size()][];
		long size = 1;
		for (int i = 0; i < places.length; i++) {
			int[] order = order(axes.get(i), margins[i]);
			places[i] = new int[margins[i].length];
			sums[i] = new int[order.length];
			List<String> texts = new ArrayList<>(order.length);
			for (int place = 0; place < order.length; place++) {
				places[i][order[place]] = place;
				sums[i][place] = margins[i][order[place]];
				texts.add(axes.get(i).key(order[place]));
			}
			keys.add(List.copyOf(texts));
			size = Math.multiplyExact(size, Math.max(1, order.length));
		}
		Counts spread = new Counts(size);
		counter.forEach((numbers, count) -> spread(axes, numbers, places, keys, 0, 0, count, spread));
		return sorted(keys, spread, sums, total[0]);
	}

	/** For each dimension the keys that occur. */
	public List<List<String>> keys() {
		return keys;
	}

	/** Each mark once. */
	public int total() {
		return total;
	}

	/** Marks that have this key. */
	public int margin(int dimension, int key) {
		return margins[dimension][key];
	}

	/** Marks that have all these keys, one of each dimension. */
	public int count(int... places) {
		int found = Arrays.binarySearch(cells, combine(places));
		return found < 0 ? 0 : counts[found];
	}

	/** Number of combinations that occur. */
	public int cells() {
		return cells.length;
	}

	/** The keys of a combination that occurs. */
	public int[] cell(int index) {
		int[] places = new int[keys.size()];
		long left = cells[index];
		for (int i = places.length - 1; i >= 0; i--) {
			int size = Math.max(1, keys.get(i).size());
			places[i] = (int) (left % size);
			left /= size;
		}
		return places;
	}

	public int cellCount(int index) {
		return counts[index];
	}

	private long combine(int[] places) {
		long combined = 0;
		for (int i = 0; i < places.length; i++) {
			combined = combined * Math.max(1, keys.get(i).size()) + places[i];
		}
		return combined;
	}

	/** Adds a count to every combination of the keys that its numbers stand for. */
	private static void spread(List<Axis> axes, int[] numbers, int[][] places, List<List<String>> keys, int axis,
			long key, int count,
			Counts into) {
		if (axis == numbers.length) {
			into.add(key, count);
			return;
		}
		for (int k = 0; k < axes.get(axis).width(numbers[axis]); k++) {
			int place = places[axis][axes.get(axis).keyOf(numbers[axis], k)];
			spread(axes, numbers, places, keys, axis + 1, key * Math.max(1, keys.get(axis).size()) + place, count,
					into);
		}
	}

	private static Tally sorted(List<List<String>> keys, Counts spread, int[][] sums, int total) {
		List<long[]> found = new ArrayList<>();
		spread.forEach((key, count) -> found.add(new long[] { key, count }));
		if (!spread.isDense()) {
			found.sort(Comparator.comparingLong(cell -> cell[0]));
		}
		long[] cells = found.stream().mapToLong(cell -> cell[0]).toArray();
		int[] counts = found.stream().mapToInt(cell -> (int) cell[1]).toArray();
		return new Tally(keys, cells, counts, sums, total);
	}

	/** The keys that occur, in the order of their texts. */
	private static int[] order(Axis axis, int[] margins) {
		return IntStream.range(0, margins.length).filter(key -> margins[key] > 0).boxed()
				.sorted(Comparator.comparing(axis::key, Ranks.ORDER)).mapToInt(Integer::intValue).toArray();
	}
}
