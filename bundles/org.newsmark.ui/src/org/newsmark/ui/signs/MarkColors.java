// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The codebook's colours as they are seen on one background. Lines keep a contrast of at least {@value #LINE_CONTRAST}:1 to the background
 * (WCAG 2.2, 1.4.11 Non-text Contrast), tints leave the text at least {@value #TEXT_CONTRAST}:1 (1.4.3 Contrast) where the theme itself
 * has that. Hue is kept: only the lightness of the colour changes, in OKLab (Ottosson 2020, bottosson.github.io/posts/oklab), so that
 * labels that differ by day differ by night. Instances hold no system resource; UI thread only, because of the caches.
 */
public final class MarkColors {

	public static final double LINE_CONTRAST = 3;
	public static final double TEXT_CONTRAST = 4.5;
	private static final double TINT = 0.24;
	private static final double LIGHT_TINT = 0.13;

	private final int background;
	private final int foreground;
	private final Map<Integer, Color> lines = new HashMap<>();
	private final Map<Integer, Color> tints = new HashMap<>();
	private final Map<Integer, Color> lightTints = new HashMap<>();

	/** @param foreground colour of the text that is read on the background */
	public MarkColors(RGB background, RGB foreground) {
		this.background = toInt(background);
		this.foreground = toInt(foreground);
	}

	/** For lines, brackets and rulers. */
	public Color line(int rgb) {
		return lines.computeIfAbsent(rgb, key -> toColor(readable(key, background, LINE_CONTRAST)));
	}

	/** For areas behind text. */
	public Color tint(int rgb) {
		return tints.computeIfAbsent(rgb, key -> toColor(tint(key, TINT)));
	}

	/** For areas behind text that are weaker or carry a texture. */
	public Color lightTint(int rgb) {
		return lightTints.computeIfAbsent(rgb, key -> toColor(tint(key, LIGHT_TINT)));
	}

	/** Whether these colours are for this pair; when not (the theme changed), make others. */
	public boolean isFor(RGB otherBackground, RGB otherForeground) {
		return background == toInt(otherBackground) && foreground == toInt(otherForeground);
	}

	/**
	 * The colour itself if its contrast is enough, else the nearest in lightness that has enough.
	 *
	 * @param rgb        as {@code 0xRRGGBB}, as are {@code background} and the result
	 * @param background what it is seen on
	 * @param contrast   1 to 21; where neither black nor white reaches it, the better of both comes back
	 */
	static int readable(int rgb, int background, double contrast) {
		if (contrast(rgb, background) >= contrast) {
			return rgb;
		}
		boolean lighter = contrast(0xFFFFFF, background) > contrast(0x000000, background);
		double[] lab = Oklab.of(rgb);
		double near = lab[0];
		double far = lighter ? 1 : 0;
		for (int i = 0; i < 20; i++) {
			double middle = (near + far) / 2;
			if (contrast(Oklab.toRgb(middle, lab[1], lab[2]), background) >= contrast) {
				far = middle;
			} else {
				near = middle;
			}
		}
		return Oklab.toRgb(far, lab[1], lab[2]);
	}

	/** Contrast ratio of WCAG 2.2, from 1 to 21. */
	static double contrast(int one, int other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private int tint(int rgb, double strength) {
		double wanted = Math.min(TEXT_CONTRAST, contrast(foreground, background));
		double share = strength;
		int result = mix(rgb, share);
		while (share > 0.02 && contrast(foreground, result) < wanted) {
			share *= 0.8;
			result = mix(rgb, share);
		}
		return result;
	}

	private int mix(int rgb, double share) {
		int result = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double over = rgb >> shift & 0xFF;
			double under = background >> shift & 0xFF;
			result |= (int) Math.round(over * share + under * (1 - share)) << shift;
		}
		return result;
	}

	private static double luminance(int rgb) {
		return 0.2126 * Oklab.linear(rgb >> 16 & 0xFF) + 0.7152 * Oklab.linear(rgb >> 8 & 0xFF) + 0.0722 * Oklab.linear(rgb & 0xFF);
	}

	private static int toInt(RGB rgb) {
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	private static Color toColor(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
