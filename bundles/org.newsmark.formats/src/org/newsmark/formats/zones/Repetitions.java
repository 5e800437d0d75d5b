// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.HashMap;
import java.util.Map;

/**
 * Which lines stand a second time within a line of running text. The first words of every stretch of {@value #WORDS}
 * are looked up, so that a long page costs no more than its length. A page of more than {@value #MOST_LINES} lines is
 * no article, and is not searched.
 */
final class Repetitions {

	static final int WORDS = 5;
	private static final int MOST_LINES = 5000;
	private static final int SEVERAL = -1;

	/** By the hash of some words in a row: the line they stand in, or {@link #SEVERAL}. */
	private final Map<Integer, Integer> lines = new HashMap<>();
	private final Page page;

	Repetitions(Page page) {
		this.page = page;
		for (int i = 0; i < page.size() && page.size() <= MOST_LINES; i++) {
			if (page.isProse(i)) {
				String[] words = split(page.wording(i).plain());
				for (int from = 0; from + WORDS <= words.length; from++) {
					int line = i;
					lines.merge(hash(words, from), line, (known, other) -> known == line ? known : SEVERAL);
				}
			}
		}
	}

	/** Whether all words of this line, at least {@value #WORDS}, stand in a longer line of running text as well. */
	boolean isRepeated(int index) {
		String words = page.wording(index).bare();
		String[] split = split(words);
		Integer line = split.length < WORDS ? null : lines.get(hash(split, 0));
		if (line == null || line == index) {
			return false;
		}
		if (line != SEVERAL) {
			return holds(line, index, words);
		}
		for (int i = 0; i < page.size(); i++) {
			if (page.isProse(i) && holds(i, index, words)) {
				return true;
			}
		}
		return false;
	}

	private boolean holds(int line, int index, String words) {
		return line != index && page.line(line).text().length() > page.line(index).text().length()
				&& page.wording(line).plain().contains(words);
	}

	/** Without signs at the ends of words, which differ where a sentence is cut. */
	private static String[] split(String words) {
		return words.replaceAll("[^\\p{L}\\p{N}' -]+", " ").strip().split("[ '-]+");
	}

	private static int hash(String[] words, int from) {
		int hash = 1;
		for (int i = from; i < from + WORDS; i++) {
			hash = 31 * hash + words[i].hashCode();
		}
		return hash;
	}
}
