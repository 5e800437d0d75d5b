// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

/**
 * What Newsmark takes for a word, wherever words are counted or searched: the longest run of letters, digits and the
 * combining marks on them; an ideograph or a syllable of Hiragana is a word of its own. Apostrophes and hyphens part
 * words, so that {@code l’alliance} and {@code porte-parole} are two each, in every language and with both apostrophes.
 * A soft hyphen or an invisible joiner within a run does not part it. An emoji can be searched like a word but is not
 * counted as one.
 */
public final class Words {

	private static final int SOFT_HYPHEN = 0x00ad;
	private static final int JOINER = 0x200d;
	private static final int NON_JOINER = 0x200c;
	private static final int EMOJI_STYLE = 0xfe0f;

	private Words() {
	}

	/** Receives a word. */
	@FunctionalInterface
	public interface Visitor {
		/**
		 * @param start   in UTF-16 code units of the text
		 * @param end     exclusive
		 * @param counted false for an emoji
		 */
		void word(int start, int end, boolean counted);
	}

	/**
	 * Every word of a stretch of text in order.
	 *
	 * @param start in UTF-16 code units
	 * @param end   exclusive; a word that reaches beyond is cut there
	 */
	public static void forEach(CharSequence text, int start, int end, Visitor visitor) {
		int at = start;
		while (at < end) {
			int point = codePointAt(text, at, end);
			int next = at + Character.charCount(point);
			if (isAlone(point)) {
				next = endOfMarks(text, next, end);
				visitor.word(at, next, true);
			} else if (isLetter(point)) {
				next = endOfRun(text, next, end);
				visitor.word(at, next, true);
			} else if (isEmoji(point) || next < end && text.charAt(next) == EMOJI_STYLE && Character.isEmoji(point)) {
				next = endOfEmoji(text, next, end);
				visitor.word(at, next, false);
			}
			at = next;
		}
	}

	/** How many words a stretch of text has. Offsets in UTF-16 code units, end exclusive. */
	public static int count(CharSequence text, int start, int end) {
		int[] count = new int[1];
		forEach(text, start, end, (from, to, counted) -> count[0] += counted ? 1 : 0);
		return count[0];
	}

	/** Whether there is anything in it that can be searched. */
	public static boolean any(CharSequence text) {
		boolean[] any = new boolean[1];
		forEach(text, 0, text.length(), (from, to, counted) -> any[0] = true);
		return any[0];
	}

	private static int endOfRun(CharSequence text, int from, int end) {
		int at = from;
		while (at < end) {
			int point = codePointAt(text, at, end);
			if (isAlone(point) || !isLetter(point) && !isMark(point) && !isInvisible(point)) {
				break;
			}
			at += Character.charCount(point);
		}
		// An invisible character at the end belongs to nobody.
		while (isInvisible(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static int endOfMarks(CharSequence text, int from, int end) {
		int at = from;
		while (at < end && isMark(codePointAt(text, at, end))) {
			at += Character.charCount(codePointAt(text, at, end));
		}
		return at;
	}

	/** A sequence of emoji joined, coloured or styled is one. */
	private static int endOfEmoji(CharSequence text, int from, int end) {
		int at = from;
		while (at < end) {
			int point = codePointAt(text, at, end);
			if (point == JOINER && at + 1 < end) {
				int joined = codePointAt(text, at + 1, end);
				if (!isEmoji(joined)) {
					break;
				}
				at += 1 + Character.charCount(joined);
			} else if (point == EMOJI_STYLE || Character.isEmojiModifier(point) || isMark(point)) {
				at += Character.charCount(point);
			} else {
				break;
			}
		}
		return at;
	}

	private static int codePointAt(CharSequence text, int at, int end) {
		char first = text.charAt(at);
		if (Character.isHighSurrogate(first) && at + 1 < end) {
			char second = text.charAt(at + 1);
			if (Character.isLowSurrogate(second)) {
				return Character.toCodePoint(first, second);
			}
		}
		return first;
	}

	private static boolean isLetter(int point) {
		if (point < 0x80) {
			return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
		}
		return Character.isLetterOrDigit(point);
	}

	private static boolean isMark(int point) {
		if (point < 0x300) {
			return false;
		}
		return switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> false;
		};
	}

	private static boolean isAlone(int point) {
		return point >= 0x2e80
				&& (Character.isIdeographic(point)
						|| Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA);
	}

	private static boolean isInvisible(int point) {
		return point == SOFT_HYPHEN || point == JOINER || point == NON_JOINER;
	}

	/** Signs such as © are emoji to Unicode as well; only those that are pictures by themselves are taken. */
	private static boolean isEmoji(int point) {
		return point > 0x2000 && (Character.isEmojiPresentation(point) || point > 0x1f000 && Character.isEmoji(point));
	}
}
