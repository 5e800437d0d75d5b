// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Small non-negative numbers, one per row, in as few bytes as the largest needs. Immutable; any thread. */
public abstract sealed class Column {

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
			return new Bytes(small);
		}
		if (largest >>> 16 == 0) {
			char[] small = new char[size];
			for (int i = 0; i < size; i++) {
				small[i] = (char) values[i];
			}
			return new Chars(small);
		}
		return new Ints(Arrays.copyOf(values, size));
	}

	public abstract int size();

	public abstract int get(int row);

	/** The rows among {@code within} whose number is chosen; rows from 0, one bit each. */
	public abstract long[] select(long[] within, boolean[] chosen);

	/** Adds {@code factor * code} to the key of each row from {@code from} to {@code to}; {@code codes} translates, if there is any. */
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
				return new Bytes(bytes);
			case 2:
				char[] chars = new char[size];
				from.asCharBuffer().get(chars);
				from.position(from.position() + 2 * size);
				return new Chars(chars);
			default:
				int[] ints = new int[size];
				from.asIntBuffer().get(ints);
				from.position(from.position() + 4 * size);
				return new Ints(ints);
		}
	}

	/** Numbers up to 255. */
	private static final class Bytes extends Column {

		private final byte[] values;

		Bytes(byte[] values) {
			this.values = values;
		}

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public int get(int row) {
			return values[row] & 0xff;
		}

		@Override
		public long[] select(long[] within, boolean[] chosen) {
			boolean[] full = chosen.length >= 256 ? chosen : Arrays.copyOf(chosen, 256);
			long[] result = new long[within.length];
			for (int w = 0; w < within.length; w++) {
				long left = within[w];
				long found = 0;
				if (left == -1L) {
					for (int i = 0; i < 64; i++) {
						found |= (full[values[(w << 6) + i] & 0xff] ? 1L : 0L) << i;
					}
				} else {
					for (; left != 0; left &= left - 1) {
						int i = Long.numberOfTrailingZeros(left);
						found |= (full[values[(w << 6) + i] & 0xff] ? 1L : 0L) << i;
					}
				}
				result[w] = found;
			}
			return result;
		}

		@Override
		public void addTo(long[] keys, int from, int to, long factor, int[] codes) {
			if (codes.length == 0) {
				for (int i = from; i < to; i++) {
					keys[i] += factor * (values[i] & 0xff);
				}
			} else {
				for (int i = from; i < to; i++) {
					keys[i] += factor * codes[values[i] & 0xff];
				}
			}
		}

		@Override
		public void tally(long[] rows, int from, int to, int[] counts, int base, int[] codes) {
			for (int i = from; i < to; i++) {
				if ((rows[i >> 6] >>> i & 1) != 0) {
					int code = values[i] & 0xff;
					counts[base + (codes.length == 0 ? code : codes[code])]++;
				}
			}
		}

		@Override
		public int bytes() {
			return 1 + values.length;
		}

		@Override
		public void write(ByteBuffer into) {
			into.put((byte) 1).put(values);
		}
	}

	/** Numbers up to 65,535. */
	private static final class Chars extends Column {

		private final char[] values;

		Chars(char[] values) {
			this.values = values;
		}

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public int get(int row) {
			return values[row];
		}

		@Override
		public long[] select(long[] within, boolean[] chosen) {
			long[] result = new long[within.length];
			for (int w = 0; w < within.length; w++) {
				long found = 0;
				for (long left = within[w]; left != 0; left &= left - 1) {
					int i = Long.numberOfTrailingZeros(left);
					found |= (chosen[values[(w << 6) + i]] ? 1L : 0L) << i;
				}
				result[w] = found;
			}
			return result;
		}

		@Override
		public void addTo(long[] keys, int from, int to, long factor, int[] codes) {
			for (int i = from; i < to; i++) {
				keys[i] += factor * (codes.length == 0 ? values[i] : codes[values[i]]);
			}
		}

		@Override
		public void tally(long[] rows, int from, int to, int[] counts, int base, int[] codes) {
			for (int i = from; i < to; i++) {
				if ((rows[i >> 6] >>> i & 1) != 0) {
					counts[base + (codes.length == 0 ? values[i] : codes[values[i]])]++;
				}
			}
		}

		@Override
		public int bytes() {
			return 1 + 2 * values.length;
		}

		@Override
		public void write(ByteBuffer into) {
			into.put((byte) 2);
			into.asCharBuffer().put(values);
			into.position(into.position() + 2 * values.length);
		}
	}

	/** Any numbers. */
	private static final class Ints extends Column {

		private final int[] values;

		Ints(int[] values) {
			this.values = values;
		}

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public int get(int row) {
			return values[row];
		}

		@Override
		public long[] select(long[] within, boolean[] chosen) {
			long[] result = new long[within.length];
			for (int w = 0; w < within.length; w++) {
				long found = 0;
				for (long left = within[w]; left != 0; left &= left - 1) {
					int i = Long.numberOfTrailingZeros(left);
					found |= (chosen[values[(w << 6) + i]] ? 1L : 0L) << i;
				}
				result[w] = found;
			}
			return result;
		}

		@Override
		public void addTo(long[] keys, int from, int to, long factor, int[] codes) {
			for (int i = from; i < to; i++) {
				keys[i] += factor * (codes.length == 0 ? values[i] : codes[values[i]]);
			}
		}

		@Override
		public void tally(long[] rows, int from, int to, int[] counts, int base, int[] codes) {
			for (int i = from; i < to; i++) {
				if ((rows[i >> 6] >>> i & 1) != 0) {
					counts[base + (codes.length == 0 ? values[i] : codes[values[i]])]++;
				}
			}
		}

		@Override
		public int bytes() {
			return 1 + 4 * values.length;
		}

		@Override
		public void write(ByteBuffer into) {
			into.put((byte) 4);
			into.asIntBuffer().put(values);
			into.position(into.position() + 4 * values.length);
		}
	}
}
