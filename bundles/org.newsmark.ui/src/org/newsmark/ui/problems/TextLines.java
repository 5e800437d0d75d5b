// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin, found once, so that the line of each of many problems is one search. Immutable. */
final class TextLines {

	/** In UTF-16 code units, ascending; the first is 0. */
	private final int[] starts;
	private final int length;

	TextLines(String text) {
		starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
		length = text.length();
	}

	/** Of the text, in UTF-16 code units. */
	int length() {
		return length;
	}

	/** 1-based; the last line for an offset that the text does not reach. */
	int lineAt(int offset) {
		int index = Arrays.binarySearch(starts, offset);
		return index >= 0 ? index + 1 : -index - 1;
	}
}
