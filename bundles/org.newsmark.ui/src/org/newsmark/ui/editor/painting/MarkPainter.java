// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.signs.HiddenLabels;
import org.newsmark.ui.signs.MarkColors;
import org.newsmark.ui.signs.MarkPiece;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignPainter;

/**
 * Paints the lines, brackets and frames of marks over the text that the widget has painted, for the rows that are painted and no others; the
 * areas behind words come from {@link #areas}. What it costs depends on what is visible, not on how many marks there are. UI thread only.
 */
public final class MarkPainter {

	/** Signs of a line reach a little into its neighbours. */
	private static final int BLEED = 8;
	private static final int AIR = 2;
	/** The widget keeps the layouts of this many lines from the first that is visible on. */
	private static final int KEPT_LINES = 300;

	private final VisibleText text;
	private final StyledText widget;
	private final ArticleSession session;
	private final LaneCache lanes;
	private final Rows rows;
	private final CrowdPainter crowds = new CrowdPainter();
	private Set<String> emphasised = Set.of();
	private boolean enabled = true;
	private Optional<MarkColors> colors = Optional.empty();

	public MarkPainter(VisibleText text, ArticleSession session, HiddenLabels hidden) {
		this.lanes = new LaneCache(hidden);
		this.text = text;
		this.widget = text.widget();
		this.session = session;
		this.rows = new Rows(widget);
		text.on(SWT.Paint, this::paint);
		text.on(SWT.Resize, event -> rows.forget());
	}

	/** Font, margins or what is folded changed: lines may break elsewhere. */
	public void layoutChanged() {
		rows.forget();
	}

	/** Which marks are drawn stronger from now on; returns those that look different now, for {@link #refresh}. */
	public List<Annotation> emphasise(Set<String> ids) {
		Set<String> different = new HashSet<>(ids);
		different.addAll(emphasised);
		different.removeIf(id -> ids.contains(id) && emphasised.contains(id));
		emphasised = ids;
		return different.stream().flatMap(id -> session.marks().get(id).stream()).toList();
	}

	/** Whether marks are painted: not while the text shown is another than the one they belong to. */
	public void setEnabled(boolean on) {
		enabled = on;
	}

	private boolean isEmphasised(String id) {
		return emphasised.contains(id);
	}

	/** Lanes over a paragraph of the article. */
	Lanes lanesOf(int start, int end) {
		return enabled && start < end ? lanes.of(session.marks(), session.codebook(), start, end) : Lanes.NONE;
	}

	/**
	 * The areas behind the words of a paragraph, for the widget to paint as the words' background: where boxes lie within boxes, the inner
	 * one.
	 *
	 * @param start of the paragraph in the article
	 * @param end   exclusive
	 * @return the colour behind each character; null where there is none
	 */
	public Color[] areas(int start, int end) {
		Color[] areas = new Color[Math.max(0, end - start)];
		SignPainter painter = new SignPainter(colors());
		for (Lanes.Placed placed : lanesOf(start, end).placed()) {
			if (placed.sign().isBox()) {
				Color color = painter.areaColor(new MarkPiece(placed.sign(), placed.lane(), true, true, isEmphasised(placed.mark().id())));
				Arrays.fill(areas, Math.max(start, placed.start()) - start, Math.min(end, placed.end()) - start, color);
			}
		}
		return areas;
	}

	/** Whose marks these are. */
	public ArticleSession session() {
		return session;
	}

	/** How marks of this label look. */
	public MarkSign sign(String label) {
		return lanes.sign(session.codebook(), label);
	}

	/** Marks of this label are not painted. */
	public boolean isHidden(String label) {
		return lanes.isHidden(session.codebook(), label);
	}

	/** Other labels are hidden than before: paints anew, without breaking lines anew where nobody looks. */
	public void hiddenChanged() {
		lanes.forget();
		if (widget.getCharCount() > 0) {
			int top = widget.getTopIndex();
			// One line above is kept as well; any further one would have all lines above it laid out, down to here.
			forgetLayout(Math.max(0, top - 1), Math.min(widget.getLineCount() - 1, top + KEPT_LINES));
		}
		widget.redraw();
	}

	/** The colours for the widget's present theme. */
	public MarkColors colors() {
		MarkColors current = colors
				.filter(known -> known.isFor(widget.getBackground().getRGB(), widget.getForeground().getRGB()))
				.orElseGet(() -> new MarkColors(widget.getBackground().getRGB(), widget.getForeground().getRGB()));
		colors = Optional.of(current);
		return current;
	}

	/** Paints the lines anew that show something of these marks, which may be as they were or as they are now. */
	public void refresh(Collection<Annotation> touched) {
		LineRanges painted = new LineRanges();
		LineRanges laidOut = new LineRanges();
		for (Annotation mark : touched) {
			if (!mark.orphan()) {
				for (TextSpan span : mark.spans()) {
					text.linesOf(span).ifPresent(lines -> (sign(mark.label()).isBox() ? laidOut : painted).add(lines[0], lines[1]));
				}
			}
		}
		laidOut.forEach(this::forgetLayout);
		painted.addAll(laidOut);
		int first = widget.getLineIndex(0);
		int last = widget.getLineIndex(widget.getClientArea().height);
		painted.forEach((from, to) -> {
			if (from <= last && to >= first) {
				redraw(Math.max(from, first), Math.min(to, last));
			}
		});
	}

