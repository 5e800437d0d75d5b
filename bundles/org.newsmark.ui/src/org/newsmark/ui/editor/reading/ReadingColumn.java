// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.newsmark.ui.editor.painting.VisibleText;
import org.newsmark.ui.signs.SignPainter;

/** Keeps the text in a column of about {@value #LETTERS} letters in the middle of the widget, with room between the lines for the signs. */
public final class ReadingColumn {

	/** Lines of 45 to 75 letters are read best (Bringhurst, The Elements of Typographic Style, 2.1.2). */
	private static final int LETTERS = 75;
	/** Room for the fold marks of zones. */
	private static final int LEAST_MARGIN = 28;
	private static final int TOP_MARGIN = 6;

	private final StyledText widget;
	private final ReadingType type;
	private int column;

	public ReadingColumn(VisibleText text, ReadingType type) {
		this.widget = text.widget();
		this.type = type;
		widget.setWordWrap(true);
		text.on(SWT.Resize, event -> fit());
		typeChanged();
	}

	/** The widget's font is another one. */
	public void typeChanged() {
		column = type.widthOf(LETTERS);
		// The last lane, seldom used, may lie where only accents of the next row reach.
		widget.setLineSpacing(SignPainter.lanesHeight((int) type.em()) * 3 / 4);
		fit();
	}

	private void fit() {
		int side = Math.max(LEAST_MARGIN, (widget.getClientArea().width - column) / 2);
		if (side != widget.getLeftMargin()) {
			widget.setMargins(side, TOP_MARGIN, side, 0);
		}
	}
}
