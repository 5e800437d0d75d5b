// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where one row is to be drawn.
 *
 * @param bounds   the whole row, as far as there are columns
 * @param cells    the columns that are shown and at least partly visible, from left to right
 * @param selected drawn in the colours of a selection
 */
public record RowArea(int row, Rectangle bounds, List<Cell> cells, boolean selected) {

	public RowArea {
		cells = List.copyOf(cells);
	}

	/** @param column by its place in the table's list */
	public record Cell(int column, Rectangle bounds) {
	}
}
