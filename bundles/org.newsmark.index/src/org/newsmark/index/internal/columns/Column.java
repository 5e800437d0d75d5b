// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Small non-negative numbers, one per row, in as few bytes as the largest needs. Immutable; any thread. */
public abstract sealed class Column permits ByteColumn, CharColumn, IntColumn {

	/** From so many of 64 rows on it is quicker to look at all of them than to pick them out. */
	private static final int WORTH_ALL = 12;

	/** Of the first {@code size} numbers. */
	public static Column of(int[] values, int size) {
		int largest = 0;
		for (int i = 0; i < size; i++) {
			largest |= values[i];
		}
		if (largest >>> 8 == 0) {
			byte[] small = new byte[size];
			for (int i = 0; i < size; i++) {
				small[i] = (byte) values[i];
			}
			return new ByteColumn(small);
		}
		if (largest >>> 16 == 0) {
			char[] small = new char[size];
			for (int i = 0; i < size; i++) {
				small[i] = (char) values[i];
			}
			return new CharColumn(small);
		}
		return new IntColumn(Arrays.copyOf(values, size));
	}

	public abstract int size();

	public abstract int get(int row);

	/** The rows among {@code within} whose number is chosen; rows from 0, one bit each. */
	public final long[] select(long[] within, boolean[] chosen) {
		long few = 0;
		for (int i = 0; i < Math.min(Long.SIZE, chosen.length); i++) {
			few |= chosen[i] ? 1L << i : 0;
		}
		byte[] many = new byte[chosen.length];
		for (int i = 0; i < chosen.length; i++) {
			many[i] = (byte) (chosen[i] ? 1 : 0);
		}
		long[] result = new long[within.length];
		int whole = size() >> 6;
		for (int w = 0; w < within.length; w++) {
			long left = within[w];
			if (w < whole && Long.bitCount(left) >= WORTH_ALL) {
				result[w] = left & (many.length <= Long.SIZE ? selectFew(w << 6, few) : select(w << 6, many));
			} else {
				long found = 0;
				for (; left != 0; left &= left - 1) {
					int i = Long.numberOfTrailingZeros(left);
					found |= (long) many[get((w << 6) + i)] << i;
				}
				result[w] = found;
			}
		}
		return result;
	}

	/** The 64 rows from there on whose number, below 64, is a bit of {@code chosen}. */
	abstract long selectFew(int from, long chosen);

	/** The 64 rows from there on whose number has a one in {@code chosen}. */
	abstract long select(int from, byte[] chosen);

	/**
	 * Adds {@code factor * code} to a key for each row from {@code from} to {@code to}, the first key for the first of
	 * them; {@code codes} translates, if there is any.
	 */
	public abstract void addTo(long[] keys, int from, int to, long factor, int[] codes);

	/** Adds one to {@code counts[base + code]} for each row of the range that is in the set. */
	public abstract void tally(long[] rows, int from, int to, int[] counts, int base, int[] codes);

	/** With each number translated. */
	public Column translated(int[] codes) {
		int[] values = new int[size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = codes[get(i)];
		}
		return of(values, values.length);
	}

	/** Bytes that {@link #write} takes. */
	public abstract int bytes();

	/** One byte of width, then the numbers. */
	public abstract void write(ByteBuffer into);

	public static Column read(ByteBuffer from, int size) {
		switch (from.get()) {
			case 1:
				byte[] bytes = new byte[size];
				from.get(bytes);
				return new ByteColumn(bytes);
			case 2:
				char[] chars = new char[size];
				from.asCharBuffer().get(chars);
				from.position(from.position() + 2 * size);
				return new CharColumn(chars);
			default:
				int[] ints = new int[size];
				from.asIntBuffer().get(ints);
				from.position(from.position() + 4 * size);
				return new IntColumn(ints);
		}
	}
}