	/**
	 * Through the parent, since the widget's own {@code redraw} of an area also lays out its lines anew and asks the display, which answers
	 * when it has time, where the mouse is.
	 */
	private void redraw(int firstLine, int lastLine) {
		int top = widget.getLinePixel(firstLine) - BLEED;
		int bottom = lastLine + 1 < widget.getLineCount() ? widget.getLinePixel(lastLine + 1) : widget.getClientArea().height;
		Rectangle bounds = widget.getBounds();
		widget.getParent().redraw(bounds.x, bounds.y + Math.max(0, top), bounds.width, bottom - Math.max(0, top) + BLEED, true);
	}

	/** The widget keeps the areas behind words with a line's layout; this makes it ask for them again. */
	private void forgetLayout(int firstLine, int lastLine) {
		int start = widget.getOffsetAtLine(firstLine);
		widget.redrawRange(start, text.endOf(lastLine) - start, false);
		for (int line = firstLine; line <= lastLine; line++) {
			rows.forget(line);
		}
	}

	private void paint(Event event) {
		if (session.marks().isEmpty() || widget.getCharCount() == 0) {
			return;
		}
		int first = widget.getLineIndex(event.y - BLEED);
		int last = widget.getLineIndex(event.y + event.height + BLEED);
		for (int line = first; line <= last; line++) {
			paintLine(event, line);
		}
	}

	private void paintLine(Event event, int line) {
		int start = widget.getOffsetAtLine(line);
		int end = text.endOf(line);
		int shift = text.toArticle(start) - start;
		Lanes here = lanesOf(start + shift, end + shift);
		if (here == Lanes.NONE) {
			return;
		}
		SignPainter painter = new SignPainter(colors());
		boolean areas = here.placed().stream().anyMatch(placed -> placed.sign().isBox());
		Rows.Line known = rows.of(line);
		int[] breaks = known.breaks();
		int top = widget.getLinePixel(line);
		int spacing = widget.getLineSpacing();
		for (int row = 0; row + 1 < breaks.length && top < event.y + event.height + BLEED; row++) {
			int height = known.heights()[row];
			Row box = new Row(known, breaks[row], breaks[row + 1], shift, top, height, height + spacing);
			top += box.lineHeight();
			if (box.top() - BLEED < event.y + event.height && box.top() + box.lineHeight() + BLEED > event.y) {
				if (areas && row + 2 < breaks.length) {
					clearHanging(event.gc, box);
				}
				for (Lanes.Placed placed : here.placed()) {
					paint(event, painter, placed, box);
				}
				for (Lanes.Crowd crowd : here.crowds()) {
					if (crowd.start() < box.end() + shift && crowd.end() > box.start() + shift) {
						crowds.paint(event.gc, crowd, wordsBox(box, crowd.start(), crowd.end()));
					}
				}
			}
		}
	}

	/**
	 * @param line   what is known of the whole line
	 * @param start  in the widget
	 * @param end    exclusive
	 * @param shift  what is added to get an offset in the article
	 * @param top    in the widget
	 * @param height of the words, without line spacing
	 */
	private record Row(Rows.Line line, int start, int end, int shift, int top, int height, int lineHeight) {
	}

	private void paint(Event event, SignPainter painter, Lanes.Placed placed, Row row) {
		int from = row.start() + row.shift();
		int to = row.end() + row.shift();
		if (placed.start() >= to || placed.end() <= from) {
			return;
		}
		MarkPiece piece = new MarkPiece(placed.sign(), placed.lane(), placed.start() >= from, placed.end() <= to,
				emphasised.contains(placed.mark().id()));
		Rectangle words = wordsBox(row, placed.start(), placed.end());
		if (placed.sign().isBox()) {
			giveAir(words, piece);
		}
		painter.paintTexture(event.gc, piece, words);
		painter.paintLines(event.gc, piece, words);
	}

	/** The white space that hangs at the end of a wrapped row belongs to no mark that can be seen: takes the area behind it away. */
	private void clearHanging(GC gc, Row row) {
		String words = widget.getTextRange(row.start(), row.end() - row.start());
		int hanging = words.length() - words.stripTrailing().length();
		Point selected = widget.getSelection();
		if (hanging > 0 && (selected.x >= row.end() || selected.y <= row.end() - hanging)) {
			Rectangle bounds = widget.getTextBounds(row.end() - hanging, row.end() - 1);
			gc.setBackground(widget.getBackground());
			gc.fillRectangle(bounds.x, row.top(), bounds.width, row.height());
		}
	}

	/** Brackets stand beside the first and the last letter, not on them. */
	private static void giveAir(Rectangle words, MarkPiece piece) {
		if (piece.opens()) {
			words.x -= AIR;
			words.width += AIR;
		}
		if (piece.closes()) {
			words.width += AIR;
		}
	}

	/** The box around the words of a span in one row; white space that hangs at the end of a wrapped row is left out. */
	private Rectangle wordsBox(Row row, int start, int end) {
		int first = Math.max(row.start(), start - row.shift());
		int last = Math.min(row.end(), end - row.shift()) - 1;
		Point across = rows.across(row.line(), first, last);
		return new Rectangle(across.x, row.top(), across.y, row.height());
	}
}
