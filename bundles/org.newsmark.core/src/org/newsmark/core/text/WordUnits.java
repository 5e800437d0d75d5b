// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words as a reader marks them. Built on {@link Words}, whose words are what is counted and searched: here hyphens, apostrophes and signs within
 * numbers and abbreviations join ({@code a-t-il}, {@code aujourd’hui}, {@code 3,5}, {@code U.S.}), but an elided article or pronoun stands
 * for itself, with its apostrophe ({@code l’} and {@code alliance}).
 */
final class WordUnits {

	private static final Set<String> ELIDING = Set.of("", "fr", "it", "ca", "oc", "co", "pms", "wa");
	/** What French elides; {@code quelqu’un}, {@code presqu’île} and {@code aujourd’hui} are words of their own. */
	private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "c", "ç", "n", "qu", "jusqu", "lorsqu", "puisqu",
			"quoiqu", "parcequ", "tandisqu");
	/** Italian joins the article to prepositions. */
	private static final Set<String> ELIDED_ITALIAN = Set.of("un", "all", "dall", "dell", "nell", "sull", "coll", "quell", "quest",
			"gl", "sant", "bell", "tutt", "senz", "dev", "com", "dov", "cos", "c", "v");
	private static final String APOSTROPHES = "'’";
	private static final String HYPHENS = "-\u2010\u2011";
	private static final String MIDDLE_DOTS = "·\u2027";

	private final String text;
	private final boolean elides;
	private final boolean italian;

	WordUnits(String text, String language) {
		this.text = text;
		this.elides = ELIDING.contains(language);
		this.italian = language.equals("it");
	}

	/** Words that lie wholly or in part in a stretch without blanks at its edges, or with. Offsets in UTF-16 code units. */
	List<TextSpan> in(int start, int end) {
		List<int[]> runs = new ArrayList<>();
		Words.forEach(text, start, end, (from, to, counted) -> {
			if (counted) {
				runs.add(new int[] { from, to });
			}
		});
		List<TextSpan> words = new ArrayList<>(runs.size());
		for (int i = 0; i < runs.size(); i++) {
			int from = runs.get(i)[0];
			int to = runs.get(i)[1];
			while (i + 1 < runs.size() && joins(from, to, runs.get(i + 1)[0], runs.get(i + 1)[1])) {
				to = runs.get(++i)[1];
			}
			words.add(new TextSpan(from, withSign(from, to, end)));
		}
		return words;
	}

	/** Whether the run [nextFrom, nextTo) continues the word [from, to). */
	private boolean joins(int from, int to, int nextFrom, int nextTo) {
		if (nextFrom != to + 1) {
			return false;
		}
		char gap = text.charAt(to);
		char before = text.charAt(to - 1);
		char after = text.charAt(nextFrom);
		if (APOSTROPHES.indexOf(gap) >= 0) {
			return !isElided(from, to);
		}
		if (HYPHENS.indexOf(gap) >= 0 || MIDDLE_DOTS.indexOf(gap) >= 0 || gap == '_' || gap == '&') {
			return true;
		}
		boolean digits = Character.isDigit(before) && Character.isDigit(after);
		return switch (gap) {
			case '.' -> digits || isInitials(from, to) && isSingleLetter(nextFrom, nextTo);
			case ',', ':' -> digits;
			default -> false;
		};
	}

	/** The apostrophe behind an elided word, or the last full stop of initials, belongs to it. */
	private int withSign(int from, int to, int end) {
		if (to >= end) {
			return to;
		}
		char next = text.charAt(to);
		boolean apostrophe = APOSTROPHES.indexOf(next) >= 0 && isElided(from, to);
		boolean stop = next == '.' && to - from > 1 && isInitials(from, to);
		return apostrophe || stop ? to + 1 : to;
	}

	private boolean isElided(int from, int to) {
		if (!elides || to - from > 7) {
			return false;
		}
		String word = text.substring(from, to).toLowerCase(Locale.ROOT);
		return ELIDED.contains(word) || italian && ELIDED_ITALIAN.contains(word);
	}

	/** One letter, or several with a full stop between any two. */
	private boolean isInitials(int from, int to) {
		for (int i = from; i < to; i++) {
			boolean letter = (i - from) % 2 == 0;
			if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
				return false;
			}
		}
		return (to - from) % 2 == 1;
	}

	private boolean isSingleLetter(int from, int to) {
		return to - from == 1 && Character.isLetter(text.charAt(from));
	}
}
