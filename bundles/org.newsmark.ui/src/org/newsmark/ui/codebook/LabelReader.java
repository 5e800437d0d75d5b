// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.newsmark.ui.codebook.LabelText.Look;
import org.newsmark.ui.codebook.LabelText.Part;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.MarkedText;

/** Shows a {@link LabelText}, its examples marked with the label's own sign, as in an article. */
final class LabelReader {

	private static final int MARGIN = 8;
	private static final int SPACING = 3;

	private final StyledText text;
	private final MarkedText marked;
	private LabelText shown = LabelText.EMPTY;
	private MarkSign sign = MarkSign.UNKNOWN;

	LabelReader(Composite parent, int style) {
		text = new StyledText(parent, style | SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		text.setCaret(null);
		marked = new MarkedText(text);
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
		marked.setMarks(sign, next.parts().stream().filter(part -> part.look() == Look.MARK).map(Part::span).toList());
		text.setStyleRanges(styles());
		text.setTopPixel(0);
	}

	/** The theme may have changed. */
	void refreshColors() {
		text.setStyleRanges(styles());
	}

	private StyleRange[] styles() {
		Color dim = text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
		List<StyleRange> ranges = new ArrayList<>();
		for (Part part : shown.parts()) {
			StyleRange range = new StyleRange();
			range.start = part.span().start();
			range.length = part.span().length();
			switch (part.look()) {
				case NAME, HEADING -> range.fontStyle = SWT.BOLD;
				case REASON -> {
					range.fontStyle = SWT.ITALIC;
					range.foreground = dim;
				}
				case NO_MARK -> {
					range.underline = true;
					range.underlineStyle = SWT.UNDERLINE_SINGLE;
					range.underlineColor = dim;
				}
				case MARK -> range.background = marked.background().orElse(null);
			}
			ranges.add(range);
		}
		return ranges.toArray(StyleRange[]::new);
	}
}
