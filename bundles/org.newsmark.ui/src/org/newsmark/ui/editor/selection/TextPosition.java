// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.selection;

import java.util.Optional;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Linking;
import org.newsmark.ui.article.MarkOrder;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.article.Words;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * Keeps the session told where caret and text selection are, selects the mark that is clicked or walked into, and shows the mark that
 * somebody else selects. UI thread only.
 */
public final class TextPosition {

	private final VisibleText text;
	private final StyledText widget;
	private final ProjectionViewer viewer;
	private final ArticleSession session;
	/** Where the last click was, so that clicking there again means the mark around. */
	private int clicked = -1;
	private boolean pressed;
	/** What was selected before a click that may be the first of two. */
	private Optional<String> before = Optional.empty();
	private boolean restoring;
	/** Where widening began. */
	private int anchor;
	/** What widening or narrowing selected last. */
	private Optional<TextSpan> stepped = Optional.empty();

	public TextPosition(VisibleText text, ProjectionViewer viewer, ArticleSession session) {
		this.text = text;
		this.widget = text.widget();
		this.viewer = viewer;
		this.session = session;
		CaretListener carets = event -> moved();
		widget.addCaretListener(carets);
		text.onClose(() -> widget.removeCaretListener(carets));
		text.on(SWT.Selection, event -> tell());
		text.on(SWT.MouseDown, this::pressed);
		text.on(SWT.MouseUp, this::released);
		text.on(SWT.FocusIn, event -> tell());
	}

	/** A change of the session that concerns what is selected. */
	public void follow(SessionChange.Selected change) {
		Optional<Annotation> mark = change.id().flatMap(session.marks()::get).filter(each -> !each.orphan());
		if (mark.isEmpty()) {
			return;
		}
		if (change.reveal()) {
			reveal(mark.get());
		} else if (widget.getSelectionCount() > 0 && !restoring) {
			text.toWidget(mark.get().end()).ifPresent(this::putCaret);
		}
	}

	/** Selects words of the article and shows them. */
	public void select(TextSpan span) {
		viewer.setSelectedRange(span.start(), span.length());
		viewer.revealRange(span.start(), span.length());
		// The widget tells of its caret before it has the selection, and of the selection not at all.
		tell();
	}

	/** Puts the caret there, if it is not folded away. */
	public void place(int offset) {
		text.toWidget(offset).ifPresent(at -> {
			putCaret(at);
			widget.showSelection();
		});
	}

	/** Selects the next larger unit around what is selected. */
	public void widen() {
		Words words = session.words();
		if (!words.selection().equals(stepped)) {
			anchor = words.start();
		}
		step(units().widened(words.start(), words.end()));
	}

	/** Goes back to the next smaller unit around where widening began. */
	public void narrow() {
		Optional<TextSpan> selection = session.words().selection();
		if (!selection.equals(stepped)) {
			anchor = session.words().start();
		}
		step(selection.flatMap(each -> units().narrowed(each, anchor)));
	}

	private void step(Optional<TextSpan> unit) {
		unit.ifPresent(this::select);
		stepped = unit.or(() -> stepped);
	}

	private TextUnits units() {
		return new TextUnits(session.article().text(), session.article().metadata().language());
	}

	private void reveal(Annotation mark) {
		TextSpan first = mark.spans().getFirst();
		viewer.exposeModelRange(new Region(first.start(), first.length()));
		text.toWidget(first.start()).ifPresent(this::putCaret);
		viewer.revealRange(first.start(), first.length());
	}

	private void putCaret(int widgetOffset) {
		widget.setSelection(widgetOffset);
		tell();
	}

	/** By the keyboard or by an edit; the mouse is followed when it is released. */
	private void moved() {
		tell();
		if (!pressed && widget.getSelectionCount() == 0 && widget.isFocusControl() && session.linking() instanceof Linking.Nothing) {
			int caret = text.toArticle(widget.getCaretOffset());
			if (session.selected().filter(mark -> covers(mark, caret)).isEmpty()) {
				MarkOrder.innermost(session.marks(), caret, Optional.empty()).ifPresent(mark -> session.select(mark.id(), false));
			}
		}
	}

	/** Clicking three times selects the sentence; the mark selected before the first click stays the one whose words can be set. */
	private void pressed(Event event) {
		pressed = true;
		if (event.button != 1) {
			return;
		}
		if (event.count == 1) {
			before = session.selected().map(Annotation::id);
		} else if (event.count == 2 || event.count == 3) {
			restoring = true;
			before.ifPresent(id -> session.select(id, false));
			restoring = false;
			if (event.count == 3) {
				int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
				int place = text.toArticle(offset < 0 ? widget.getCaretOffset() : offset);
				// The widget selects the line first.
				widget.getDisplay().asyncExec(() -> {
					if (!widget.isDisposed()) {
						units().sentenceAt(place).ifPresent(this::select);
					}
				});
			}
		}
	}

	private void released(Event event) {
		pressed = false;
		if (event.button != 1 || widget.getSelectionCount() > 0) {
			clicked = -1;
			return;
		}
		int caret = text.toArticle(widget.getCaretOffset());
		Optional<Annotation> mark = MarkOrder.innermost(session.marks(), caret, caret == clicked ? session.selected() : Optional.empty());
		clicked = caret;
		mark.ifPresentOrElse(each -> session.select(each.id(), false), session::deselect);
	}

	private void tell() {
		int caret = text.toArticle(widget.getCaretOffset());
		int start = caret;
		int end = caret;
		if (widget.getSelectionCount() > 0) {
			start = text.toArticle(widget.getSelectionRange().x);
			end = text.toArticle(widget.getSelectionRange().x + widget.getSelectionRange().y);
		}
		session.setWords(new Words(caret, start, end));
	}

	private static boolean covers(Annotation mark, int offset) {
		return mark.spans().stream().anyMatch(span -> span.start() <= offset && offset <= span.end());
	}
}
