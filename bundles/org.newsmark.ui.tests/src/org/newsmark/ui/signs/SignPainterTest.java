// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;

class SignPainterTest {

	private static final int WIDTH = 160;
	private static final int HEIGHT = 60;
	private static final Rectangle WORDS = new Rectangle(11, 12, 120, 20);

	private final SignPainter painter = new SignPainter(new MarkColors(new RGB(255, 255, 255), new RGB(0, 0, 0)));

	@Test
	void everySignAndTextureIsToldFromTheOthersByItsShapeAlone() {
		List<byte[]> pictures = new ArrayList<>();
		for (Sign sign : Sign.values()) {
			for (Texture texture : sign == Sign.BOX ? Texture.values() : new Texture[] { Texture.FILLED }) {
				byte[] picture = draw(MarkPiece.whole(new MarkSign(sign, texture, 0x555555)));
				assertTrue(pictures.stream().noneMatch(other -> Arrays.equals(other, picture)), sign + " " + texture);
				pictures.add(picture);
			}
		}
	}

	@Test
	void aPartPaintedAnewJoinsTheRest() {
		for (Sign sign : Sign.values()) {
			MarkPiece piece = MarkPiece.whole(new MarkSign(sign, Texture.FILLED, 0xB2182B));
			byte[] whole = draw(piece);
			byte[] twice = picture(gc -> {
				paint(gc, piece);
				Rectangle part = new Rectangle(47, 0, 23, HEIGHT);
				gc.setClipping(part);
				gc.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_WHITE));
				gc.fillRectangle(part);
				paint(gc, piece);
			});
			assertArrayEquals(whole, twice, sign.id());
		}
	}

	@Test
	void lanesOfLinesDoNotCoverEachOther() {
		for (Sign sign : new Sign[] { Sign.UNDERLINE, Sign.DOTTED, Sign.WAVY, Sign.DOUBLE }) {
			MarkSign mark = new MarkSign(sign, Texture.FILLED, 0x0072B2);
			byte[] first = draw(new MarkPiece(mark, 0, true, true, false));
			byte[] second = draw(new MarkPiece(mark, 1, true, true, false));
			assertFalse(sharePixels(first, second), sign.id());
		}
	}

	@Test
	void linesStayWithinTheHeightThatIsAskedForThem() {
		int bottom = WORDS.y + WORDS.height + SignPainter.lanesHeight(WORDS.height);
		for (Sign sign : Sign.values()) {
			MarkSign mark = new MarkSign(sign, Texture.FILLED, 0x0072B2);
			byte[] picture = draw(new MarkPiece(mark, SignPainter.LANES - 1, true, true, false));
			for (int y = bottom; y < HEIGHT; y++) {
				for (int x = 0; x < WIDTH; x++) {
					assertTrue(picture[y * WIDTH + x] == 0, sign + " paints at line " + y + " behind " + bottom);
				}
			}
		}
	}

	@Test
	void aMarkThatGoesOnInTheNextLineHasNoClosingBracket() {
		MarkSign mark = new MarkSign(Sign.BOX, Texture.LIGHT, 0x009E73);
		assertFalse(Arrays.equals(draw(new MarkPiece(mark, 0, true, true, false)), draw(new MarkPiece(mark, 0, true, false, false))));
	}

	private byte[] draw(MarkPiece piece) {
		return picture(gc -> paint(gc, piece));
	}

	private void paint(GC gc, MarkPiece piece) {
		painter.paintArea(gc, piece, WORDS);
		painter.paintLines(gc, piece, WORDS);
	}

	/** One byte per pixel: how far it is from white. */
	private static byte[] picture(Consumer<GC> drawing) {
		Image image = new Image(Display.getCurrent(), (gc, width, height) -> drawing.accept(gc), WIDTH, HEIGHT);
		try {
			var data = image.getImageData(100);
			byte[] result = new byte[WIDTH * HEIGHT];
			for (int i = 0; i < result.length; i++) {
				RGB rgb = data.palette.getRGB(data.getPixel(i % WIDTH, i / WIDTH));
				result[i] = (byte) (255 - (rgb.red + rgb.green + rgb.blue) / 3);
			}
			return result;
		} finally {
			image.dispose();
		}
	}

	private static boolean sharePixels(byte[] one, byte[] other) {
		for (int i = 0; i < one.length; i++) {
			// Antialiasing leaves a breath of colour around lines; that is not covering.
			if ((one[i] & 0xFF) > 40 && (other[i] & 0xFF) > 40) {
				return true;
			}
		}
		return false;
	}
}
