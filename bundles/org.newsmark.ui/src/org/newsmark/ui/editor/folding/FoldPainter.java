// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.folding;

import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.newsmark.ui.Messages;
import org.newsmark.ui.editor.painting.VisibleText;
import org.newsmark.ui.editor.reading.ReadingType;

/** Paints, before the first words of what is outside of the article, what it is, and folds or unfolds it by a click there. UI thread only. */
public final class FoldPainter {

	private final VisibleText text;
	private final StyledText widget;
	private final ReadingType type;
	private final OutsideFolds folds;

	public FoldPainter(VisibleText text, ReadingType type, OutsideFolds folds) {
		this.text = text;
		this.widget = text.widget();
		this.type = type;
		this.folds = folds;
		text.on(SWT.Paint, this::paint);
		text.on(SWT.MouseDown, this::click);
		text.on(SWT.MouseMove, event -> hint(headAt(event.x, event.y).filter(Fold::hides).isPresent()));
	}

	/** Pixels that the line starting at this offset of the article leaves free for what is painted before it. */
	public int indentAt(int offset) {
		return folds.startingAt(offset).map(this::widthOf).orElse(0);
	}

	private void click(Event event) {
		if (event.button == 1) {
			headAt(event.x, event.y).ifPresent(fold -> folds.toggle(fold.span().start()));
		}
	}

	private void hint(boolean clickable) {
		widget.setCursor(clickable ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void paint(Event event) {
		int last = widget.getLineIndex(event.y + event.height);
		for (int line = widget.getLineIndex(event.y); line <= last; line++) {
			int start = widget.getOffsetAtLine(line);
			Optional<Fold> fold = folds.startingAt(text.toArticle(start));
			if (fold.isPresent()) {
				paint(event.gc, fold.get(), widget.getLinePixel(line) + widget.getBaseline(start));
			}
		}
	}

	private void paint(GC gc, Fold fold, int baseline) {
		int x = widget.getLeftMargin();
		gc.setFont(type.note());
		int side = side();
		int middle = baseline - side / 2;
		gc.setForeground(type.pale());
		gc.setBackground(type.pale());
		gc.setAntialias(SWT.ON);
		if (fold.hides()) {
			int half = side / 2;
			gc.fillPolygon(folds.isFolded(fold) ? new int[] { x, middle - half, x + half, middle, x, middle + half }
					: new int[] { x - 1, middle - half / 2, x + side - 1, middle - half / 2, x + half - 1, middle + half / 2 });
		}
		gc.drawText(words(fold), x + side, baseline - gc.getFontMetrics().getAscent(), SWT.DRAW_TRANSPARENT);
	}

	private int side() {
		return (int) type.em() / 2;
	}

	private int widthOf(Fold fold) {
		GC gc = new GC(widget);
		gc.setFont(type.note());
		Point size = gc.textExtent(words(fold));
		gc.dispose();
		return side() + size.x + (int) type.em() / 2;
	}

	private String words(Fold fold) {
		return folds.isFolded(fold) && fold.lines() > 1 ? MessageFormat.format(Messages.Fold_lines, OutsideFolds.title(fold), fold.lines())
				: OutsideFolds.title(fold);
	}

	private Optional<Fold> headAt(int x, int y) {
		if (widget.getCharCount() == 0) {
			return Optional.empty();
		}
		int start = widget.getOffsetAtLine(widget.getLineIndex(y));
		return folds.startingAt(text.toArticle(start)).filter(fold -> {
			Point first = widget.getLocationAtOffset(start);
			return y >= first.y && y < first.y + widget.getLineHeight(start) && x >= widget.getLeftMargin() && x < first.x;
		});
	}
}
