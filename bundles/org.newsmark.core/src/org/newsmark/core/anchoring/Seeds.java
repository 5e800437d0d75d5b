// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where in a text a long pattern may stand, wherever that is and although it has changed: short runs of the pattern are looked up, and the
 * places on which most of them agree are proposed. About 8 bytes per code unit of the text.
 */
final class Seeds {

	private static final int LENGTH = 10;
	/** A run that occurs more often says nothing. */
	private static final int OFTEN = 24;
	/** Places that differ by less are taken for one, since the text between may have changed a little. */
	private static final int BUCKET = 32;
	private static final int PROPOSED = 3;

	/** Hash of the run at a place in the upper half, the place in the lower; sorted. */
	private final long[] runs;

	Seeds(String text) {
		int count = Math.max(0, text.length() - LENGTH + 1);
		runs = new long[count];
		int power = 1;
		for (int i = 1; i < LENGTH; i++) {
			power *= 31;
		}
		int hash = text.substring(0, Math.min(text.length(), LENGTH)).hashCode();
		for (int i = 0; i < count; i++) {
			runs[i] = (long) hash << 32 | i;
			if (i + LENGTH < text.length()) {
				hash = (hash - text.charAt(i) * power) * 31 + text.charAt(i + LENGTH);
			}
		}
		Arrays.sort(runs);
	}

	/** Where the pattern may begin, most likely first; may be negative at the beginning of the text. */
	List<Integer> propose(String pattern) {
		Map<Integer, int[]> votes = new HashMap<>();
		int step = Math.max(1, pattern.length() / 64);
		for (int i = 0; i + LENGTH <= pattern.length(); i += step) {
			int hash = pattern.substring(i, i + LENGTH).hashCode();
			int from = firstOf(hash);
			int to = from;
			while (to < runs.length && (int) (runs[to] >> 32) == hash && to - from <= OFTEN) {
				to++;
			}
			for (int run = from; to - from <= OFTEN && run < to; run++) {
				int begin = (int) runs[run] - i;
				int[] vote = votes.computeIfAbsent(Math.floorDiv(begin, BUCKET), any -> new int[2]);
				vote[0]++;
				vote[1] = begin;
			}
		}
		List<int[]> best = new ArrayList<>(votes.values());
		best.sort(Comparator.<int[]>comparingInt(vote -> -vote[0]).thenComparingInt(vote -> vote[1]));
		return best.stream().limit(PROPOSED).map(vote -> vote[1]).toList();
	}

	private int firstOf(int hash) {
		int found = Arrays.binarySearch(runs, (long) hash << 32);
		return found >= 0 ? found : -found - 1;
	}
}
