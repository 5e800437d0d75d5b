// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.codebook.ColourDifference.Lab;

class ColourDifferenceTest {

	/** Pairs 1, 4, 7, 9, 17, 20, 24, 29 and 33 of table 1 in Sharma, Wu, Dalal 2005. */
	@ParameterizedTest
	@CsvSource({ "50,2.6772,-79.7751, 50,0,-82.7485, 2.0425", "50,-1.3802,-84.2814, 50,0,-82.7485, 1.0000",
			"50,0,0, 50,-1,2, 2.3669", "50,2.49,-0.001, 50,-2.49,0.0009, 7.1792", "50,2.5,0, 73,25,-18, 27.1492",
			"50,2.5,0, 58,24,15, 19.4535", "50,2.5,0, 50,3.2592,0.3350, 1.0000", "22.7233,20.0904,-46.6940, 23.0331,14.9730,-42.5619, 2.0373",
			"6.7747,-0.2908,-2.4247, 5.8714,-0.0985,-2.2286, 0.6377" })
	void differencesAreThoseOfThePaper(double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
		assertEquals(expected, ColourDifference.ciede2000(new Lab(l1, a1, b1), new Lab(l2, a2, b2)), 0.00005);
		assertEquals(expected, ColourDifference.ciede2000(new Lab(l2, a2, b2), new Lab(l1, a1, b1)), 0.00005);
	}

	@Test
	void blackAndWhiteAreAHundredApart() {
		assertEquals(100, ColourDifference.ciede2000(0x000000, 0xffffff), 0.01);
		assertTrue(ColourDifference.ciede2000(0x0072B2, 0x0072B3) < 1);
	}
}
