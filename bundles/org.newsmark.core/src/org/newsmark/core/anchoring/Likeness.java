// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.HashSet;
import java.util.Set;

import org.newsmark.core.annotation.Annotation.Context;

/** How alike two pieces of text are, from 0 (nothing in common) to 1 (the same). */
final class Likeness {

	/** Longer pieces are compared by what they share, not letter by letter. */
	private static final int LONG = 600;
	private static final int SHINGLE = 8;

	private Likeness() {
	}

	/** One minus edits (insert, delete, replace one code unit) over the longer length. */
	static double of(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		if (longer == 0 || one.equals(other)) {
			return 1;
		}
		return longer > LONG ? shared(one, other) : 1 - (double) edits(one, other) / longer;
	}

	/** How well what stands around [start, end) of a text fits a context; 0.5 if there is none to compare with. */
	static double ofContext(String text, int start, int end, Context context) {
		int length = context.prefix().length() + context.suffix().length();
		if (length == 0) {
			return 0.5;
		}
		String before = text.substring(Math.max(0, start - context.prefix().length()), start);
		String behind = text.substring(end, Math.min(text.length(), end + context.suffix().length()));
		return (context.prefix().length() * of(context.prefix(), before) + context.suffix().length() * of(context.suffix(), behind)) / length;
	}

	private static int edits(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			char c = one.charAt(i - 1);
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + (c == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

	/** Dice's coefficient of the runs of {@value #SHINGLE} code units. */
	private static double shared(String one, String other) {
		Set<Integer> first = shingles(one);
		Set<Integer> second = shingles(other);
		int sum = first.size() + second.size();
		first.retainAll(second);
		return sum == 0 ? 0 : Math.min(0.999, 2.0 * first.size() / sum);
	}

	private static Set<Integer> shingles(String text) {
		Set<Integer> result = new HashSet<>();
		for (int i = 0; i + SHINGLE <= text.length(); i++) {
			result.add(text.substring(i, i + SHINGLE).hashCode());
		}
		return result;
	}
}
