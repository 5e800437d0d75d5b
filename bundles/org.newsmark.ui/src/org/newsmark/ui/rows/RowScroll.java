// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Which part of the rows is seen. The vertical bar counts pixels up to {@value #MOST_BAR}; beyond that it counts shares of the whole, since
 * a bar holds an int and some platforms hold less.
 */
final class RowScroll {

	private static final int MOST_BAR = 1 << 24;
	private static final int PADDING = 6;
	private static final int ROWS_PER_NOTCH = 3;
	private static final int LEFT_PER_NOTCH = 20;

	private final Canvas body;
	private final Runnable scrolled;
	private int rowHeight;
	private long height;
	private long top;

	RowScroll(Canvas body, Runnable scrolled) {
		this.body = body;
		this.scrolled = scrolled;
		body.getVerticalBar().addListener(SWT.Selection, event -> barMoved());
		body.getHorizontalBar().addListener(SWT.Selection, event -> scrolled.run());
		setContent(0, 0);
	}

	/** In pixels, all rows alike. */
	int rowHeight() {
		return rowHeight;
	}

	/** Pixels of the content above what is seen. */
	long top() {
		return top;
	}

	/** Pixels of the content left of what is seen. */
	int left() {
		ScrollBar bar = body.getHorizontalBar();
		return bar.getVisible() ? bar.getSelection() : 0;
	}

	void setTop(long wanted) {
		top = Math.clamp(wanted, 0, Math.max(0, height - body.getClientArea().height));
		body.getVerticalBar().setSelection((int) (top / scale()));
	}

	/** @param width of all columns */
	void setContent(int rows, int width) {
		rowHeight = measureRow();
		height = (long) rows * rowHeight;
		Rectangle client = body.getClientArea();
		ScrollBar horizontal = body.getHorizontalBar();
		horizontal.setVisible(width > client.width);
		horizontal.setValues(Math.min(horizontal.getSelection(), Math.max(0, width - client.width)), 0, Math.max(1, width),
				Math.max(1, client.width), LEFT_PER_NOTCH, Math.max(1, client.width));
		ScrollBar vertical = body.getVerticalBar();
		vertical.setVisible(height > client.height);
		int seen = (int) Math.max(1, client.height / scale());
		vertical.setValues((int) (top / scale()), 0, (int) Math.max(1, height / scale()), seen,
				(int) Math.max(1, ROWS_PER_NOTCH * rowHeight / scale()), seen);
		setTop(top);
	}

	void reveal(int row) {
		long from = (long) row * rowHeight;
		int visible = body.getClientArea().height;
		long before = top;
		if (from < top) {
			setTop(from);
		} else if (from + rowHeight > top + visible) {
			setTop(from + rowHeight - visible);
		}
		if (before != top) {
			scrolled.run();
		}
	}

	private void barMoved() {
		top = body.getVerticalBar().getSelection() * scale();
		scrolled.run();
	}

	private long scale() {
		return Math.max(1, Math.ceilDiv(height, MOST_BAR));
	}

	private int measureRow() {
		GC gc = new GC(body);
		try {
			return gc.getFontMetrics().getHeight() + PADDING;
		} finally {
			gc.dispose();
		}
	}
}
