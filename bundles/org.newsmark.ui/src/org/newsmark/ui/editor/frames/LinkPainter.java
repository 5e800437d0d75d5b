// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.frames;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * Draws links as arcs from mark to mark: those of the selected frame with their names, and all that are visible when they are asked for. Costs what
 * is visible, not how many marks there are. UI thread only.
 */
public final class LinkPainter {

	private static final int HEAD = 5;
	private static final int NAME_GAP = 8;
	private static final int RISE = 14;

	private final VisibleText text;
	private final StyledText widget;
	private final ArticleSession session;
	private final MarkPainter marks;
	private boolean all;
	/** The selected frame, and the marks and the selected one it was looked up for: to find it costs what there is, so not in each painting. */
	private Set<Annotation> frame = Set.of();
	private AnnotationSet framedIn = AnnotationSet.EMPTY;
	private Optional<Annotation> framed = Optional.empty();
	/** Where names of links stand that the painting going on has painted. */
	private final List<Rectangle> names = new ArrayList<>();

	public LinkPainter(VisibleText text, ArticleSession session, MarkPainter marks) {
		this.text = text;
		this.widget = text.widget();
		this.session = session;
		this.marks = marks;
		text.on(SWT.Paint, this::paint);
	}

	/** Draws all links, or only those of the selected frame again. */
	public void toggleAll() {
		all = !all;
		widget.redraw();
	}

	public boolean showsAll() {
		return all;
	}

	private void paint(Event event) {
		if (widget.getCharCount() == 0 || session.marks().isEmpty()) {
			return;
		}
		Set<Annotation> selected = selectedFrame();
		Set<Annotation> drawn = new LinkedHashSet<>(selected);
		if (all) {
			drawn.addAll(visible());
		}
		names.clear();
		event.gc.setAntialias(SWT.ON);
		event.gc.setLineWidth(1);
		for (Annotation from : drawn) {
			for (Map.Entry<String, List<String>> links : from.links().entrySet()) {
				for (String id : links.getValue()) {
					session.marks().get(id).ifPresent(to -> draw(event.gc, from, to, selected.contains(from)
							? EditWords.relationName(links.getKey(), session.codebook())
							: ""));
				}
			}
		}
	}

	/** The quote of the selected frame and the quotes within it; the selected mark itself if it is in none. */
	private Set<Annotation> selectedFrame() {
		if (framedIn != session.marks() || !framed.equals(session.selected())) {
			framedIn = session.marks();
			framed = session.selected();
			frame = findFrame();
		}
		return frame;
	}

	private Set<Annotation> findFrame() {
		Set<Annotation> from = new LinkedHashSet<>();
		session.selected().ifPresent(mark -> {
			from.add(mark);
			QuoteFrame.of(mark, session.marks(), session.codebook()).ifPresent(frame -> {
				from.add(frame.quote());
				from.addAll(frame.inner());
			});
		});
		return from;
	}

	private Set<Annotation> visible() {
		int first = widget.getLineIndex(0);
		int last = widget.getLineIndex(widget.getClientArea().height);
		int start = text.toArticle(widget.getOffsetAtLine(first));
		int end = text.toArticle(widget.getOffsetAtLine(last) + widget.getLine(last).length());
		Set<Annotation> found = new LinkedHashSet<>();
		session.marks().forEachPiece(start, Math.max(start, end), (mark, from, to) -> {
			if (!mark.links().isEmpty() && !marks.isHidden(mark.label())) {
				found.add(mark);
			}
		});
		return found;
	}

	private void draw(GC gc, Annotation from, Annotation to, String name) {
		Optional<Point> start = placeOf(from);
		Optional<Point> end = placeOf(to);
		if (start.isEmpty() || end.isEmpty() || marks.isHidden(from.label()) || marks.isHidden(to.label())) {
			return;
		}
		int rgb = session.codebook().label(to.label()).map(Label::rgb).orElse(0);
		gc.setForeground(marks.colors().line(rgb));
		gc.setBackground(marks.colors().line(rgb));
		Point one = start.get();
		Point two = end.get();
		float top = Math.min(one.y, two.y) - RISE;
		Path arc = new Path(gc.getDevice());
		arc.moveTo(one.x, one.y);
		arc.cubicTo(one.x, top, two.x, top, two.x, two.y);
		gc.drawPath(arc);
		arc.dispose();
		gc.fillPolygon(new int[] { two.x, two.y, two.x - HEAD, two.y - HEAD, two.x + HEAD, two.y - HEAD });
		Point size = gc.textExtent(name);
		if (!name.isEmpty() && Math.abs(one.x - two.x) > 2 * size.x) {
			int x = Math.clamp((one.x + two.x - size.x) / 2, 0, Math.max(0, widget.getClientArea().width - size.x));
			int y = (int) (top + (Math.min(one.y, two.y) - top) / 4) - size.y / 2;
			Rectangle place = besideOthers(new Rectangle(x, y, size.x, size.y));
			gc.setBackground(widget.getBackground());
			gc.drawText(name, place.x, place.y, false);
		}
	}

	/** To the left of the names that are there, which would be painted over. */
	private Rectangle besideOthers(Rectangle wanted) {
		for (Rectangle other : names) {
			if (other.intersects(wanted)) {
				wanted.x = other.x - wanted.width - NAME_GAP;
			}
		}
		names.add(wanted);
		return wanted;
	}

	/** The middle above the first piece's first row. */
	private Optional<Point> placeOf(Annotation mark) {
		if (mark.orphan() || mark.end() > session.article().text().length()) {
			return Optional.empty();
		}
		Optional<Integer> start = text.toWidget(mark.spans().getFirst().start());
		Optional<Integer> end = text.toWidget(mark.spans().getFirst().end());
		if (start.isEmpty() || end.isEmpty() || end.get() > widget.getCharCount()) {
			return Optional.empty();
		}
		Point first = widget.getLocationAtOffset(start.get());
		Point last = widget.getLocationAtOffset(end.get());
		return Optional.of(new Point(last.y == first.y ? (first.x + last.x) / 2 : first.x + RISE, first.y));
	}
}
