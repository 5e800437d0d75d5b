// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.text.Words;
import org.newsmark.core.work.Progress;

/**
 * The words that stand near the lines of a concordance, and how often: plain frequencies, nothing is weighed. Case does
 * not count, accents do. Immutable.
 */
public final class Collocates {

	private static final int CHECK_EVERY = 1_024;

	private final List<Collocate> all;

	/** @param left how often it stands before, within the window; @param right how often behind */
	public record Collocate(String word, int left, int right) {
		public int total() {
			return left + right;
		}
	}

	private Collocates(List<Collocate> all) {
		this.all = List.copyOf(all);
	}

	/**
	 * @param lines  with a context wide enough for the window
	 * @param window how many words on each side are looked at
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static Collocates of(Concordance lines, int window, Progress progress) {
		Map<String, int[]> counts = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			if (i % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			ConcordanceLine line = lines.line(i);
			List<String> before = words(line.left());
			before.subList(Math.max(0, before.size() - window), before.size())
					.forEach(word -> count(counts, word)[0]++);
			List<String> behind = words(line.right());
			behind.subList(0, Math.min(window, behind.size())).forEach(word -> count(counts, word)[1]++);
		}
		List<Collocate> all = new ArrayList<>();
		counts.forEach((word, count) -> all.add(new Collocate(word, count[0], count[1])));
		all.sort(Comparator.comparingInt((Collocate each) -> -each.total()).thenComparing(Collocate::word));
		return new Collocates(all);
	}

	/** The most frequent first. */
	public List<Collocate> all() {
		return all;
	}

	private static int[] count(Map<String, int[]> counts, String word) {
		return counts.computeIfAbsent(word, any -> new int[2]);
	}

	private static List<String> words(String context) {
		List<String> words = new ArrayList<>();
		Words.forEach(context, 0, context.length(), (start, end, counted) -> {
			if (counted) {
				words.add(context.substring(start, end).toLowerCase(Locale.ROOT));
			}
		});
		return words;
	}
}
