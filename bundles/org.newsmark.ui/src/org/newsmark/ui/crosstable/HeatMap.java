// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.crosstable;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.newsmark.ui.rows.RowDrawing;

/**
 * Draws a {@link HeatTable} of any size: titles and totals stay, cells scroll, and only those in sight are drawn. The more, the darker, and the
 * number stands in each cell, so that colour alone says nothing. Arrows and clicks move, Enter and a double-click open. UI thread only.
 */
final class HeatMap extends Canvas {

	private static final int LEAST_CELL = 84;
	private static final int MOST_CELL = 170;
	private static final int MOST_TITLE = 210;
	private static final double TITLE_SHARE = 0.4;
	private static final int PADDING = 7;
	private static final RGB INK = new RGB(0, 114, 178);
	private static final double PALEST = 0.06;
	private static final double DARKEST = 0.86;

	private final BiConsumer<Integer, Integer> moved;
	private final BiConsumer<Integer, Integer> opened;
	private Optional<HeatTable> table = Optional.empty();
	private int row;
	private int column;

	/**
	 * @param moved  told of the row and column of the cursor
	 * @param opened told of the row and column whose marks shall be shown
	 */
	HeatMap(Composite parent, BiConsumer<Integer, Integer> moved, BiConsumer<Integer, Integer> opened) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.moved = moved;
		this.opened = opened;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> sizeBars());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(place -> opened.accept(place.y, place.x)));
		addListener(SWT.KeyDown, this::typed);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseMove, event -> tip(event));
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = table.map(shown -> shown.sentence(row, column)).orElse("");
			}
		});
	}

	void show(HeatTable next) {
		table = Optional.of(next);
		row = Math.min(row, next.table().rows() - 1);
		column = Math.min(column, next.table().columns() - 1);
		sizeBars();
		redraw();
	}

	Point cursor() {
		return new Point(column, row);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? MOST_TITLE + 4 * LEAST_CELL : width, height == SWT.DEFAULT ? 6 * line() : height);
	}

	private int line() {
		return getFont().getFontData()[0].getHeight() * getDisplay().getDPI().y / 72 + 2 * PADDING;
	}

	/** Title and total of a column. */
	private int header() {
		return 2 * line() - PADDING;
	}

	private void sizeBars() {
		Rectangle area = getClientArea();
		int height = table.map(shown -> shown.table().rows() * line()).orElse(0);
		int width = table.map(shown -> shown.table().columns() * cell()).orElse(0);
		bar(getVerticalBar(), height, area.height - header());
		bar(getHorizontalBar(), width, area.width - left());
	}

	/** As wide as all columns have room, within limits. */
	private int cell() {
		int columns = table.map(shown -> shown.table().columns()).orElse(0);
		return columns == 0 ? LEAST_CELL : Math.clamp((getClientArea().width - title() - LEAST_CELL) / columns, LEAST_CELL, MOST_CELL);
	}

	/** Titles of rows. */
	private int title() {
		return Math.min(MOST_TITLE, (int) (getClientArea().width * TITLE_SHARE));
	}

	/** Titles and totals of rows. */
	private int left() {
		return title() + LEAST_CELL;
	}

	private void bar(ScrollBar bar, int content, int seen) {
		int thumb = Math.max(1, Math.min(content, seen));
		bar.setVisible(content > seen);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, content - thumb)), 0, Math.max(1, content), thumb, line(), thumb);
	}

	private void paint(GC gc) {
		if (table.isEmpty()) {
			return;
		}
		HeatTable shown = table.get();
		Rectangle area = getClientArea();
		int top = getVerticalBar().getSelection();
		int start = getHorizontalBar().getSelection();
		int firstRow = top / line();
		int lastRow = Math.min(shown.table().rows(), (top + area.height) / line() + 1);
		int lastColumn = Math.min(shown.table().columns(), (start + area.width) / cell() + 1);
		for (int r = firstRow; r < lastRow; r++) {
			for (int c = start / cell(); c < lastColumn; c++) {
				cell(gc, shown, r, c);
			}
		}
		Color background = getBackground();
		gc.setBackground(background);
		gc.setForeground(getForeground());
		gc.fillRectangle(0, 0, left(), area.height);
		for (int r = firstRow; r < lastRow; r++) {
			Rectangle line = bounds(r, HeatTable.ALL);
			RowDrawing.text(gc, new Rectangle(0, line.y, title(), line.height), shown.rowTitle(r), SWT.LEFT);
			RowDrawing.text(gc, new Rectangle(title(), line.y, LEAST_CELL, line.height), shown.total(r, HeatTable.ALL), SWT.RIGHT);
		}
		gc.fillRectangle(0, 0, area.width, header());
		for (int c = start / cell(); c < lastColumn; c++) {
			Rectangle cell = bounds(HeatTable.ALL, c);
			RowDrawing.text(gc, new Rectangle(cell.x, 0, cell(), line()), shown.columnTitle(c), SWT.CENTER);
			RowDrawing.text(gc, new Rectangle(cell.x, line() - PADDING, cell(), line()), shown.total(HeatTable.ALL, c), SWT.CENTER);
		}
		corner(gc, shown);
		if (row >= HeatTable.ALL && isFocusControl()) {
			Rectangle focus = bounds(row, column);
			gc.setForeground(getForeground());
			gc.setLineWidth(2);
			gc.drawRectangle(focus.x + 1, focus.y + 1, focus.width - 2, focus.height - 2);
		}
	}

	private void corner(GC gc, HeatTable shown) {
		gc.fillRectangle(0, 0, left(), header());
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		String dimensions = shown.words().name(shown.rows()) + " × " + shown.words().name(shown.columns());
		RowDrawing.text(gc, new Rectangle(0, 0, title(), line()), dimensions, SWT.LEFT);
		gc.setForeground(getForeground());
		RowDrawing.text(gc, new Rectangle(title(), line() - PADDING, LEAST_CELL, line()), shown.total(HeatTable.ALL, HeatTable.ALL), SWT.RIGHT);
	}

	private void cell(GC gc, HeatTable shown, int r, int c) {
		Rectangle cell = bounds(r, c);
		String text = shown.text(r, c);
		Color background = getBackground();
		if (!text.isEmpty()) {
			background = RowDrawing.mix(new Color(INK), background, PALEST + (DARKEST - PALEST) * shown.heat(r, c));
			gc.setBackground(background);
			gc.fillRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
		}
		gc.setForeground(readableOn(background.getRGB()));
		RowDrawing.text(gc, cell, text, SWT.CENTER);
	}

	/** Black or white, whichever stands out more: relative luminance as in WCAG 2.2, where both contrast alike at 0.179. */
	private Color readableOn(RGB rgb) {
		double luminance = 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
		return getDisplay().getSystemColor(luminance > 0.179 ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
	}

	private static double linear(int channel) {
		double part = channel / 255.0;
		return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

	/** Of a cell, or of the title of a row or column. */
	private Rectangle bounds(int r, int c) {
		int x = c == HeatTable.ALL ? 0 : left() + c * cell() - getHorizontalBar().getSelection();
		int y = r == HeatTable.ALL ? 0 : header() + r * line() - getVerticalBar().getSelection();
		return new Rectangle(x, y, c == HeatTable.ALL ? left() : cell(), r == HeatTable.ALL ? header() : line());
	}

	/** Column and row at a place; empty where there is nothing. */
	private Optional<Point> at(int x, int y) {
		int c = x < left() ? HeatTable.ALL : (x - left() + getHorizontalBar().getSelection()) / cell();
		int r = y < header() ? HeatTable.ALL : (y - header() + getVerticalBar().getSelection()) / line();
		boolean inside = table.isPresent() && c < table.get().table().columns() && r < table.get().table().rows()
				&& (c != HeatTable.ALL || r != HeatTable.ALL);
		return inside ? Optional.of(new Point(c, r)) : Optional.empty();
	}

	private void pressed(Event event) {
		setFocus();
		at(event.x, event.y).ifPresent(place -> moveTo(place.y, place.x));
	}

	private void typed(Event event) {
		int page = Math.max(1, (getClientArea().height - header()) / line());
		switch (event.keyCode) {
			case SWT.ARROW_UP -> moveTo(row - 1, column);
			case SWT.ARROW_DOWN -> moveTo(row + 1, column);
			case SWT.ARROW_LEFT -> moveTo(row, column - 1);
			case SWT.ARROW_RIGHT -> moveTo(row, column + 1);
			case SWT.PAGE_UP -> moveTo(row - page, column);
			case SWT.PAGE_DOWN -> moveTo(row + page, column);
			case SWT.HOME -> moveTo(row, HeatTable.ALL);
			case SWT.END -> moveTo(row, Integer.MAX_VALUE);
			case SWT.CR, SWT.KEYPAD_CR -> table.filter(shown -> row >= 0 || column >= 0).ifPresent(shown -> opened.accept(row, column));
			default -> {
				// Belongs to others.
			}
		}
	}

	private void moveTo(int nextRow, int nextColumn) {
		if (table.isEmpty() || table.get().table().rows() == 0) {
			return;
		}
		row = Math.clamp(nextRow, HeatTable.ALL, table.get().table().rows() - 1);
		column = Math.clamp(nextColumn, row == HeatTable.ALL ? 0 : HeatTable.ALL, table.get().table().columns() - 1);
		Rectangle area = getClientArea();
		Rectangle cell = bounds(row, column);
		if (row >= 0) {
			scroll(getVerticalBar(), cell.y - header(), cell.y + cell.height - area.height);
		}
		if (column >= 0) {
			scroll(getHorizontalBar(), cell.x - left(), cell.x + cell.width - area.width);
		}
		redraw();
		getAccessible().setFocus(ACC.CHILDID_SELF);
		moved.accept(row, column);
	}

	/** @param before how far the cell lies before what is seen, if negative; @param behind how far behind it, if positive */
	private static void scroll(ScrollBar bar, int before, int behind) {
		int by = before < 0 ? before : Math.max(0, behind);
		if (by != 0) {
			bar.setSelection(bar.getSelection() + by);
		}
	}

	private void tip(Event event) {
		String tip = at(event.x, event.y).flatMap(place -> table.map(shown -> shown.sentence(place.y, place.x))).orElse("");
		if (!tip.equals(getToolTipText())) {
			setToolTipText(tip.isEmpty() ? null : tip);
		}
	}
}
