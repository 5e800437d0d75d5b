// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Draws the rows that are seen, in the colours of a platform table. */
final class RowPainter {

	/** How much of the selection's colour is left while another control has the focus. */
	private static final double UNFOCUSED = 0.35;

	private final RowTable table;
	private final Canvas body;

	RowPainter(RowTable table, Canvas body) {
		this.table = table;
		this.body = body;
		body.addListener(SWT.Paint, this::paint);
		body.addListener(SWT.FocusIn, event -> body.redraw());
		body.addListener(SWT.FocusOut, event -> body.redraw());
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Color background = table.header().getBackground();
		Color foreground = table.header().getForeground();
		gc.setBackground(background);
		gc.fillRectangle(event.x, event.y, event.width, event.height);
		if (table.source().size() == 0) {
			return;
		}
		boolean focused = body.isFocusControl();
		Color selectedBackground = selection(background, focused);
		Color selectedForeground = focused ? body.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : foreground;
		int first = table.rowAt(Math.max(0, event.y));
		int last = table.rowAt(event.y + event.height - 1);
		if (last < 0) {
			last = table.source().size() - 1;
		}
		for (int row = first; row >= 0 && row <= last; row++) {
			RowArea area = table.area(row);
			gc.setBackground(area.selected() ? selectedBackground : background);
			gc.setForeground(area.selected() ? selectedForeground : foreground);
			if (area.selected()) {
				gc.fillRectangle(area.bounds());
			}
			table.source().paint(gc, area);
			if (focused && row == table.selection().lead() && !area.selected()) {
				Rectangle bounds = area.bounds();
				gc.drawFocus(bounds.x, bounds.y, bounds.width, bounds.height);
			}
		}
	}

	private Color selection(Color background, boolean focused) {
		Color full = body.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		if (focused) {
			return full;
		}
		return RowDrawing.mix(full, background, UNFOCUSED);
	}
}
