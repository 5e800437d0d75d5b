// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.newsmark.core.query.ValuePattern;

/**
 * Puts texts in the order in which people expect them: without case and accents first, with them where that does not
 * decide; nothing last.
 */
public final class Ranks {

	/** The order of texts; consistent with equals. */
	public static final Comparator<String> ORDER = Comparator.comparing(String::isEmpty)
			.thenComparing(ValuePattern::fold)
			.thenComparing(Comparator.naturalOrder());

	private Ranks() {
	}

	/** For each text its place among all; equal texts have the same. */
	static int[] of(List<String> texts) {
		String[] folded = texts.stream().map(ValuePattern::fold).toArray(String[]::new);
		Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(i -> folded[i].isEmpty())
				.thenComparing(i -> folded[i])
				.thenComparing(texts::get);
		Integer[] sorted = IntStream.range(0, folded.length).boxed().toArray(Integer[]::new);
		Arrays.sort(sorted, order);
		int[] ranks = new int[sorted.length];
		for (int i = 1; i < sorted.length; i++) {
			ranks[sorted[i]] = ranks[sorted[i - 1]] + (texts.get(sorted[i]).equals(texts.get(sorted[i - 1])) ? 0 : 1);
		}
		return ranks;
	}
}
