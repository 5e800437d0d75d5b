// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

/**
 * Sets of rows as arrays of 64-bit words, row 0 in the lowest bit of the first. Operations that end in {@code With}
 * change the first set.
 */
public final class Bits {

	private Bits() {
	}

	/** An empty set with room for so many rows. */
	public static long[] none(int rows) {
		return new long[rows + 63 >> 6];
	}

	public static long[] all(int rows) {
		long[] set = none(rows);
		setRange(set, 0, rows);
		return set;
	}

	public static boolean get(long[] set, int row) {
		return (set[row >> 6] >>> row & 1) != 0;
	}

	public static void set(long[] set, int row) {
		set[row >> 6] |= 1L << row;
	}

	/** @param to exclusive */
	public static void setRange(long[] set, int from, int to) {
		if (from >= to) {
			return;
		}
		int first = from >> 6;
		int last = to - 1 >> 6;
		long head = -1L << from;
		long tail = -1L >>> -to;
		if (first == last) {
			set[first] |= head & tail;
			return;
		}
		set[first] |= head;
		for (int w = first + 1; w < last; w++) {
			set[w] = -1L;
		}
		set[last] |= tail;
	}

	/** @param to exclusive */
	public static void clearRange(long[] set, int from, int to) {
		for (int row = from; row < to; row++) {
			set[row >> 6] &= ~(1L << row);
		}
	}

	/** How many rows of the range are in the set. */
	public static int count(long[] set, int from, int to) {
		if (from >= to) {
			return 0;
		}
		int first = from >> 6;
		int last = to - 1 >> 6;
		long head = -1L << from;
		long tail = -1L >>> -to;
		if (first == last) {
			return Long.bitCount(set[first] & head & tail);
		}
		int count = Long.bitCount(set[first] & head) + Long.bitCount(set[last] & tail);
		for (int w = first + 1; w < last; w++) {
			count += Long.bitCount(set[w]);
		}
		return count;
	}

	public static int count(long[] set) {
		int count = 0;
		for (long word : set) {
			count += Long.bitCount(word);
		}
		return count;
	}

	/** The first row from there on that is in the set; -1 if there is none. */
	public static int next(long[] set, int from) {
		int w = from >> 6;
		if (w >= set.length) {
			return -1;
		}
		long word = set[w] & -1L << from;
		while (word == 0) {
			if (++w == set.length) {
				return -1;
			}
			word = set[w];
		}
		return (w << 6) + Long.numberOfTrailingZeros(word);
	}

	/** The first row of the range that is in the set; -1 if there is none. Looks no further than the range. */
	public static int next(long[] set, int from, int to) {
		for (int start = from; start < to; start = (start | 63) + 1) {
			long word = set[start >> 6] >>> start;
			if (word != 0) {
				int row = start + Long.numberOfTrailingZeros(word);
				return row < to ? row : -1;
			}
		}
		return -1;
	}

	public static long[] and(long[] a, long[] b) {
		long[] result = new long[a.length];
		for (int i = 0; i < a.length; i++) {
			result[i] = a[i] & b[i];
		}
		return result;
	}

	public static long[] andNot(long[] a, long[] b) {
		long[] result = new long[a.length];
		for (int i = 0; i < a.length; i++) {
			result[i] = a[i] & ~b[i];
		}
		return result;
	}

	public static void orWith(long[] a, long[] b) {
		for (int i = 0; i < a.length; i++) {
			a[i] |= b[i];
		}
	}

	public static boolean isEmpty(long[] set) {
		for (long word : set) {
			if (word != 0) {
				return false;
			}
		}
		return true;
	}
}
