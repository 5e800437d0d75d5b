// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.index.MarkRow;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.signs.MarkColors;
import org.newsmark.ui.signs.MarkPiece;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignPainter;

/** Draws a mark in its context: what stands before, the words with their sign, what stands behind, and the other columns. */
public final class MarkPainter {

	private static final double CONTEXT = 0.72;
	private static final int SWATCH = 22;
	private static final int MOST_CHARACTERS = 300;

	private CorpusWords words = CorpusWords.NONE;
	private SignPainter plain = new SignPainter(new MarkColors(new RGB(255, 255, 255), new RGB(0, 0, 0)));
	private MarkColors plainColors = new MarkColors(new RGB(255, 255, 255), new RGB(0, 0, 0));

	public void setWords(CorpusWords next) {
		words = next;
	}

	public CorpusWords words() {
		return words;
	}

	/** @param from left edge of the text in the first column; 0 for no indentation */
	public void paint(GC gc, RowArea area, MarkRow row, int from) {
		boolean first = true;
		for (RowArea.Cell cell : area.cells()) {
			Rectangle bounds = cell.bounds();
			if (first && from > 0) {
				int indent = Math.clamp(from - bounds.x, 0, bounds.width);
				bounds = new Rectangle(bounds.x + indent, bounds.y, bounds.width - indent, bounds.height);
			}
			first = false;
			paint(gc, MarkColumn.values()[cell.column()], row, bounds);
		}
	}

	private void paint(GC gc, MarkColumn column, MarkRow row, Rectangle cell) {
		switch (column) {
			case WORDS -> paintWords(gc, row, cell);
			case LEFT -> paintDimmed(gc, words.text(row, column), cell, SWT.RIGHT);
			case RIGHT, ATTRIBUTES -> paintDimmed(gc, words.text(row, column), cell, SWT.LEFT);
			case LABEL -> paintLabel(gc, row.label(), cell);
			default -> RowDrawing.text(gc, cell, words.text(row, column), SWT.LEFT);
		}
	}

	/** The label's sign and name. */
	void paintLabel(GC gc, String label, Rectangle cell) {
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		painter(gc).paintSwatch(gc, words.sign(label), new Rectangle(cell.x + 2, cell.y + 3, SWATCH, cell.height - 6));
		gc.setForeground(foreground);
		gc.setBackground(background);
		RowDrawing.text(gc, new Rectangle(cell.x + SWATCH + 2, cell.y, cell.width - SWATCH - 2, cell.height),
				EditWords.labelName(label, words.codebook()), SWT.LEFT);
	}

	private void paintWords(GC gc, MarkRow row, Rectangle cell) {
		String text = row.words().length() > MOST_CHARACTERS ? row.words().substring(0, MOST_CHARACTERS) : row.words();
		MarkSign sign = words.sign(row.label());
		SignPainter painter = painter(gc);
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		gc.setClipping(cell.x, cell.y, cell.width - 2, cell.height);
		Rectangle box = new Rectangle(cell.x + RowDrawing.PADDING, cell.y + (cell.height - extent.y) / 2, extent.x, extent.y);
		MarkPiece piece = MarkPiece.whole(sign);
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		painter.paintArea(gc, piece, box);
		gc.setForeground(foreground);
		gc.drawText(text, box.x, box.y, SWT.DRAW_TRANSPARENT);
		painter.paintLines(gc, piece, box);
		gc.setClipping((Rectangle) null);
		gc.setForeground(foreground);
		gc.setBackground(background);
		if (row.orphan()) {
			int middle = box.y + box.height / 2;
			gc.drawLine(box.x, middle, Math.min(box.x + box.width, cell.x + cell.width - 2), middle);
		}
	}

	private static void paintDimmed(GC gc, String text, Rectangle cell, int alignment) {
		Color foreground = gc.getForeground();
		gc.setForeground(RowDrawing.mix(foreground, gc.getBackground(), CONTEXT));
		RowDrawing.text(gc, cell, text, alignment);
		gc.setForeground(foreground);
	}

	/** For the background that is drawn on now. */
	private SignPainter painter(GC gc) {
		RGB background = gc.getBackground().getRGB();
		RGB foreground = gc.getForeground().getRGB();
		if (!plainColors.isFor(background, foreground)) {
			plainColors = new MarkColors(background, foreground);
			plain = new SignPainter(plainColors);
		}
		return plain;
	}
}
