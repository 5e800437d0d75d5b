// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.Arrays;

/**
 * Finds where a pattern of three parts (what stood before, the words, what stood behind) fits best into a stretch of text, and where the words
 * begin and end there. Approximate matching by Sellers (1980, Journal of Algorithms 1:359-373): edit distance whose pattern may begin and end anywhere.
 * Every cell carries along where its path entered and left the words, so that no table is kept. Text inserted at an edge of the words is
 * left out.
 */
final class Alignment {

	private final String text;
	private final int low;
	private final String pattern;
	private final int enter;
	private final int leave;

	private int[] costs;
	private int[] starts;
	private int[] ends;

	/** Edges of the words, in code units of the text; start and end are equal if nothing is left of them. */
	record Fit(int start, int end) {
	}

	private Alignment(String text, int low, int high, String before, String words, String behind) {
		this.text = text;
		this.low = low;
		this.pattern = before + words + behind;
		this.enter = before.length();
		this.leave = enter + words.length();
		this.costs = new int[high - low + 1];
		this.starts = new int[high - low + 1];
		this.ends = new int[high - low + 1];
	}

	/** @param low begin of the stretch looked at; high its exclusive end */
	static Fit fit(String text, int low, int high, String before, String words, String behind) {
		return new Alignment(text, low, high, before, words, behind).best();
	}

	private Fit best() {
		int width = costs.length;
		mark(0, new boolean[width]);
		int[] nextCosts = new int[width];
		int[] nextStarts = new int[width];
		int[] nextEnds = new int[width];
		boolean[] inserted = new boolean[width];
		for (int i = 1; i <= pattern.length(); i++) {
			char c = pattern.charAt(i - 1);
			nextCosts[0] = i;
			nextStarts[0] = starts[0];
			nextEnds[0] = ends[0];
			inserted[0] = false;
			for (int j = 1; j < width; j++) {
				int through = costs[j - 1] + (c == text.charAt(low + j - 1) ? 0 : 1);
				int gone = costs[j] + 1;
				int added = nextCosts[j - 1] + 1;
				inserted[j] = added < through && added < gone;
				int from = inserted[j] || through <= gone ? j - 1 : j;
				nextCosts[j] = Math.min(through, Math.min(gone, added));
				nextStarts[j] = inserted[j] ? nextStarts[from] : starts[from];
				nextEnds[j] = inserted[j] ? nextEnds[from] : ends[from];
			}
			int[] oldCosts = costs;
			int[] oldStarts = starts;
			int[] oldEnds = ends;
			costs = nextCosts;
			starts = nextStarts;
			ends = nextEnds;
			nextCosts = oldCosts;
			nextStarts = oldStarts;
			nextEnds = oldEnds;
			mark(i, inserted);
		}
		int best = 0;
		for (int j = 1; j < width; j++) {
			best = costs[j] < costs[best] ? j : best;
		}
		return new Fit(low + starts[best], low + Math.max(starts[best], ends[best]));
	}

	/** After a row is computed: where a path stands that has just come to the edge of the words. */
	private void mark(int row, boolean[] inserted) {
		if (row == enter) {
			Arrays.setAll(starts, j -> j);
		}
		if (row == leave) {
			for (int j = 0; j < ends.length; j++) {
				ends[j] = inserted[j] && j > 0 ? ends[j - 1] : j;
			}
		}
	}
}
