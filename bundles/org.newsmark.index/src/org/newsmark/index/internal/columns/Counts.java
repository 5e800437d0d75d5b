// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

/** Counts by a non-negative key: an array where keys are few, else a table of those that occur. Not thread safe. */
public final class Counts {

	/** Up to this many keys are an array. */
	private static final long MOST_DENSE = 1 << 22;

	private final int[] dense;
	private long[] keys = new long[0];
	private int[] counts = new int[0];
	private int used;

	/** @param size one more than the largest key */
	public Counts(long size) {
		if (size <= MOST_DENSE) {
			dense = new int[(int) size];
		} else {
			dense = Ints.NONE;
			keys = new long[1 << 12];
			counts = new int[1 << 12];
		}
	}

	/** Receives a key that was counted. */
	public interface Visitor {
		void count(long key, int count);
	}

	/** Whether {@link #array} may be used. */
	public boolean isDense() {
		return keys.length == 0;
	}

	/** The counts by key, to be added to. */
	public int[] array() {
		return dense;
	}

	public void add(long key, int count) {
		if (isDense()) {
			dense[(int) key] += count;
			return;
		}
		int slot = slot(key);
		if (keys[slot] == 0) {
			keys[slot] = key + 1;
			if (2 * ++used > keys.length) {
				grow();
				slot = slot(key);
			}
		}
		counts[slot] += count;
	}

	/** Every key that was counted, in no order if there are many. */
	public void forEach(Visitor visitor) {
		if (isDense()) {
			for (int key = 0; key < dense.length; key++) {
				if (dense[key] != 0) {
					visitor.count(key, dense[key]);
				}
			}
			return;
		}
		for (int slot = 0; slot < keys.length; slot++) {
			if (keys[slot] != 0 && counts[slot] != 0) {
				visitor.count(keys[slot] - 1, counts[slot]);
			}
		}
	}

	private int slot(long key) {
		long hash = key * 0x9e3779b97f4a7c15L;
		int slot = (int) (hash ^ hash >>> 32) & keys.length - 1;
		while (keys[slot] != 0 && keys[slot] != key + 1) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldCounts = counts;
		keys = new long[2 * oldKeys.length];
		counts = new int[keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int slot = slot(oldKeys[i] - 1);
				keys[slot] = oldKeys[i];
				counts[slot] = oldCounts[i];
			}
		}
	}
}
