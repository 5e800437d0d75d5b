// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reshaping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.editing.Pieces;
import org.newsmark.core.editing.Pieces.Edge;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Reshaping.Reshaped;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * An edge of the selected mark is taken with the mouse and let go elsewhere. While it is dragged, the widget's own selection shows what comes or
 * goes; with Alt the edge stays where it is let go, else it goes to the edge of a word. UI thread only.
 */
public final class EdgeDrag {

	/** This near to an edge the mouse takes it. */
	private static final int REACH_PIXELS = 4;

	private final VisibleText text;
	private final StyledText widget;
	private final ArticleSession session;
	private final Consumer<Reshaped> done;
	private Optional<Edge> dragged = Optional.empty();

	/** @param done told when an edge was let go */
	public EdgeDrag(VisibleText text, ArticleSession session, Consumer<Reshaped> done) {
		this.text = text;
		this.widget = text.widget();
		this.session = session;
		this.done = done;
		text.on(SWT.MouseMove, this::moved);
		text.on(SWT.MouseDown, event -> dragged = event.button == 1 && event.count == 1 && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.ALT) == 0
				? edgeAt(event.x, event.y)
				: Optional.empty());
		text.on(SWT.MouseUp, this::released);
	}

	/** Elsewhere the cursor is what others make of it, who were told before. */
	private void moved(Event event) {
		if (dragged.isEmpty() && (event.stateMask & SWT.BUTTON_MASK) == 0) {
			edgeAt(event.x, event.y).ifPresent(edge -> widget.setCursor(widget.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE)));
		}
	}

	private void released(Event event) {
		Optional<Edge> edge = dragged;
		dragged = Optional.empty();
		int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
		if (edge.isEmpty() || widget.getSelectionCount() == 0) {
			return;
		}
		int to = text.toArticle(offset < 0 ? widget.getCaretOffset() : nearestEdge(offset, event.x));
		widget.setSelection(widget.getCaretOffset());
		done.accept(session.reshaping().moveEdge(edge.get(), to, (event.stateMask & SWT.ALT) != 0));
	}

	/** Of the character under the mouse the side that is nearer. */
	private int nearestEdge(int offset, int x) {
		if (offset >= widget.getCharCount()) {
			return offset;
		}
		int left = widget.getTextBounds(offset, offset).x;
		return x - left > widget.getTextBounds(offset, offset).width / 2 ? offset + 1 : offset;
	}

	private Optional<Edge> edgeAt(int x, int y) {
		Optional<Annotation> mark = session.selected().filter(each -> !each.orphan());
		if (mark.isEmpty()) {
			return Optional.empty();
		}
		Pieces pieces = new Pieces(mark.get().spans());
		for (int i = 0; i < pieces.spans().size(); i++) {
			for (Edge edge : List.of(new Edge(i, true), new Edge(i, false))) {
				if (isNear(pieces.offsetOf(edge), edge.end(), x, y)) {
					return Optional.of(edge);
				}
			}
		}
		return Optional.empty();
	}

	private boolean isNear(int articleOffset, boolean end, int x, int y) {
		Optional<Integer> offset = text.toWidget(articleOffset).filter(at -> at <= widget.getCharCount());
		if (offset.isEmpty()) {
			return false;
		}
		// The end of a wrapped row: the place behind the last letter, not the start of the next row.
		Point place = end && offset.get() > 0 ? right(offset.get() - 1) : widget.getLocationAtOffset(offset.get());
		return Math.abs(x - place.x) <= REACH_PIXELS && y >= place.y && y < place.y + widget.getLineHeight(offset.get());
	}

	private Point right(int offset) {
		var bounds = widget.getTextBounds(offset, offset);
		return new Point(bounds.x + bounds.width, bounds.y);
	}

}
