// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import org.newsmark.core.query.ValuePattern;

/** How a word is written in the index: without case, accents and invisible characters. */
final class Fold {

	private Fold() {
	}

	static String word(String word) {
		String folded = ValuePattern.fold(word);
		for (int i = 0; i < folded.length(); i++) {
			if (isInvisible(folded.charAt(i))) {
				return folded.replaceAll("[\u00ad\u200c\u200d\ufe0f]", "");
			}
		}
		return folded;
	}

	private static boolean isInvisible(char c) {
		return c == '\u00ad' || c == '\u200c' || c == '\u200d' || c == '\ufe0f';
	}
}
