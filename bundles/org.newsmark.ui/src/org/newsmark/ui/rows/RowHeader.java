// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.newsmark.ui.rows.ColumnStates.ColumnState;

/** The platform's own column headers, above rows that it does not know: a Table without rows, so that they look and behave as everywhere. */
final class RowHeader {

	private final List<RowColumn> columns;
	private final Table table;
	private final int[] widths;
	private final boolean[] visible;
	private Runnable changed = () -> { /* Nobody asked yet. */ };
	private boolean applying;
	private boolean shown = true;

	RowHeader(Composite parent, List<RowColumn> columns) {
		this.columns = List.copyOf(columns);
		this.widths = columns.stream().mapToInt(RowColumn::width).toArray();
		this.visible = new boolean[columns.size()];
		table = new Table(parent, SWT.NO_SCROLL);
		table.setHeaderVisible(true);
		for (RowColumn column : columns) {
			TableColumn header = new TableColumn(table, column.alignment());
			header.setText(column.title());
			header.setMoveable(true);
			header.addListener(SWT.Resize, event -> resized());
			header.addListener(SWT.Move, event -> notifyChange());
		}
		// GTK complains of buttons in headers that never had a size.
		table.setSize(table.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		apply(ColumnStates.of(columns));
	}

	Table control() {
		return table;
	}

	int height() {
		return shown ? table.getHeaderHeight() : 0;
	}

	void setShown(boolean show) {
		shown = show;
		table.setVisible(show);
	}

	/** Width of all columns that are shown. */
	int width() {
		if (!shown) {
			return 0;
		}
		int sum = 0;
		for (int i = 0; i < widths.length; i++) {
			sum += visible[i] ? widths[i] : 0;
		}
		return sum;
	}

	/** @param listener is given the column whose header was clicked */
	void onClick(IntConsumer listener) {
		for (int i = 0; i < columns.size(); i++) {
			int column = i;
			table.getColumn(i).addListener(SWT.Selection, event -> listener.accept(column));
		}
	}

	/** Called when order, width or visibility changed. */
	void onChange(Runnable listener) {
		changed = listener;
	}

	/** @param column -1 for none */
	void showSort(int column, boolean ascending) {
		table.setSortColumn(column < 0 ? null : table.getColumn(column));
		table.setSortDirection(column < 0 ? SWT.NONE : ascending ? SWT.UP : SWT.DOWN);
	}

	/**
	 * The cells of a row, from left to right; the last one takes what is left of the width.
	 *
	 * @param from left edge of what is visible; cells outside are left out
	 * @param to   its right edge
	 */
	List<RowArea.Cell> cells(Rectangle row, int from, int to) {
		List<RowArea.Cell> cells = new ArrayList<>();
		int left = row.x;
		int last = lastVisible();
		for (int column : table.getColumnOrder()) {
			if (visible[column]) {
				int width = column == last ? Math.max(widths[column], row.x + row.width - left) : widths[column];
				if (left < to && left + width > from) {
					cells.add(new RowArea.Cell(column, new Rectangle(left, row.y, width, row.height)));
				}
				left += width;
			}
		}
		return cells;
	}

	boolean isVisible(int column) {
		return visible[column];
	}

	/** The last column cannot be hidden. */
	void setVisible(int column, boolean show) {
		if (visible[column] != show && (show || visibleCount() > 1)) {
			visible[column] = show;
			applyWidths();
			notifyChange();
		}
	}

	/** Columns from left to right, shown or not. */
	int[] order() {
		return table.getColumnOrder();
	}

	ColumnStates states() {
		List<ColumnState> states = new ArrayList<>();
		for (int column : table.getColumnOrder()) {
			states.add(new ColumnState(columns.get(column).id(), widths[column], visible[column]));
		}
		return new ColumnStates(states);
	}

	void apply(ColumnStates states) {
		int[] order = new int[columns.size()];
		for (int i = 0; i < order.length; i++) {
			ColumnState state = states.columns().get(i);
			int column = indexOf(state.id());
			order[i] = column;
			widths[column] = state.width();
			visible[column] = state.visible();
		}
		if (visibleCount() == 0) {
			visible[0] = true;
		}
		applying = true;
		table.setColumnOrder(order);
		applying = false;
		applyWidths();
		notifyChange();
	}

	private void applyWidths() {
		applying = true;
		for (int i = 0; i < widths.length; i++) {
			TableColumn header = table.getColumn(i);
			header.setResizable(visible[i]);
			header.setWidth(visible[i] ? widths[i] : 0);
		}
		applying = false;
	}

	private void resized() {
		if (applying) {
			return;
		}
		for (int i = 0; i < widths.length; i++) {
			int width = table.getColumn(i).getWidth();
			if (visible[i] && width > 0) {
				widths[i] = width;
			}
		}
		notifyChange();
	}

	private void notifyChange() {
		if (!applying) {
			changed.run();
		}
	}

	private int lastVisible() {
		int last = -1;
		for (int column : table.getColumnOrder()) {
			last = visible[column] ? column : last;
		}
		return last;
	}

	private int visibleCount() {
		int count = 0;
		for (boolean each : visible) {
			count += each ? 1 : 0;
		}
		return count;
	}

	private int indexOf(String id) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(id)) {
				return i;
			}
		}
		throw new IllegalArgumentException("No column " + id);
	}
}
