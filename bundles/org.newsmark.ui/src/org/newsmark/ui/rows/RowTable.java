// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

/**
 * Shows a {@link RowSource} of any size under the platform's column headers. Selection, keys and groups behave as in a platform table or
 * tree. Sends {@link SWT#Selection} and {@link SWT#DefaultSelection} with the row as {@code event.index}, and {@link SWT#Modify} when order,
 * width or visibility of columns changed. UI thread only.
 */
public final class RowTable extends Composite {

	private final RowHeader header;
	private final Canvas body;
	private final RowScroll scroll;
	private final RowSelection selection = new RowSelection();
	private final List<RowColumn> columns;
	private RowSource source = RowSource.EMPTY;
	private IntConsumer sorter = column -> { /* Nobody asked yet. */ };

	public RowTable(Composite parent, List<RowColumn> columns) {
		super(parent, SWT.NONE);
		this.columns = List.copyOf(columns);
		header = new RowHeader(this, columns);
		body = new Canvas(this, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		scroll = new RowScroll(body, this::scrolled);
		header.onClick(column -> sorter.accept(column));
		header.onChange(this::columnsChanged);
		new RowPainter(this, body);
		new RowKeys(this, body);
		RowAccess.install(this, body);
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.Settings, event -> arrange());
		body.addListener(SWT.Resize, event -> sizeScroll());
	}

	public void setHeaderMenu(Menu menu) {
		header.control().setMenu(menu);
	}

	/** Without headers there is one column that takes the whole width. */
	public void setHeaderVisible(boolean visible) {
		header.setShown(visible);
		arrange();
	}

	/** Shows other rows, from the top, with nothing selected. */
	public void setSource(RowSource rows) {
		source = rows;
		selection.reset(rows.size());
		sizeScroll();
		scroll.setTop(0);
		body.redraw();
	}

	/** Shows newer rows in place of older ones: the same part of them stays in view. Nothing is selected any more. */
	public void replaceSource(RowSource rows) {
		source = rows;
		selection.reset(rows.size());
		sizeScroll();
		body.redraw();
	}

	/** The same rows may look or read otherwise now. */
	public void refresh() {
		body.redraw();
	}

	public RowSource source() {
		return source;
	}

	public List<RowColumn> columns() {
		return columns;
	}

	/** What is selected; rows may be read only. */
	public RowSelection selection() {
		return selection;
	}

	/** Selects this row alone and shows it; tells nobody. */
	public void select(int row) {
		selection.select(row);
		reveal(row);
		body.redraw();
	}

	public void selectAll() {
		selection.selectAll();
		selected();
	}

	/**
	 * The source has other rows behind this one than before; those before it are the same.
	 *
	 * @param change how many came, negative if they went
	 */
	public void rowsChanged(int row, int change) {
		selection.resize(row, change);
		sizeScroll();
		body.redraw();
	}

	/** Shows or hides what belongs to a group; anything else is left as it is. */
	public void setExpanded(int row, boolean expanded) {
		if (!source.isGroup(row) || source.isExpanded(row) == expanded) {
			return;
		}
		int before = source.size();
		source.setExpanded(row, expanded);
		rowsChanged(row, source.size() - before);
	}

	/** @param listener is given the column whose header was clicked */
	public void onSort(IntConsumer listener) {
		sorter = listener;
	}

	/** The mark in the header; @param column -1 for none */
	public void showSort(int column, boolean ascending) {
		header.showSort(column, ascending);
	}

	public ColumnStates columnStates() {
		return header.states();
	}

	public void setColumnStates(ColumnStates states) {
		header.apply(states);
	}

	public boolean isColumnVisible(int column) {
		return header.isVisible(column);
	}

	public void setColumnVisible(int column, boolean visible) {
		header.setVisible(column, visible);
	}

	/** The columns that are shown, from left to right. */
	public List<Integer> visibleColumns() {
		List<Integer> result = new ArrayList<>();
		for (int column : header.order()) {
			if (header.isVisible(column)) {
				result.add(column);
			}
		}
		return result;
	}

	/** Row at this height of the body, or -1. */
	public int rowAt(int y) {
		int row = (int) ((scroll.top() + y) / rowHeight());
		return y >= 0 && row < source.size() ? row : RowSelection.NONE;
	}

	/** The control that has the rows: for menus, drops and tool tips. */
	public Control body() {
		return body;
	}

	@Override
	public boolean setFocus() {
		return body.setFocus();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? Math.min(600, header.width()) : widthHint;
		return new Point(width, heightHint == SWT.DEFAULT ? header.height() + 6 * rowHeight() : heightHint);
	}

	int rowHeight() {
		return scroll.rowHeight();
	}

	/** Rows that fit as a whole. */
	int pageSize() {
		return Math.max(1, body.getClientArea().height / rowHeight());
	}

	void reveal(int row) {
		if (row >= 0) {
			scroll.reveal(row);
		}
	}

	/** Where a row is now, in the body, with the cells that are visible. */
	RowArea area(int row) {
		Rectangle client = body.getClientArea();
		int width = Math.max(header.width(), client.width + scroll.left());
		int y = (int) ((long) row * rowHeight() - scroll.top());
		Rectangle bounds = new Rectangle(-scroll.left(), y, width, rowHeight());
		return new RowArea(row, bounds, header.cells(bounds, 0, client.width), selection.contains(row));
	}

	/** Tells the listeners that another row is selected, and screen readers where the focus is. */
	void selected() {
		reveal(selection.lead());
		body.redraw();
		send(SWT.Selection);
		body.getAccessible().setFocus(selection.lead());
	}

	void opened() {
		send(SWT.DefaultSelection);
	}

	/** For the colours and the font of a platform table, whatever the theme makes of it. */
	Control header() {
		return header.control();
	}

	private void send(int type) {
		Event event = new Event();
		event.index = selection.lead();
		notifyListeners(type, event);
	}

	private void columnsChanged() {
		arrange();
		notifyListeners(SWT.Modify, new Event());
	}

	private void scrolled() {
		placeHeader();
		body.redraw();
	}

	private void arrange() {
		Rectangle area = getClientArea();
		int height = header.height();
		body.setBounds(0, height, area.width, Math.max(0, area.height - height));
		sizeScroll();
		placeHeader();
		body.redraw();
	}

	private void placeHeader() {
		Rectangle area = getClientArea();
		int width = Math.max(header.width(), body.getClientArea().width + scroll.left());
		header.control().setBounds(-scroll.left(), 0, Math.max(width, area.width), header.height());
	}

	private void sizeScroll() {
		scroll.setContent(source.size(), header.width());
	}
}
