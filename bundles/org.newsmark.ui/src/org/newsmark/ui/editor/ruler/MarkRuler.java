// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.ruler;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.editor.painting.MarkPainter;

/**
 * A strip beside the text that shows where marks are in the whole article: marks are gathered per pixel of the strip, one column per family of
 * signs, so that painting costs by its height. Gathering is done once after a change, when nothing else is to do. UI thread only.
 */
public final class MarkRuler extends Canvas {

	private static final int WIDTH = 14;
	private static final int GATHER_MILLIS = 150;

	private final ArticleSession session;
	private final StyledText widget;
	private final MarkPainter painter;
	private RulerPixels pixels = RulerPixels.NONE;
	private boolean stale = true;

	public MarkRuler(Composite parent, StyledText widget, ArticleSession session, MarkPainter painter) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.widget = widget;
		this.session = session;
		this.painter = painter;
		addPaintListener(this::paint);
		addListener(SWT.Resize, event -> refresh());
		addListener(SWT.MouseUp, this::go);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	/** Marks changed: gathers anew, soon. */
	public void refresh() {
		if (!stale || pixels == RulerPixels.NONE) {
			stale = true;
			getDisplay().timerExec(GATHER_MILLIS, () -> {
				if (!isDisposed()) {
					gather();
				}
			});
		}
	}

	/** The selected mark is another one. */
	public void selectionChanged() {
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(WIDTH, hHint == SWT.DEFAULT ? WIDTH : hHint);
	}

	private void gather() {
		stale = false;
		pixels = RulerPixels.of(session.marks(), session.article().text().length(), getClientArea().height,
				label -> painter.isHidden(label) ? Optional.empty() : Optional.of(painter.sign(label)));
		redraw();
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setBackground(widget.getBackground());
		gc.fillRectangle(area);
		for (int y = 0; y < Math.min(area.height, pixels.height()); y++) {
			for (int column = 0; column < RulerPixels.COLUMNS; column++) {
				int rgb = pixels.colorAt(column, y);
				if (rgb >= 0) {
					gc.setForeground(painter.colors().line(rgb));
					gc.drawLine(2 + column * 4, y, 4 + column * 4, y);
				}
			}
		}
		session.selected().ifPresent(mark -> paintSelected(gc, mark, area));
	}

	private void paintSelected(GC gc, Annotation mark, Rectangle area) {
		int length = Math.max(1, session.article().text().length());
		gc.setForeground(widget.getForeground());
		for (TextSpan span : mark.spans()) {
			int y = (int) ((long) span.start() * area.height / length);
			gc.drawRectangle(0, Math.max(0, y - 2), area.width - 1, 4);
		}
	}

	private void go(Event event) {
		int length = session.article().text().length();
		int height = Math.max(1, getClientArea().height);
		int offset = (int) Math.min(length, (long) event.y * length / height);
		session.marks().firstAfter(offset - length / height * 3).filter(mark -> mark.start() < offset + length / height * 3 + 1)
				.ifPresentOrElse(mark -> session.select(mark.id(), true), () -> widget.setTopIndex(lineAt(offset, length)));
	}

	private int lineAt(int offset, int length) {
		return (int) ((long) widget.getLineCount() * offset / Math.max(1, length));
	}
}
