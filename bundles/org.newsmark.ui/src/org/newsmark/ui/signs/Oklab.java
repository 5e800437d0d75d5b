// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

/** The colour space OKLab (Ottosson 2020, bottosson.github.io/posts/oklab), in which lightness can change while the hue stays. */
final class Oklab {

	private Oklab() {
	}

	/** @param rgb {@code 0xRRGGBB}; returns lightness 0 to 1, a (green to red), b (blue to yellow) */
	static double[] of(int rgb) {
		double red = linear(rgb >> 16 & 0xFF);
		double green = linear(rgb >> 8 & 0xFF);
		double blue = linear(rgb & 0xFF);
		double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
		double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
		double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
				1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}

	/** What lies outside the screen's colours is brought to its edge. */
	static int toRgb(double lightness, double a, double b) {
		double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
		double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
		double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
		int red = encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
		int green = encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
		int blue = encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
		return red << 16 | green << 8 | blue;
	}

	/** Distance of two colours as the eye sees it; about 0.02 can just be told apart side by side. */
	static double distance(int one, int other) {
		double[] p = of(one);
		double[] q = of(other);
		return Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
	}

	/** @param channel 0 to 255 of sRGB; returns light, 0 to 1 */
	static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static int encoded(double light) {
		double share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
		return (int) Math.round(Math.clamp(share, 0, 1) * 255);
	}

	private static double cube(double value) {
		return value * value * value;
	}
}
