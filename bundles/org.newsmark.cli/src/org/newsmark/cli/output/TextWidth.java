// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How many cells of a terminal a text takes: none for combining marks, two for ideographs and most emoji, one for the
 * rest. Characters that are drawn as one (letter and accents, emoji joined to a family) are measured as one and never
 * cut apart.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian Width</a>
 */
public final class TextWidth {

	static final String ELLIPSIS = "…";

	/** First and last code point of the blocks that are wide or full width throughout. */
	private static final int[] WIDE = { 0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0xa4cf,
			0xa960, 0xa97f,
			0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x16fe0,
			0x18dff, 0x1aff0,
			0x1b2ff, 0x1f200, 0x1f265, 0x20000, 0x3fffd };
	private static final int EMOJI_STYLE = 0xfe0f;

	private TextWidth() {
	}

	static int of(String text) {
		if (isPlain(text)) {
			return text.length();
		}
		int width = 0;
		BreakIterator characters = characters(text);
		int start = 0;
		for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
			width += ofCharacter(text, start, end);
			start = end;
		}
		return width;
	}

	/**
	 * The text itself, or its start with an ellipsis, so that it takes at most so many cells; nothing if there is no
	 * room at all.
	 */
	static String cut(String text, int cells) {
		if (of(text) <= cells) {
			return text;
		}
		return cells < 1 ? "" : start(text, cells - 1).stripTrailing() + ELLIPSIS;
	}

	/** The same with the end of the text. */
	static String cutStart(String text, int cells) {
		if (of(text) <= cells) {
			return text;
		}
		return cells < 1 ? "" : ELLIPSIS + end(text, cells - 1).stripLeading();
	}

	/** Blanks behind the text up to so many cells. */
	static String padEnd(String text, int cells) {
		return text + " ".repeat(Math.max(0, cells - of(text)));
	}

	/** Blanks before the text up to so many cells. */
	static String padStart(String text, int cells) {
		return " ".repeat(Math.max(0, cells - of(text))) + text;
	}

	/**
	 * On one line and harmless to a terminal: line breaks and blanks become one blank, other control characters are
	 * shown as unknown.
	 */
	public static String oneLine(String text) {
		boolean clean = true;
		for (int i = 0; i < text.length() && clean; i++) {
			char c = text.charAt(i);
			clean = c > ' ' && c < 0x7f || c == ' ' && i > 0 && text.charAt(i - 1) != ' '
					|| c > 0xa0 && c != 0x2028 && c != 0x2029;
		}
		if (clean && !text.endsWith(" ")) {
			return text;
		}
		StringBuilder line = new StringBuilder(text.length());
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' && Character.isWhitespace(c) || c == ' ' || c == 0x85 || c == 0x2028 || c == 0x2029) {
				if (!blank) {
					line.append(' ');
				}
				blank = true;
			} else {
				line.append(Character.isISOControl(c) ? '\ufffd' : c);
				blank = false;
			}
		}
		return blank ? line.toString().stripTrailing() : line.toString();
	}

	private static String start(String text, int cells) {
		BreakIterator characters = characters(text);
		int width = 0;
		int start = 0;
		for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
			width += ofCharacter(text, start, end);
			if (width > cells) {
				break;
			}
			start = end;
		}
		return text.substring(0, start);
	}

	private static String end(String text, int cells) {
		BreakIterator characters = characters(text);
		int width = 0;
		int end = characters.last();
		for (int start = characters.previous(); start != BreakIterator.DONE; start = characters.previous()) {
			width += ofCharacter(text, start, end);
			if (width > cells) {
				break;
			}
			end = start;
		}
		return text.substring(end);
	}

	/**
	 * One character as a reader sees it: as wide as its first code point, or two if it is shown as an emoji or a flag.
	 */
	private static int ofCharacter(String text, int start, int end) {
		int first = text.codePointAt(start);
		int next = start + Character.charCount(first);
		if (next < end) {
			int second = text.codePointAt(next);
			if (second == EMOJI_STYLE && Character.isEmoji(first) || isFlagLetter(first) && isFlagLetter(second)) {
				return 2;
			}
		}
		return ofCodePoint(first);
	}

	private static int ofCodePoint(int point) {
		switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL:
				return 0;
			default:
				return isWide(point) || Character.isEmojiPresentation(point) && !isFlagLetter(point) ? 2 : 1;
		}
	}

	private static boolean isWide(int point) {
		if (point < WIDE[0]) {
			return false;
		}
		for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
			if (point <= WIDE[i + 1]) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFlagLetter(int point) {
		return point >= 0x1f1e6 && point <= 0x1f1ff;
	}

	/** Latin letters and punctuation without anything that combines. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= 0x7f && c <= 0xa0 || c == 0xad
					|| c >= 0x300 && c != '’' && c != '…' && c != '–' && c != '“' && c != '”') {
				return false;
			}
		}
		return true;
	}

	private static BreakIterator characters(String text) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		return characters;
	}
}
