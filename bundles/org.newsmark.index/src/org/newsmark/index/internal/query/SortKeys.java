// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import org.newsmark.core.query.ValuePattern;
import org.newsmark.index.internal.text.Fold;

/**
 * Makes of a text what is compared when lines are sorted: its words without case and accents, one blank between, so
 * that a quotation mark or a comma does not decide. Any thread.
 */
final class SortKeys {

	private SortKeys() {
	}

	static String of(String text) {
		StringBuilder key = new StringBuilder(text.length());
		boolean gap = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char folded = Fold.unit(c);
			if (folded == Fold.GAP) {
				gap = true;
			} else if (folded != Fold.NOTHING) {
				if (gap && !key.isEmpty()) {
					key.append(' ');
				}
				gap = false;
				if (folded == Fold.COMPLEX) {
					key.append(Character.isSurrogate(c) ? String.valueOf(c) : ValuePattern.fold(String.valueOf(c)));
				} else {
					key.append(folded);
				}
			}
		}
		return key.toString();
	}

	/** The words in the opposite order. */
	static String outwards(String text) {
		String key = of(text);
		StringBuilder turned = new StringBuilder(key.length());
		for (int end = key.length(); end > 0;) {
			int start = key.lastIndexOf(' ', end - 1);
			turned.append(turned.isEmpty() ? "" : " ").append(key, start + 1, end);
			end = start;
		}
		return turned.toString();
	}
}
