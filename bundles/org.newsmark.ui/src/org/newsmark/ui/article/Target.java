// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.text.TextSpan;

/** Which words a selection means: whole words, without white space at the edges, quotation marks as the label wants them. Pure. */
final class Target {

	private static final String OPENING = "«“„‹‘\"";
	private static final String CLOSING = "»”“›’\"";
	private static final String STOPS = ".,;:…";

	private Target() {
	}

	/** The word around or before this offset; empty in white space or punctuation. */
	static Optional<TextSpan> wordAt(String text, int offset) {
		int start = Math.min(offset, text.length());
		int end = start;
		while (start > 0 && isWord(text, start - 1)) {
			start--;
		}
		while (end < text.length() && isWord(text, end)) {
			end++;
		}
		return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
	}

	/**
	 * @param quote quotation marks at the edges belong to the mark, also where they stand just outside the selection; else they are left
	 *              out
	 * @return empty if no words are left
	 */
	static Optional<TextSpan> of(String text, TextSpan selection, boolean quote) {
		int start = selection.start();
		int end = Math.min(selection.end(), text.length());
		while (start > 0 && start < end && isWord(text, start) && isWord(text, start - 1)) {
			start--;
		}
		while (end < text.length() && end > start && isWord(text, end - 1) && isWord(text, end)) {
			end++;
		}
		return trimmed(text, start, end, quote);
	}

	private static Optional<TextSpan> trimmed(String text, int from, int to, boolean quote) {
		int start = from;
		int end = to;
		while (start < end && (isSpace(text, start) || !quote && OPENING.indexOf(text.charAt(start)) >= 0)) {
			start++;
		}
		while (end > start && (isSpace(text, end - 1) || STOPS.indexOf(text.charAt(end - 1)) >= 0
				|| !quote && CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		if (start >= end) {
			return Optional.empty();
		}
		if (quote) {
			int open = start - 1;
			while (open >= 0 && isSpace(text, open) && text.charAt(open) != '\n') {
				open--;
			}
			int close = end;
			while (close < text.length() && (isSpace(text, close) || STOPS.indexOf(text.charAt(close)) >= 0) && text.charAt(close) != '\n') {
				close++;
			}
			if (open >= 0 && close < text.length() && OPENING.indexOf(text.charAt(open)) >= 0
					&& CLOSING.indexOf(text.charAt(close)) == OPENING.indexOf(text.charAt(open))) {
				start = open;
				end = close + 1;
			}
		}
		return Optional.of(new TextSpan(start, end));
	}

	private static boolean isSpace(String text, int offset) {
		char c = text.charAt(offset);
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isWord(String text, int offset) {
		char c = text.charAt(offset);
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| c == '-' && offset > 0 && offset + 1 < text.length() && Character.isLetterOrDigit(text.charAt(offset - 1))
						&& Character.isLetterOrDigit(text.charAt(offset + 1));
	}
}
