// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;

/**
 * Draws the signs of marks. Every box given here is that of the words: from the first to the last glyph, from the font's ascent to its
 * descent, in the coordinates of the GC. Signs below the words lie in the line spacing under that box, lane after lane; patterns are
 * anchored at x = 0 of the GC, so that a part of a sign painted anew joins the rest. The GC's colours, line attributes, alpha and
 * antialias are changed; its font and clipping are not. UI thread only.
 */
public final class SignPainter {

	/** More signs than this over the same words are to be shown as a count. */
	public static final int LANES = 4;
	/** Text height in pixels per pixel of line thickness. */
	private static final int TEXT_PER_UNIT = 22;
	/** A wave of one pixel is paler than a straight line of the same colour. */
	private static final float WAVE_THICKNESS = 1.4f;

	private final MarkColors colors;

	public SignPainter(MarkColors colors) {
		this.colors = colors;
	}

	/** Space that {@value #LANES} lanes under words of this height take, in pixels: the line spacing a text needs. */
	public static int lanesHeight(int textHeight) {
		return LANES * laneHeight(textHeight) + 2 * unit(textHeight);
	}

	/**
	 * What lies behind the words; nothing but for box signs. Call it before the words are drawn, or use {@link MarkColors#tint} as their
	 * background.
	 */
	public void paintArea(GC gc, MarkPiece piece, Rectangle words) {
		MarkSign sign = piece.sign();
		if (!sign.isBox()) {
			return;
		}
		Rectangle box = box(piece, words);
		gc.setBackground(areaColor(piece));
		gc.fillRectangle(box);
		paintTexture(gc, piece, words);
	}

	/** The colour of what lies behind the words of a box sign, for widgets that paint the background of words themselves. */
	public Color areaColor(MarkPiece piece) {
		MarkSign sign = piece.sign();
		boolean filled = sign.sign() == Sign.BOX && sign.texture() == Texture.FILLED;
		return filled || piece.emphasis() ? colors.tint(sign.rgb()) : colors.lightTint(sign.rgb());
	}

	/** The strokes over the area of a hatched box; nothing for other signs. May be called after the words are drawn. */
	public void paintTexture(GC gc, MarkPiece piece, Rectangle words) {
		if (piece.sign().isBox() && piece.sign().texture() == Texture.HATCHED) {
			hatch(gc, piece.sign(), box(piece, words));
		}
	}

	/** What lies around and under the words: lines, brackets, frames. Call it after the words are drawn. */
	public void paintLines(GC gc, MarkPiece piece, Rectangle words) {
		paintLines(gc, piece, words, unit(words.height));
	}

	/** A swatch for lists: the sign as it looks under or around a word, without the word. */
	public void paintSwatch(GC gc, MarkSign sign, Rectangle area) {
		MarkPiece piece = MarkPiece.whole(sign);
		int margin = Math.max(2, area.height / 8);
		int height = sign.isBox() ? area.height - 2 * margin : area.height / 2 - margin;
		Rectangle words = new Rectangle(area.x + margin, area.y + margin, area.width - 2 * margin, height);
		paintArea(gc, piece, words);
		paintLines(gc, piece, words, 1);
	}

	private void paintLines(GC gc, MarkPiece piece, Rectangle words, int unit) {
		int thickness = piece.emphasis() ? 2 * unit : unit;
		gc.setForeground(colors.line(piece.sign().rgb()));
		gc.setBackground(gc.getForeground());
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(unit);
		int y = words.y + words.height + unit + piece.lane() * laneHeight(words.height);
		switch (piece.sign().sign()) {
			case UNDERLINE -> gc.fillRectangle(words.x, y, words.width, thickness + unit);
			case DOUBLE -> {
				gc.fillRectangle(words.x, y, words.width, thickness);
				gc.fillRectangle(words.x, y + thickness + unit, words.width, thickness);
			}
			case DOTTED -> dots(gc, new Rectangle(words.x, y, words.width, thickness + unit));
			case WAVY -> wave(gc, new Rectangle(words.x, y, words.width, 3 * unit), thickness * WAVE_THICKNESS);
			case BOX -> brackets(gc, piece, box(piece, words), thickness);
			case DASHED_BOX -> frame(gc, piece, box(piece, words), unit);
		}
	}

