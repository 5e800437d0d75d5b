// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which rows are selected, which one has the focus, and from where Shift extends: the rules of a list for several choices. Pure; rows are
 * counted from 0.
 */
public final class RowSelection {

	/** No row. */
	public static final int NONE = -1;

	private final BitSet selected = new BitSet();
	private int size;
	private int lead = NONE;
	private int anchor = NONE;

	/** Other rows: nothing is selected any more. */
	public void reset(int newSize) {
		selected.clear();
		size = newSize;
		lead = NONE;
		anchor = NONE;
	}

	/**
	 * Rows came or went behind this one, as when a group opens; what was selected behind it moves along, what lay among those that went is
	 * selected no longer.
	 *
	 * @param change how many rows came, negative if they went
	 */
	public void resize(int row, int change) {
		BitSet behind = selected.get(row + 1, Math.max(row + 1, size));
		selected.clear(row + 1, Math.max(row + 1, size));
		for (int i = behind.nextSetBit(Math.max(0, -change)); i >= 0; i = behind.nextSetBit(i + 1)) {
			selected.set(row + 1 + i + change);
		}
		lead = moved(lead, row, change);
		anchor = moved(anchor, row, change);
		size += change;
		if (selected.isEmpty() && lead != NONE) {
			selected.set(lead);
		}
	}

	/** This row alone. */
	public void select(int row) {
		selected.clear();
		if (isRow(row)) {
			selected.set(row);
			lead = row;
			anchor = row;
		} else {
			lead = NONE;
			anchor = NONE;
		}
	}

	/** Adds this row or takes it away, and goes on from there. */
	public void toggle(int row) {
		if (isRow(row)) {
			selected.flip(row);
			lead = row;
			anchor = row;
		}
	}

	/** From where the selection began up to this row, and nothing else. */
	public void extendTo(int row) {
		if (!isRow(row)) {
			return;
		}
		int from = anchor == NONE ? row : anchor;
		selected.clear();
		selected.set(Math.min(from, row), Math.max(from, row) + 1);
		anchor = from;
		lead = row;
	}

	public void selectAll() {
		if (size > 0) {
			selected.set(0, size);
			lead = lead == NONE ? 0 : lead;
			anchor = 0;
		}
	}

	public boolean contains(int row) {
		return row >= 0 && selected.get(row);
	}

	public int count() {
		return selected.cardinality();
	}

	/** Selected rows, ascending. */
	public IntStream rows() {
		return selected.stream();
	}

	/** The row with the focus, or {@link #NONE}. */
	public int lead() {
		return lead;
	}

	private boolean isRow(int row) {
		return row >= 0 && row < size;
	}

	private static int moved(int position, int row, int change) {
		if (position <= row) {
			return position;
		}
		return position + change <= row ? row : position + change;
	}
}
