// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.nio.ByteBuffer;

/** Numbers up to 255. Immutable; any thread. */
final class ByteColumn extends Column {

	private final byte[] values;

	ByteColumn(byte[] values) {
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
	long selectFew(int from, long chosen) {
		long found = 0;
		for (int i = 0; i < 64; i++) {
			found |= (chosen >>> values[from + i] & 1) << i;
		}
		return found;
	}

	@Override
	long select(int from, byte[] chosen) {
		long found = 0;
		for (int i = 0; i < 64; i++) {
			found |= (long) chosen[values[from + i] & 0xff] << i;
		}
		return found;
	}

	@Override
	public void addTo(long[] keys, int from, int to, long factor, int[] codes) {
		if (codes.length == 0) {
			for (int i = from; i < to; i++) {
				keys[i - from] += factor * (values[i] & 0xff);
			}
		} else {
			for (int i = from; i < to; i++) {
				keys[i - from] += factor * codes[values[i] & 0xff];
			}
		}
	}

	@Override
	public void tally(long[] rows, int from, int to, int[] counts, int base, int[] codes) {
		if (codes.length == 0) {
			for (int i = from; i < to; i++) {
				counts[base + (values[i] & 0xff)] += (int) (rows[i >> 6] >>> i & 1);
			}
		} else {
			for (int i = from; i < to; i++) {
				counts[base + codes[values[i] & 0xff]] += (int) (rows[i >> 6] >>> i & 1);
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
