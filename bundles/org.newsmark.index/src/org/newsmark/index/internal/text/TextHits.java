// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.util.Arrays;
import java.util.function.BiFunction;

import org.newsmark.index.internal.columns.Ints;

/** Where words were found: for each article the stretches of its text. Immutable once handed out. */
public final class TextHits {

	/** Nothing. */
	public static final int[] NONE = Ints.NONE;

	private final int[][] byArticle;

	/**
	 * @param byArticle start, end, start, end … by the article's ordinal, by position; {@code null} where there is
	 *                  nothing
	 */
	TextHits(int[][] byArticle) {
		this.byArticle = byArticle;
	}

	/** In UTF-16 code units: start, end, start, end …, by position. */
	public int[] of(int ordinal) {
		int[] hits = byArticle[ordinal];
		return hits == null ? NONE : hits;
	}

	public boolean has(int ordinal) {
		return byArticle[ordinal] != null;
	}

	/** What either found, each stretch once. */
	public static TextHits join(TextHits a, TextHits b) {
		int[][] joined = a.byArticle.clone();
		for (int i = 0; i < joined.length; i++) {
			int[] more = b.byArticle[i];
			if (more != null) {
				joined[i] = joined[i] == null ? more : join(joined[i], more);
			}
		}
		return new TextHits(joined);
	}

	/** What is left of each article's places; an article of which nothing is left drops out. */
	public TextHits filtered(BiFunction<Integer, int[], int[]> left) {
		int[][] filtered = new int[byArticle.length][];
		for (int i = 0; i < filtered.length; i++) {
			int[] hits = byArticle[i] == null ? NONE : left.apply(i, byArticle[i]);
			filtered[i] = hits.length == 0 ? null : hits;
		}
		return new TextHits(filtered);
	}

	static int[] join(int[] a, int[] b) {
		long[] keys = new long[(a.length + b.length) / 2];
		for (int i = 0; i < a.length; i += 2) {
			keys[i / 2] = (long) a[i] << 32 | a[i + 1];
		}
		for (int i = 0; i < b.length; i += 2) {
			keys[(a.length + i) / 2] = (long) b[i] << 32 | b[i + 1];
		}
		Arrays.sort(keys);
		Ints joined = new Ints();
		for (int i = 0; i < keys.length; i++) {
			if (i == 0 || keys[i] != keys[i - 1]) {
				joined.add((int) (keys[i] >>> 32));
				joined.add((int) keys[i]);
			}
		}
		return joined.toArray();
	}
}