	private static Rectangle box(MarkPiece piece, Rectangle words) {
		int grow = piece.lane() * unit(words.height) * 2;
		return new Rectangle(words.x, words.y - grow, words.width, words.height + 2 * grow);
	}

	private static void brackets(GC gc, MarkPiece piece, Rectangle box, int thickness) {
		int foot = 3 * thickness;
		int right = box.x + box.width;
		if (piece.opens()) {
			gc.fillRectangle(box.x, box.y, thickness, box.height);
			gc.fillRectangle(box.x, box.y, foot, thickness);
			gc.fillRectangle(box.x, box.y + box.height - thickness, foot, thickness);
		}
		if (piece.closes()) {
			gc.fillRectangle(right - thickness, box.y, thickness, box.height);
			gc.fillRectangle(right - foot, box.y, foot, thickness);
			gc.fillRectangle(right - foot, box.y + box.height - thickness, foot, thickness);
		}
	}

	private static void frame(GC gc, MarkPiece piece, Rectangle box, int unit) {
		int right = box.x + box.width - 1;
		int bottom = box.y + box.height - 1;
		gc.setLineDash(new int[] { 4 * unit, 3 * unit });
		gc.drawLine(box.x, box.y, right, box.y);
		gc.drawLine(box.x, bottom, right, bottom);
		if (piece.opens()) {
			gc.drawLine(box.x, box.y, box.x, bottom);
		}
		if (piece.closes()) {
			gc.drawLine(right, box.y, right, bottom);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static void dots(GC gc, Rectangle line) {
		int size = line.height;
		int step = 2 * size;
		int right = line.x + line.width;
		for (int x = Math.ceilDiv(line.x, step) * step; x + size <= right; x += step) {
			gc.fillRectangle(x, line.y, size, size);
		}
	}

	/** A zigzag: at this size the eye takes it for a wave, and it stays sharp. */
	private static void wave(GC gc, Rectangle line, float thickness) {
		RGB rgb = gc.getForeground().getRGB();
		Image tile = JFaceResources.getResources()
				.create(new WaveTile(rgb.red << 16 | rgb.green << 8 | rgb.blue, line.height, thickness));
		int width = WaveTile.width(line.height);
		int height = WaveTile.height(line.height);
		int right = line.x + line.width;
		int x = line.x;
		while (x < right) {
			int from = Math.floorMod(x, width);
			int part = Math.min(width - from, right - x);
			gc.drawImage(tile, from, 0, part, height, x, line.y - 1, part, height);
			x += part;
		}
	}

	private void hatch(GC gc, MarkSign sign, Rectangle box) {
		int step = 6 * unit(box.height);
		gc.setForeground(colors.line(sign.rgb()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(unit(box.height));
		gc.setAlpha(70);
		gc.setAntialias(SWT.ON);
		int bottom = box.y + box.height;
		int right = box.x + box.width;
		// Strokes x + y = k * step, each cut at the box, so that no clipping is needed.
		for (int sum = Math.ceilDiv(box.x + box.y, step) * step; sum < right + bottom; sum += step) {
			int fromX = Math.max(box.x, sum - bottom);
			int toX = Math.min(right, sum - box.y);
			gc.drawLine(fromX, sum - fromX, toX, sum - toX);
		}
		gc.setAlpha(255);
		gc.setAntialias(SWT.DEFAULT);
	}

	private static int laneHeight(int textHeight) {
		return 4 * unit(textHeight);
	}

	private static int unit(int textHeight) {
		return Math.max(1, Math.round(textHeight / (float) TEXT_PER_UNIT));
	}
}
