// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * Gives the widget the styles of one line when it lays that line out: type and indent by zone, the areas of marks, the indent of a folded
 * line. What is never laid out costs nothing. UI thread only.
 */
public final class ZoneStyles implements LineStyleListener {

	/** Takes no room and paints nothing. */
	private static final StyleRange HIDDEN = new StyleRange();
	static {
		HIDDEN.metrics = new GlyphMetrics(0, 0, 0);
	}

	private record Key(ZoneKind kind, @Nullable Color area) {
	}

	private final VisibleText text;
	private final ReadingType type;
	private final MarkPainter marks;
	private final IntUnaryOperator headIndent;
	private final IntFunction<Optional<Integer>> hiddenFrom;
	private final Map<Key, StyleRange> styles = new HashMap<>();
	private ZoneRuns zones = ZoneRuns.NONE;

	/**
	 * @param headIndent for the offset in the article where a line starts: pixels that stay free before its words
	 * @param hiddenFrom for the same offset: from where on the line is not shown, if anything of it is hidden
	 */
	public ZoneStyles(VisibleText text, ReadingType type, MarkPainter marks, IntUnaryOperator headIndent,
			IntFunction<Optional<Integer>> hiddenFrom) {
		this.text = text;
		this.type = type;
		this.marks = marks;
		this.headIndent = headIndent;
		this.hiddenFrom = hiddenFrom;
		text.widget().addLineStyleListener(this);
		text.onClose(() -> text.widget().removeLineStyleListener(this));
	}

	/** The article is another one, or its zones are. */
	public void show(ZoneRuns next) {
		zones = next;
	}

	/** Fonts or colours are others: what was made from them is dropped. */
	public void typeChanged() {
		styles.clear();
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int length = event.lineText.length();
		int start = text.toArticle(event.lineOffset);
		ZoneKind kind = zones.kindAt(start);
		ZoneLook look = ZoneLook.of(kind);
		event.indent = event.wrapIndent = (int) Math.round(look.indent() * type.em());
		if (length == 0) {
			return;
		}
		event.indent += headIndent.applyAsInt(start) + (followsParagraph(event.lineOffset, kind) ? (int) type.em() : 0);
		int end = hiddenFrom.apply(start).orElse(start + length);
		Color[] areas = marks.areas(start, end);
		List<StyleRange> found = new ArrayList<>();
		List<Integer> ranges = new ArrayList<>();
		zones.forEach(start, end, (runKind, runStart, runEnd) -> {
			int from = runStart;
			while (from < runEnd) {
				Color area = areas[from - start];
				int to = from + 1;
				while (to < runEnd && areas[to - start] == area) {
					to++;
				}
				if (runKind != ZoneKind.BODY || area != null) {
					found.add(styles.computeIfAbsent(new Key(runKind, area), this::make));
					ranges.add(event.lineOffset + from - start);
					ranges.add(to - from);
				}
				from = to;
			}
		});
		if (end < start + length) {
			found.add(HIDDEN);
			ranges.add(event.lineOffset + end - start);
			ranges.add(start + length - end);
		}
		event.styles = found.toArray(StyleRange[]::new);
		event.ranges = ranges.stream().mapToInt(Integer::intValue).toArray();
	}

	/** A paragraph right under another one, with no empty line between, shows by its first line being set in. */
	private boolean followsParagraph(int widgetOffset, ZoneKind kind) {
		int line = text.widget().getLineAtOffset(widgetOffset);
		return kind == ZoneKind.BODY && line > 0 && !text.widget().getLine(line - 1).isBlank()
				&& zones.kindAt(text.toArticle(text.widget().getOffsetAtLine(line - 1))) == ZoneKind.BODY;
	}

	private StyleRange make(Key key) {
		StyleRange style = new StyleRange();
		ZoneLook look = ZoneLook.of(key.kind());
		if (key.kind() != ZoneKind.BODY) {
			style.font = type.font(key.kind());
		}
		style.foreground = look.dim() ? type.pale() : null;
		style.background = key.area();
		return style;
	}
}
