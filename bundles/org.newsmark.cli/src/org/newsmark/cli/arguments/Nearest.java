// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.util.Collection;
import java.util.Optional;

import org.newsmark.core.query.ValuePattern;

/** Guesses what somebody meant to type. */
public final class Nearest {

	private Nearest() {
	}

	/**
	 * The word with the fewest letters to change, case and accents aside, if that is at most a third of them; or that
	 * begins so.
	 */
	public static Optional<String> to(String typed, Collection<String> words) {
		String wanted = ValuePattern.fold(typed);
		String best = "";
		int least = (wanted.length() + 1) / 3 + 1;
		for (String word : words) {
			String folded = ValuePattern.fold(word);
			int distance = wanted.length() > 1 && folded.startsWith(wanted) ? 1 : distance(wanted, folded);
			if (distance < least) {
				least = distance;
				best = word;
			}
		}
		return best.isEmpty() ? Optional.empty() : Optional.of(best);
	}

	/** Letters to add, drop, change, or swap with their neighbour. */
	private static int distance(String a, String b) {
		int[] before = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
			}
			before = last;
			last = row;
		}
		return last[b.length()];
	}
}
