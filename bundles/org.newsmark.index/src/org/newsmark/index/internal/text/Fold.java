// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import org.newsmark.core.query.ValuePattern;

/**
 * Writes words as they are compared: without case, accents and invisible characters, as {@link ValuePattern#fold} does
 * for whole texts, but character by character from a table where that is the same. Any thread.
 */
public final class Fold {

	/** Nothing stands for it: a mark on another character, a soft hyphen, a joiner. */
	public static final char NOTHING = 1;
	/** It stands between words. */
	public static final char GAP = 0;
	/** More than one character may stand for it, or it is not in the table: ask for the whole word. */
	public static final char COMPLEX = 2;

	private static final char[] TABLE = new char[0x530];

	static {
		for (char c = 0; c < TABLE.length; c++) {
			if (Character.isLetterOrDigit(c)) {
				String folded = ValuePattern.fold(String.valueOf(c));
				TABLE[c] = folded.length() == 1 ? folded.charAt(0) : COMPLEX;
			} else if (isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK
					|| Character.getType(c) == Character.ENCLOSING_MARK) {
				TABLE[c] = NOTHING;
			}
		}
	}

	private Fold() {
	}

	/** What stands for a UTF-16 code unit within a word, or one of the constants. */
	public static char unit(char c) {
		if (c < TABLE.length) {
			return TABLE[c];
		}
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
				|| Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK || isInvisible(c) ? COMPLEX : GAP;
	}

	/**
	 * Writes the folded form of a word.
	 *
	 * @param into at least as long as the word
	 * @return how many characters were written; -1 if the word is not that simple, see {@link #word}
	 */
	static int simple(String text, int start, int end, char[] into) {
		int length = 0;
		for (int i = start; i < end; i++) {
			char folded = unit(text.charAt(i));
			if (folded > COMPLEX) {
				into[length++] = folded;
			} else if (folded != NOTHING) {
				return -1;
			}
		}
		return length == 0 ? -1 : length;
	}

	/** The folded form of any word. */
	static String word(String word) {
		char[] simple = new char[word.length()];
		int length = simple(word, 0, word.length(), simple);
		if (length >= 0) {
			return new String(simple, 0, length);
		}
		String folded = ValuePattern.fold(word);
		StringBuilder visible = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			if (!isInvisible(folded.charAt(i))) {
				visible.append(folded.charAt(i));
			}
		}
		return visible.toString();
	}

	private static boolean isInvisible(char c) {
		return c == '\u00ad' || c == '\u200c' || c == '\u200d' || c == '\ufe0f';
	}
}
