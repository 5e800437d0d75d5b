// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.ruler;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.signs.MarkColors;

/**
 * A strip beside the text that shows where marks and problems are in the whole article: marks are gathered per pixel of the strip, one column per family of
 * signs, so that painting costs by its height. Gathering is done once after a change, when nothing else is to do. UI thread only.
 */
public final class MarkRuler extends Canvas {

	private static final int WIDTH = 18;
	/** Problems stand at the right of the marks. */
	private static final int PROBLEMS = 14;
	private static final int TICK = 3;
	/** So near to a tick the mouse means it. */
	private static final int NEAR = 3;
	/** More problems at one place are not read. */
	private static final int HINTS = 6;
	private static final int GATHER_MILLIS = 150;

	private final ArticleSession session;
	private final ISourceViewer viewer;
	private final StyledText widget;
	private final MarkPainter painter;
	private RulerPixels pixels = RulerPixels.NONE;
	private Optional<ProblemTicks> problems = Optional.empty();
	private List<ProblemTicks.Tick> ticks = List.of();
	private boolean stale = true;
	/** The marks as they were gathered, in these colours. */
	private Optional<Image> picture = Optional.empty();
	private MarkColors pictured;

	public MarkRuler(Composite parent, ISourceViewer viewer, ArticleSession session, MarkPainter painter) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.viewer = viewer;
		this.widget = viewer.getTextWidget();
		this.session = session;
		this.painter = painter;
		addPaintListener(this::paint);
		pictured = painter.colors();
		addListener(SWT.Resize, event -> refresh());
		problems = Optional.ofNullable(viewer.getAnnotationModel()).map(model -> new ProblemTicks(model, getDisplay(), this::problemsChanged));
		addListener(SWT.Dispose, event -> {
			dropPicture();
			problems.ifPresent(ProblemTicks::close);
		});
		addListener(SWT.MouseMove, this::hint);
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

	private void problemsChanged() {
		if (!isDisposed()) {
			refresh();
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
		if (session.state() instanceof SessionState.Loading) {
			return;
		}
		pixels = RulerPixels.of(session.marks(), session.article().text().length(), getClientArea().height,
				label -> painter.isHidden(label) ? Optional.empty() : Optional.of(painter.sign(label)));
		int height = getClientArea().height;
		ticks = problems.map(each -> each.all(offset -> yOf(offset, height), height)).orElse(List.of());
		dropPicture();
		redraw();
	}

	private void paint(PaintEvent event) {
		Rectangle area = getClientArea();
		MarkColors colors = painter.colors();
		if (picture.isEmpty() || pictured != colors || picture.get().getBounds().height != area.height) {
			dropPicture();
			pictured = colors;
			picture = area.height > 0 ? Optional.of(new Image(getDisplay(), (gc, width, height) -> paintMarks(gc, height), WIDTH, area.height))
					: Optional.empty();
		}
		picture.ifPresent(image -> event.gc.drawImage(image, 0, 0));
		session.selected().ifPresent(mark -> paintSelected(event.gc, mark, area));
	}

	private void dropPicture() {
		picture.ifPresent(Image::dispose);
		picture = Optional.empty();
	}

	private void paintMarks(GC gc, int height) {
		gc.setBackground(widget.getBackground());
		gc.fillRectangle(0, 0, WIDTH, height);
		for (int y = 0; y < Math.min(height, pixels.height()); y++) {
			for (int column = 0; column < RulerPixels.COLUMNS; column++) {
				int rgb = pixels.colorAt(column, y);
				if (rgb >= 0) {
					gc.setForeground(painter.colors().line(rgb));
					gc.drawLine(2 + column * 4, y, 4 + column * 4, y);
				}
			}
		}
		for (ProblemTicks.Tick tick : ticks) {
			gc.setBackground(new Color(tick.color()));
			gc.fillRectangle(PROBLEMS, Math.min(height - TICK, yOf(tick.offset(), height)), TICK, TICK);
		}
	}

	private int yOf(int offset, int height) {
		return (int) ((long) offset * height / Math.max(1, session.article().text().length()));
	}

	private Stream<ProblemTicks.Tick> ticksAt(Event event) {
		int height = getClientArea().height;
		return event.x < PROBLEMS - 1 ? Stream.empty()
				: ticks.stream().filter(tick -> Math.abs(yOf(tick.offset(), height) + 1 - event.y) <= NEAR);
	}

	private void hint(Event event) {
		int length = session.article().text().length();
		int height = Math.max(1, getClientArea().height);
		String words = problems.isEmpty() || ticksAt(event).findAny().isEmpty() ? ""
				: String.join("\n", problems.get().messages((int) ((long) (event.y - NEAR - 1) * length / height),
						(int) ((long) (event.y + NEAR + 1) * length / height) + 1, HINTS));
		if (!words.equals(Objects.requireNonNullElse(getToolTipText(), ""))) {
			setToolTipText(words.isEmpty() ? null : words);
		}
	}

	private void paintSelected(GC gc, Annotation mark, Rectangle area) {
		gc.setForeground(widget.getForeground());
		for (TextSpan span : mark.spans()) {
			int y = yOf(span.start(), area.height);
			gc.drawRectangle(0, Math.max(0, y - 2), area.width - 1, 4);
		}
	}

	private void go(Event event) {
		Optional<ProblemTicks.Tick> problem = ticksAt(event).reduce((one, other) -> other);
		if (problem.isPresent()) {
			viewer.setSelectedRange(problem.get().offset(), 0);
			viewer.revealRange(problem.get().offset(), 0);
			return;
		}
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
