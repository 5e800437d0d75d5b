// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.statistics;

/**
 * Where the true value lies with a confidence of 95 percent, if the marks are taken for a sample.
 *
 * @param low  not above {@code high}
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {

	/** Of the normal distribution, for 95 percent on two sides. */
	private static final double Z = 1.959963984540054;

	/** @throws IllegalArgumentException if the ends are the wrong way round or no numbers */
	public Interval {
		if (!(low <= high)) {
			throw new IllegalArgumentException(low + ".." + high);
		}
	}

	/**
	 * Of a share: Wilson's score interval without continuity correction (Wilson 1927, Journal of the American
	 * Statistical Association 22:209; recommended for small samples by Brown, Cai and DasGupta 2001, Statistical
	 * Science 16:101).
	 *
	 * @param part  from 0 to {@code whole}
	 * @param whole at least 1
	 */
	public static Interval ofShare(long part, long whole) {
		if (part < 0 || part > whole || whole < 1) {
			throw new IllegalArgumentException(part + " of " + whole);
		}
		double n = whole;
		double share = part / n;
		double middle = share + Z * Z / (2 * n);
		double reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
		double divisor = 1 + Z * Z / n;
		return new Interval(part == 0 ? 0 : (middle - reach) / divisor, part == whole ? 1 : (middle + reach) / divisor);
	}

	/**
	 * Of a number of events that occur one by one, as marks in a text: Byar's approximation of the exact Poisson
	 * interval (Breslow and Day 1987, Statistical Methods in Cancer Research II, equation 2.13).
	 *
	 * @param count not negative
	 */
	public static Interval ofCount(long count) {
		if (count < 0) {
			throw new IllegalArgumentException(String.valueOf(count));
		}
		double low = count == 0 ? 0 : count * Math.pow(1 - 1.0 / (9 * count) - Z / (3 * Math.sqrt(count)), 3);
		double next = count + 1.0;
		double high = next * Math.pow(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)), 3);
		return new Interval(Math.max(0, low), high);
	}

	/** Both ends times a number above 0. */
	public Interval times(double factor) {
		return new Interval(low * factor, high * factor);
	}

	/** Whether both have a value in common: if not, the difference is no accident of the sample. */
	public boolean overlaps(Interval other) {
		return low <= other.high && other.low <= high;
	}
}
