// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.nio.ByteBuffer;

/** Any numbers. Immutable; any thread. */
final class IntColumn extends Column {

	private final int[] values;

	IntColumn(int[] values) {
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
			found |= (long) chosen[values[from + i]] << i;
		}
		return found;
	}

	@Override
	public void addTo(long[] keys, int from, int to, long factor, int[] codes) {
		for (int i = from; i < to; i++) {
			keys[i - from] += factor * (codes.length == 0 ? values[i] : codes[values[i]]);
		}
	}

	@Override
	public void tally(long[] rows, int from, int to, int[] counts, int base, int[] codes) {
		if (codes.length == 0) {
			for (int i = from; i < to; i++) {
				counts[base + values[i]] += (int) (rows[i >> 6] >>> i & 1);
			}
		} else {
			for (int i = from; i < to; i++) {
				counts[base + codes[values[i]]] += (int) (rows[i >> 6] >>> i & 1);
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
