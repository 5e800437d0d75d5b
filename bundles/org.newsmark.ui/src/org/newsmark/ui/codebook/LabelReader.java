// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.ui.codebook.LabelText.Look;
import org.newsmark.ui.codebook.LabelText.Part;
import org.newsmark.ui.signs.MarkColors;
import org.newsmark.ui.signs.MarkPiece;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignPainter;

/** Shows a {@link LabelText}, its examples marked with the label's own sign, as in an article. */
final class LabelReader {

	private static final int MARGIN = 8;
	private static final int SPACING = 3;

	private final StyledText text;
	private LabelText shown = LabelText.EMPTY;
	private MarkSign sign = MarkSign.UNKNOWN;
	private MarkColors colors;

	LabelReader(Composite parent, int style) {
		text = new StyledText(parent, style | SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		text.setCaret(null);
		text.addListener(SWT.Paint, event -> paint(event.gc));
	}

	StyledText control() {
		return text;
	}

	void show(LabelText next, MarkSign nextSign) {
		if (shown.equals(next) && sign.equals(nextSign)) {
			return;
		}
		shown = next;
		sign = nextSign;
		text.setText(next.text());
		text.setStyleRanges(styles());
		text.setTopIndex(0);
	}

	/** The theme may have changed. */
	void refreshColors() {
		text.setStyleRanges(styles());
		text.redraw();
	}

	private StyleRange[] styles() {
		List<StyleRange> ranges = new ArrayList<>();
		for (Part part : shown.parts()) {
			StyleRange range = new StyleRange();
			range.start = part.span().start();
			range.length = part.span().length();
			switch (part.look()) {
				case NAME, HEADING -> range.fontStyle = SWT.BOLD;
				case REASON -> {
					range.fontStyle = SWT.ITALIC;
					range.foreground = text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
				}
				case NO_MARK -> {
					range.underline = true;
					range.underlineStyle = SWT.UNDERLINE_SINGLE;
					range.underlineColor = text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
				}
				case MARK -> range.background = background();
			}
			ranges.add(range);
		}
		return ranges.toArray(StyleRange[]::new);
	}

	private @Nullable Color background() {
		if (!sign.isBox()) {
			return null;
		}
		boolean strong = sign.sign() == Sign.BOX && sign.texture() == Texture.FILLED;
		return strong ? colors().tint(sign.rgb()) : colors().lightTint(sign.rgb());
	}

	private MarkColors colors() {
		if (colors == null || !colors.isFor(text.getBackground().getRGB(), text.getForeground().getRGB())) {
			colors = new MarkColors(text.getBackground().getRGB(), text.getForeground().getRGB());
		}
		return colors;
	}

	private void paint(GC gc) {
		SignPainter painter = new SignPainter(colors());
		for (Part part : shown.parts()) {
			if (part.look() == Look.MARK) {
				List<Rectangle> lines = lines(part);
				for (int i = 0; i < lines.size(); i++) {
					painter.paintLines(gc, new MarkPiece(sign, 0, i == 0, i == lines.size() - 1, false), lines.get(i));
				}
			}
		}
	}

	/** The boxes of the words, one per line on the screen. */
	private List<Rectangle> lines(Part part) {
		List<Rectangle> lines = new ArrayList<>();
		int end = part.span().end();
		int from = part.span().start();
		while (from < end) {
			Point start = text.getLocationAtOffset(from);
			int to = from + 1;
			while (to < end && text.getLocationAtOffset(to).y == start.y) {
				to++;
			}
			Rectangle bounds = text.getTextBounds(from, to - 1);
			lines.add(new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height));
			from = to;
		}
		return lines;
	}
}
