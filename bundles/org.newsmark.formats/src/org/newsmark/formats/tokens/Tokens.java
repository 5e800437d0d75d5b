// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tokens;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.text.TextSpan;

/**
 * The words and signs of a text, for formats that count tokens: a run of letters, digits and marks above them is one,
 * with the apostrophe of an elision ({@code l’}) at its end; every other sign but blanks is one of its own. Every
 * character that is no blank is in one token. In UTF-16 code units. Immutable.
 */
public final class Tokens {

	private final List<TextSpan> all;

	private Tokens(List<TextSpan> all) {
		this.all = all;
	}

	public static Tokens of(String text) {
		List<TextSpan> tokens = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int point = text.codePointAt(at);
			int next = at + Character.charCount(point);
			if (isBlank(point)) {
				at = next;
				continue;
			}
			boolean word = isWord(point);
			while (next < text.length() && (word ? isWord(text.codePointAt(next)) : isMark(text.codePointAt(next)))) {
				next += Character.charCount(text.codePointAt(next));
			}
			if (word && next + 1 < text.length() && isApostrophe(text.charAt(next))
					&& Character.isLetter(text.codePointAt(next + 1))) {
				next++;
			}
			tokens.add(new TextSpan(at, next));
			at = next;
		}
		return new Tokens(List.copyOf(tokens));
	}

	public List<TextSpan> all() {
		return all;
	}

	/** The first token that ends behind this edge; the number of tokens if there is none. */
	public int at(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The first token that begins at this edge or behind it. */
	public int behind(int offset) {
		int token = at(offset);
		return token < all.size() && all.get(token).start() < offset ? token + 1 : token;
	}

	/** Whether both edges are edges of tokens, or lie between two. */
	public boolean fits(TextSpan span) {
		int first = at(span.start());
		int last = behind(span.end()) - 1;
		return first <= last && first < all.size() && all.get(first).start() == span.start()
				&& all.get(last).end() == span.end();
	}

	private static boolean isBlank(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xfeff
				|| Character.isISOControl(point);
	}

	private static boolean isWord(int point) {
		return Character.isLetterOrDigit(point) || isMark(point) || point == '_';
	}

	/** What stands on the sign before it. */
	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK || point == 0x200d || point == 0xfe0f;
	}

	private static boolean isApostrophe(char sign) {
		return sign == '\'' || sign == '’';
	}
}
