// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.core.text.TextSpan;

/** Draws one sign over stretches of a short text that is only read: an example, the words of a mark. For articles the editor has its own. */
public final class MarkedText {

	private final StyledText text;
	private MarkSign sign = MarkSign.UNKNOWN;
	private List<TextSpan> spans = List.of();
	private MarkColors colors;

	public MarkedText(StyledText text) {
		this.text = text;
		text.addListener(SWT.Paint, event -> paint(event.gc));
	}

	/** @param marked stretches of the text that is shown then */
	public void setMarks(MarkSign next, List<TextSpan> marked) {
		sign = next;
		spans = List.copyOf(marked);
		text.redraw();
	}

	/** What the stretches should have behind their words, where the sign has that. */
	public Optional<Color> background() {
		if (!sign.isBox()) {
			return Optional.empty();
		}
		boolean strong = sign.sign() == Sign.BOX && sign.texture() == Texture.FILLED;
		return Optional.of(strong ? colors().tint(sign.rgb()) : colors().lightTint(sign.rgb()));
	}

	private MarkColors colors() {
		if (colors == null || !colors.isFor(text.getBackground().getRGB(), text.getForeground().getRGB())) {
			colors = new MarkColors(text.getBackground().getRGB(), text.getForeground().getRGB());
		}
		return colors;
	}

	private void paint(GC gc) {
		SignPainter painter = new SignPainter(colors());
		for (TextSpan span : spans) {
			if (span.end() <= text.getCharCount()) {
				List<Rectangle> lines = lines(span);
				for (int i = 0; i < lines.size(); i++) {
					painter.paintLines(gc, new MarkPiece(sign, 0, i == 0, i == lines.size() - 1, false), lines.get(i));
				}
			}
		}
	}

	/** The boxes of the words, one per line on the screen. */
	private List<Rectangle> lines(TextSpan span) {
		List<Rectangle> lines = new ArrayList<>();
		int from = span.start();
		while (from < span.end()) {
			Point start = text.getLocationAtOffset(from);
			int to = from + 1;
			while (to < span.end() && text.getLocationAtOffset(to).y == start.y) {
				to++;
			}
			lines.add(text.getTextBounds(from, to - 1));
			from = to;
		}
		return lines;
	}
}
