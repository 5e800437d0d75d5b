// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.selection;

import java.util.Optional;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
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
		text.on(SWT.MouseDown, event -> pressed = true);
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
		} else if (widget.getSelectionCount() > 0) {
			text.toWidget(mark.get().end()).ifPresent(this::putCaret);
		}
	}

	/** Selects words of the article and shows them. */
	public void select(TextSpan span) {
		viewer.setSelectedRange(span.start(), span.length());
		viewer.revealRange(span.start(), span.length());
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
