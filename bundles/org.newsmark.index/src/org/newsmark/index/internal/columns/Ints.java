// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.util.Arrays;

/** A list of numbers that grows. Not thread safe. */
public final class Ints {

	/** No numbers. */
	public static final int[] NONE = new int[0];

	private int[] values = new int[16];
	private int size;

	public void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		values[size++] = value;
	}

	public void addAll(int[] others, int from, int to) {
		ensure(size + to - from);
		System.arraycopy(others, from, values, size, to - from);
		size += to - from;
	}

	public int get(int index) {
		return values[index];
	}

	public int last() {
		return values[size - 1];
	}

	public int size() {
		return size;
	}

	/** Forgets what stands from there on. */
	public void truncate(int newSize) {
		size = newSize;
	}

	public int[] toArray() {
		return Arrays.copyOf(values, size);
	}

	public Column toColumn() {
		return Column.of(values, size);
	}

	/** The array itself: longer than {@link #size()}, and replaced when the list grows. */
	public int[] array() {
		return values;
	}

	private void ensure(int wanted) {
		if (wanted > values.length) {
			values = Arrays.copyOf(values, Math.max(wanted, 2 * values.length));
		}
	}
}
