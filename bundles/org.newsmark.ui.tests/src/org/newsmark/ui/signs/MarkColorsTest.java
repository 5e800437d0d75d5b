// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkColorsTest {

	private static final int[] CODEBOOK = { 0x0072B2, 0x56B4E9, 0x009E73, 0x66C2A5, 0x2A9D8F, 0xA6761D, 0xD55E00, 0xB2182B, 0xE69F00,
			0xCC79A7, 0x984EA3, 0xBDB000, 0xF4A582, 0x7570B3, 0x8C6D31, 0xE7298A, 0x67001F, 0x000000, 0xFFFFFF, 0xFFFF00, 0x0000FF };

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0x1E1F22, 0x2F2F2F, 0x515658, 0x000000, 0xFDF6E3 })
	void linesStandOutFromAnyBackground(int background) {
		for (int rgb : CODEBOOK) {
			double contrast = MarkColors.contrast(MarkColors.readable(rgb, background, MarkColors.LINE_CONTRAST), background);
			assertTrue(contrast >= MarkColors.LINE_CONTRAST, Integer.toHexString(rgb) + " has " + contrast);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xFFFFFF, 0x1E1F22, 0x2F2F2F })
	void coloursOfTheCodebookStayTellableApart(int background) {
		for (int i = 0; i < 17; i++) {
			for (int j = 0; j < i; j++) {
				double distance = Oklab.distance(MarkColors.readable(CODEBOOK[i], background, MarkColors.LINE_CONTRAST),
						MarkColors.readable(CODEBOOK[j], background, MarkColors.LINE_CONTRAST));
				assertTrue(distance > 0.02,
						Integer.toHexString(CODEBOOK[i]) + " and " + Integer.toHexString(CODEBOOK[j]) + " are " + distance + " apart");
			}
		}
	}

	@Test
	void aColourThatIsReadableAlreadyStaysAsTheCodebookSays() {
		assertEquals(0x0072B2, MarkColors.readable(0x0072B2, 0xFFFFFF, 3));
	}

	@Test
	void hueIsKeptWhenAColourIsLightened() {
		double[] before = Oklab.of(0x67001F);
		double[] after = Oklab.of(MarkColors.readable(0x67001F, 0x1E1F22, 3));
		assertEquals(Math.atan2(before[2], before[1]), Math.atan2(after[2], after[1]), 0.12);
		assertTrue(after[0] > before[0]);
	}

	@Test
	void greyBackgroundThatAllowsLittleContrastGetsTheBetterOfBlackAndWhite() {
		int readable = MarkColors.readable(0x808080, 0x777777, 21);
		assertEquals(0x000000, readable);
	}

	@Test
	void contrastIsThatOfTheStandard() {
		assertEquals(21, MarkColors.contrast(0xFFFFFF, 0x000000), 0.01);
		assertEquals(4.54, MarkColors.contrast(0x767676, 0xFFFFFF), 0.01);
	}

	@Test
	void textOnATintStaysReadable() {
		RGB dark = new RGB(0x2F, 0x2F, 0x2F);
		RGB grey = new RGB(0xA0, 0xA0, 0xA0);
		MarkColors colors = new MarkColors(dark, grey);
		for (int rgb : CODEBOOK) {
			assertTrue(MarkColors.contrast(0xA0A0A0, rgb(colors.tint(rgb))) >= MarkColors.TEXT_CONTRAST, Integer.toHexString(rgb));
			assertTrue(MarkColors.contrast(0xA0A0A0, rgb(colors.lightTint(rgb))) >= MarkColors.TEXT_CONTRAST, Integer.toHexString(rgb));
		}
	}

	@Test
	void coloursKnowWhichThemeTheyWereMadeFor() {
		MarkColors colors = new MarkColors(new RGB(255, 255, 255), new RGB(0, 0, 0));
		assertTrue(colors.isFor(new RGB(255, 255, 255), new RGB(0, 0, 0)));
		assertFalse(colors.isFor(new RGB(0, 0, 0), new RGB(255, 255, 255)));
	}

	private static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}
}
