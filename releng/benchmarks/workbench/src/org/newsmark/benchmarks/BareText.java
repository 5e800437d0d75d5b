// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.text.TextSpan;

/**
 * The least that could show the same text with the same marks: a text widget as large as the editor's in the same type, whose lines get their
 * styles from the marks by position. What the editor takes longer is what it does more. UI thread only.
 */
final class BareText {

	private static final int LINE_SPACING = 6;

	private final UiQueue queue;
	private final Shell shell;
	private final StyledText widget;
	private final Color area;
	private final String text;
	private AnnotationSet marks;
	/** What the next key marks. */
	private TextSpan next = new TextSpan(0, 1);
	private int paints;

	/** Comes back when the first page is painted; the queue counts from the beginning of it. */
	BareText(UiQueue queue, OpenedArticle article) {
		this.queue = queue;
		this.text = article.session().article().text();
		this.marks = article.session().marks();
		this.area = article.text().getDisplay().getSystemColor(SWT.COLOR_YELLOW);
		shell = new Shell(article.text().getShell(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		shell.setBounds(Display.getCurrent().map(article.text().getParent(), null, article.text().getBounds()));
		widget = new StyledText(shell, SWT.V_SCROLL | SWT.WRAP);
		widget.setFont(article.text().getFont());
		widget.setLineSpacing(LINE_SPACING);
		widget.addLineStyleListener(this::style);
		widget.setEditable(false);
		widget.addListener(SWT.Paint, event -> paints++);
		widget.addListener(SWT.KeyDown, event -> mark());
		shell.open();
		queue.drain(200);
		int before = paints;
		queue.restart();
		queue.handle(() -> widget.setText(text));
		queue.forgetLongest();
		queue.until("the first page", () -> paints > before);
		queue.flush(widget);
	}

	private void style(LineStyleEvent event) {
		List<StyleRange> styles = new ArrayList<>();
		int start = event.lineOffset;
		int end = start + event.lineText.length();
		// Styles may not overlap here: the first one wins.
		int[] free = { start };
		marks.forEachPiece(start, end, (mark, from, to) -> {
			int first = Math.max(free[0], from);
			int last = Math.min(end, to);
			if (first < last) {
				styles.add(new StyleRange(first, last - first, null, area));
				free[0] = last;
			}
		});
		event.styles = styles.toArray(StyleRange[]::new);
	}

	/** Milliseconds until words in the middle of the text are marked by a key and drawn. */
	double mark(int turn) {
		if (turn == 0) {
			Keyboard.give(widget, queue);
			widget.setTopIndex(widget.getLineCount() / 2);
			queue.drain(200);
		}
		int start = widget.getOffsetAtLine(widget.getTopIndex()) + turn * 3 % 200;
		next = new TextSpan(start, start + 20);
		int size = marks.size();
		int before = paints;
		queue.restart();
		Keyboard.press(widget, 's');
		queue.until("the mark", () -> marks.size() > size && paints > before);
		queue.flush(widget);
		return queue.elapsed();
	}

	private void mark() {
		marks = marks.with(Annotation.of("bare" + marks.size(), "source", List.of(next), text, ""));
		widget.redrawRange(next.start(), next.length(), false);
	}

	void close() {
		shell.dispose();
		queue.drain(100);
	}
}
