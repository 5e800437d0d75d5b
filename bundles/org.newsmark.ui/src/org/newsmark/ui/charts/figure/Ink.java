// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

/**
 * What areas and curves are drawn with.
 *
 * @param rgb   colour as {@code 0xRRGGBB}
 * @param hatch lines in the background's colour over it
 */
public record Ink(int rgb, Hatch hatch) {

	/**
	 * Eight colours that people with any common colour blindness can tell apart (Okabe and Ito 2008, "Color Universal Design", without black,
	 * and with grey), for values that have no colour of their own.
	 */
	private static final int[] COLOURS = { 0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xB8A800, 0x888888 };

	/** For the value at this place. */
	public static Ink of(int index) {
		return new Ink(COLOURS[index % COLOURS.length], Hatch.of(index));
	}

	/** Without lines: for what stands alone. */
	public Ink plain() {
		return new Ink(rgb, Hatch.NONE);
	}
}
