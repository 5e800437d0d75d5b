// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import java.util.Comparator;

/**
 * Non-empty range of an article's text: 0-based, end exclusive, in UTF-16 code units, as in Java and SWT. Use {@link OffsetMap} for
 * code points, which is what the corpus folder counts in.
 */
public record TextSpan(int start, int end) {

	/** First start first; of equal starts the longer span first, so that an outer span comes before what it holds. Consistent with equals. */
	public static final Comparator<TextSpan> BY_POSITION = Comparator.comparingInt(TextSpan::start)
			.thenComparing(Comparator.comparingInt(TextSpan::end).reversed());

	/** @throws IllegalArgumentException if the span is empty or starts before 0 */
	public TextSpan {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("Not a text span: " + start + ".." + end);
		}
	}

	/** In UTF-16 code units. */
	public int length() {
		return end - start;
	}

	/** Whether both share at least one code unit; spans that only meet do not. */
	public boolean overlaps(TextSpan other) {
		return start < other.end && other.start < end;
	}

	public boolean contains(TextSpan other) {
		return start <= other.start && other.end <= end;
	}

	/** Whether the code unit at this offset lies within. */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** @throws IndexOutOfBoundsException if the span reaches beyond the text */
	public String in(String text) {
		return text.substring(start, end);
	}

	/** Whether neither edge cuts a surrogate pair of the text. */
	public boolean isWholeIn(String text) {
		return end <= text.length() && !cutsPair(text, start) && !cutsPair(text, end);
	}

	/** @param distance added to both edges, in UTF-16 code units */
	public TextSpan shifted(int distance) {
		return new TextSpan(start + distance, end + distance);
	}

	private static boolean cutsPair(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
	}
}
