// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import org.eclipse.swt.graphics.GC;

/**
 * What a {@link RowTable} shows. Asked on the UI thread, for visible rows only and often: it answers from memory. Rows are counted from 0;
 * columns are those of the table, by their place in its list, whatever order they are shown in.
 */
public interface RowSource {

	RowSource EMPTY = new RowSource() {
		@Override
		public int size() {
			return 0;
		}

		@Override
		public void paint(GC gc, RowArea area) {
			// There is no row to paint.
		}

		@Override
		public String text(int row, int column) {
			return "";
		}
	};

	int size();

	/** Draws one row. Background and selection are there; foreground and background of the GC are those to use. */
	void paint(GC gc, RowArea area);

	/** What a cell says: for copying, tool tips and screen readers. */
	String text(int row, int column);

	/** What to say of a cell while the mouse rests on it, unless the cell has room for all of it; empty for nothing. */
	default String hint(int row, int column) {
		return "";
	}

	/** Left of this x a click shows or hides what belongs to the group. */
	default int textLeft(int row, RowArea area) {
		return area.bounds().x;
	}

	/** Whether rows belong to this one that can be shown and hidden. */
	default boolean isGroup(int row) {
		return false;
	}

	default boolean isExpanded(int row) {
		return false;
	}

	/** Shows or hides what belongs to a group; rows behind it get other numbers. */
	default void setExpanded(int row, boolean expanded) {
		throw new UnsupportedOperationException("Row " + row + " is no group");
	}

	/** The group that a row belongs to, or -1. */
	default int parent(int row) {
		return -1;
	}
}
