// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.util.Arrays;

/**
 * Gives each list of numbers a small number and never takes it back: marks with the same attributes share one. Code 0
 * is the empty list. One thread at a time may add; any thread may read what was added before it got the codes.
 */
public final class Tuples {

	private int[] elements = new int[64];
	private int[] starts = new int[16];
	/** Open addressing; a slot holds code + 1, 0 if free. */
	private int[] slots = new int[64];
	private volatile Lists lists;

	/** @param starts of each list in the elements, and the end of the last */
	private record Lists(int[] elements, int[] starts, int size) {
	}

	public Tuples() {
		starts[1] = 0;
		lists = new Lists(elements, starts, 1);
		insert(0);
	}

	/**
	 * The code of the numbers from {@code from} to {@code to}, a new one if they have none. Only for the thread that
	 * adds.
	 */
	public int code(int[] from, int start, int end) {
		int size = lists.size();
		int slot = slot(hash(from, start, end));
		while (slots[slot] != 0) {
			int code = slots[slot] - 1;
			if (Arrays.equals(elements, starts[code], starts[code + 1], from, start, end)) {
				return code;
			}
			slot = slot + 1 & slots.length - 1;
		}
		append(from, start, end, size);
		if (2 * size > slots.length) {
			slots = new int[4 * slots.length];
			for (int code = 0; code <= size; code++) {
				insert(code);
			}
		} else {
			slots[slot] = size + 1;
		}
		return size;
	}

	/** One more than the largest code. */
	public int size() {
		return lists.size();
	}

	public int length(int code) {
		Lists known = lists;
		return known.starts()[code + 1] - known.starts()[code];
	}

	public int element(int code, int index) {
		Lists known = lists;
		return known.elements()[known.starts()[code] + index];
	}

	/** A copy of the list. */
	public int[] get(int code) {
		Lists known = lists;
		return Arrays.copyOfRange(known.elements(), known.starts()[code], known.starts()[code + 1]);
	}

	private void append(int[] from, int start, int end, int size) {
		int at = starts[size];
		if (at + end - start > elements.length) {
			elements = Arrays.copyOf(elements, Math.max(2 * elements.length, at + end - start));
		}
		if (size + 2 > starts.length) {
			starts = Arrays.copyOf(starts, 2 * starts.length);
		}
		System.arraycopy(from, start, elements, at, end - start);
		starts[size + 1] = at + end - start;
		lists = new Lists(elements, starts, size + 1);
	}

	private void insert(int code) {
		int slot = slot(hash(elements, starts[code], starts[code + 1]));
		while (slots[slot] != 0) {
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = code + 1;
	}

	private int slot(int hash) {
		return (hash ^ hash >>> 15) & slots.length - 1;
	}

	private static int hash(int[] values, int start, int end) {
		int hash = 17;
		for (int i = start; i < end; i++) {
			hash = (hash + values[i]) * 0x9e3779b1;
			hash ^= hash >>> 13;
		}
		return hash;
	}
}
