// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

/**
 * How different two colours look: CIEDE2000 (Sharma, Wu, Dalal 2005, Color Research and Application 30:21-30) of sRGB colours
 * (IEC 61966-2-1) under D65. 1 is about the smallest difference that is seen at all.
 */
public final class ColourDifference {

	private static final double POW25_7 = Math.pow(25, 7);

	/** CIE L*a*b*. */
	record Lab(double lightness, double a, double b) {
	}

	private ColourDifference() {
	}

	/** @param first and second as {@code 0xRRGGBB} */
	public static double ciede2000(int first, int second) {
		return ciede2000(lab(first), lab(second));
	}

	static double ciede2000(Lab one, Lab two) {
		double meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
		double g = 1 + 0.5 * (1 - Math.sqrt(Math.pow(meanChroma, 7) / (Math.pow(meanChroma, 7) + POW25_7)));
		double chroma1 = Math.hypot(one.a * g, one.b);
		double chroma2 = Math.hypot(two.a * g, two.b);
		double hue1 = hue(one.a * g, one.b);
		double hue2 = hue(two.a * g, two.b);
		boolean grey = chroma1 * chroma2 == 0;
		double hueStep = grey ? 0 : wrapped(hue2 - hue1);
		double hueDistance = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(Math.toRadians(hueStep / 2));
		double lightness = (one.lightness + two.lightness) / 2;
		double chroma = (chroma1 + chroma2) / 2;
		double hue = grey ? hue1 + hue2 : meanHue(hue1, hue2);
		double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
		double fromFifty = (lightness - 50) * (lightness - 50);
		double dl = (two.lightness - one.lightness) / (1 + 0.015 * fromFifty / Math.sqrt(20 + fromFifty));
		double dc = (chroma2 - chroma1) / (1 + 0.045 * chroma);
		double dh = hueDistance / (1 + 0.015 * chroma * t);
		double blue = 30 * Math.exp(-((hue - 275) / 25) * ((hue - 275) / 25));
		double rotation = -2 * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + POW25_7)) * Math.sin(Math.toRadians(2 * blue));
		return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
	}

	private static double wrapped(double degrees) {
		return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
	}

	private static double meanHue(double hue1, double hue2) {
		if (Math.abs(hue1 - hue2) <= 180) {
			return (hue1 + hue2) / 2;
		}
		return hue1 + hue2 < 360 ? (hue1 + hue2 + 360) / 2 : (hue1 + hue2 - 360) / 2;
	}

	private static double hue(double a, double b) {
		double degrees = Math.toDegrees(Math.atan2(b, a));
		return degrees < 0 ? degrees + 360 : degrees;
	}

	private static double cos(double degrees) {
		return Math.cos(Math.toRadians(degrees));
	}

	static Lab lab(int rgb) {
		double red = linear(rgb >> 16 & 0xff);
		double green = linear(rgb >> 8 & 0xff);
		double blue = linear(rgb & 0xff);
		double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
		double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
		double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
		return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static double root(double value) {
		return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
	}
}
