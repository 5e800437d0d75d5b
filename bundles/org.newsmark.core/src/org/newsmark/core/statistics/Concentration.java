// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.statistics;

import java.util.Collection;

/** How far few take all. */
public final class Concentration {

	private Concentration() {
	}

	/**
	 * The Herfindahl-Hirschman index: the sum of squared shares (Hirschman 1945, National Power and the Structure of
	 * Foreign Trade; Herfindahl 1950). 1 if one has everything, 1/n if n have the same; not a number if nobody has
	 * anything.
	 *
	 * @param counts of each, not negative
	 */
	public static double hhi(Collection<Integer> counts) {
		double total = counts.stream().mapToInt(Integer::intValue).sum();
		return counts.stream().mapToDouble(count -> count / total * (count / total)).reduce(Double::sum)
				.orElse(Double.NaN);
	}
}
