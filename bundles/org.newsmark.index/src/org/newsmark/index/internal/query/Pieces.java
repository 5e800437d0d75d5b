// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Bits;
import org.newsmark.index.internal.columns.Ints;

/**
 * The pieces of some marks of one file, by start. Offsets are UTF-16 code units, ends exclusive; marks are numbers
 * within the block.
 */
final class Pieces {

	private final int[] starts;
	private final int[] ends;
	private final int[] marks;
	/** The largest end up to each piece, in order of starts. */
	private final int[] reach;
	/** Numbers of the pieces, by end. */
	private final int[] byEnd;

	private Pieces(int[] starts, int[] ends, int[] marks, int[] byEnd) {
		this.starts = starts;
		this.ends = ends;
		this.marks = marks;
		this.byEnd = byEnd;
		this.reach = ends.clone();
		Arrays.parallelPrefix(reach, Math::max);
	}

	static Pieces of(Block block, int file, long[] chosen) {
		Ints starts = new Ints();
		Ints ends = new Ints();
		Ints owners = new Ints();
		int stop = block.files().markStart()[file + 1];
		for (int mark = Bits.next(chosen, block.files().markStart()[file], stop); mark >= 0; mark = Bits.next(chosen,
				mark + 1, stop)) {
			if ((block.get(MarkField.FLAGS, mark) & Block.ORPHAN) == 0) {
				int[] spans = spans(block, file, mark);
				for (int i = 0; i < spans.length; i += 2) {
					starts.add(spans[i]);
					ends.add(spans[i + 1]);
					owners.add(mark);
				}
			}
		}
		int[] order = order(starts.toArray());
		int[] sortedEnds = picked(ends.toArray(), order);
		return new Pieces(picked(starts.toArray(), order), sortedEnds, picked(owners.toArray(), order),
				order(sortedEnds));
	}

	/** Start and end of each piece of a mark. */
	static int[] spans(Block block, int file, int mark) {
		return MarkDetails.spans(block, file, mark);
	}

	/** Whether the test holds for a mark other than this one with a piece that overlaps the stretch. */
	boolean overlapping(int start, int end, int except, IntPredicate test) {
		for (int i = firstFrom(end) - 1; i >= 0 && reach[i] > start; i--) {
			if (ends[i] > start && marks[i] != except && test.test(marks[i])) {
				return true;
			}
		}
		return false;
	}

	/** Where the first piece of another mark starts that does not start before the offset; -1 if there is none. */
	int nextStart(int offset, int except) {
		for (int i = firstFrom(offset); i < starts.length; i++) {
			if (marks[i] != except) {
				return starts[i];
			}
		}
		return -1;
	}

	/** Where the last piece of another mark ends that does not end behind the offset; -1 if there is none. */
	int lastEnd(int offset, int except) {
		int low = 0;
		int high = byEnd.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (ends[byEnd[middle]] <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		for (int i = low - 1; i >= 0; i--) {
			if (marks[byEnd[i]] != except) {
				return ends[byEnd[i]];
			}
		}
		return -1;
	}

	/** The first piece that starts at the offset or behind it. */
	private int firstFrom(int offset) {
		int low = 0;
		int high = starts.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (starts[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static int[] order(int[] values) {
		long[] keys = new long[values.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (long) values[i] << 32 | i;
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
	}

	private static int[] picked(int[] values, int[] order) {
		return Arrays.stream(order).map(i -> values[i]).toArray();
	}
}
