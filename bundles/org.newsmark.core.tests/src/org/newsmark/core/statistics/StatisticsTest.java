// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

	/** Values of R: prop.test(x, n, correct = FALSE), which is Wilson's interval. */
	@ParameterizedTest
	@CsvSource({ "0, 10, 0, 0.2775", "10, 10, 0.7225, 1", "5, 10, 0.2366, 0.7634", "15, 148, 0.0624, 0.1605",
			"1, 29, 0.0061, 0.1718" })
	void sharesHaveWilsonsInterval(long part, long whole, double low, double high) {
		Interval interval = Interval.ofShare(part, whole);
		assertEquals(low, interval.low(), 1e-3);
		assertEquals(high, interval.high(), 1e-3);
	}

	/** Exact values of the Poisson distribution (R: poisson.test), which Byar's approximation is near to. */
	@ParameterizedTest
	@CsvSource({ "0, 0, 3.69, 0.02", "1, 0.0253, 5.57, 0.05", "5, 1.62, 11.67, 0.02", "10, 4.80, 18.39, 0.01",
			"100, 81.36, 121.63, 0.001" })
	void countsHaveNearlyTheExactInterval(long count, double low, double high, double near) {
		Interval interval = Interval.ofCount(count);
		assertEquals(low, interval.low(), near * Math.max(1, low));
		assertEquals(high, interval.high(), near * high);
	}

	@Test
	void intervalsOverlapOrNot() {
		assertTrue(new Interval(1, 2).overlaps(new Interval(2, 3)));
		assertFalse(new Interval(1, 2).times(2).overlaps(new Interval(4.1, 5)));
		assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
		assertThrows(IllegalArgumentException.class, () -> Interval.ofShare(3, 2));
		assertThrows(IllegalArgumentException.class, () -> Interval.ofCount(-1));
	}

	@Test
	void concentrationIsOneForOneAndTheLeastForEqualShares() {
		assertEquals(1, Concentration.hhi(List.of(7)));
		assertEquals(0.25, Concentration.hhi(List.of(3, 3, 3, 3)), 1e-12);
		assertEquals(0.5 * 0.5 + 0.3 * 0.3 + 0.2 * 0.2, Concentration.hhi(List.of(5, 3, 2, 0)), 1e-12);
		assertTrue(Double.isNaN(Concentration.hhi(List.of())));
	}
}
