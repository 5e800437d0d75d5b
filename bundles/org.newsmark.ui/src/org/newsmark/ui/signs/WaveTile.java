// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * A stretch of wave as a picture, to be drawn again and again: the system takes ten times as long to draw the line itself with smooth edges. The
 * picture begins at a trough and is a whole number of waves long.
 *
 * @see SignPainter
 */
final class WaveTile extends ImageDescriptor {

	/** Waves in one tile; longer signs take several. */
	private static final int WAVES = 64;

	private final int rgb;
	private final int height;
	private final float thickness;

	/**
	 * @param rgb       {@code 0xRRGGBB}, as it is to be seen
	 * @param height    from crest to trough; half of what one wave is long
	 * @param thickness of the line
	 */
	WaveTile(int rgb, int height, float thickness) {
		this.rgb = rgb;
		this.height = height;
		this.thickness = thickness;
	}

	static int width(int height) {
		return WAVES * 2 * height;
	}

	/** Of the picture: the line's thickness reaches beyond crest and trough. */
	static int height(int height) {
		return height + 2;
	}

	@Override
	public ImageData getImageData(int zoom) {
		int wide = width(height) * zoom / 100;
		int high = height(height) * zoom / 100;
		ImageData data = new ImageData(wide, high, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[wide * high];
		for (int y = 0; y < high; y++) {
			for (int x = 0; x < wide; x++) {
				data.setPixel(x, y, rgb);
				data.alphaData[y * wide + x] = (byte) Math.round(255 * covered(x * 100.0 / zoom, y * 100.0 / zoom - 1, zoom));
			}
		}
		return data;
	}

	/**
	 * Share of a pixel that the line covers. Positions are the middles of pixels, as for the lines of a GC; the line runs at 45 degrees,
	 * so that its distance is known at once.
	 */
	private double covered(double x, double y, int zoom) {
		double phase = x % (2 * height);
		double line = phase < height ? height - phase : phase - height;
		double distance = Math.abs(y - line) / Math.sqrt(2);
		return Math.clamp((thickness / 2 - distance) * zoom / 100 + 0.5, 0, 1);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WaveTile that && rgb == that.rgb && height == that.height && thickness == that.thickness;
	}

	@Override
	public int hashCode() {
		return Objects.hash(rgb, height, thickness);
	}
}
