// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;

/** E1: spans lie in the text, cut no character, and are not edged with white space. */
final class SpanCheck implements Check {

	@Override
	public void check(Checked checked, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			if (!mark.orphan()) {
				mark.spans().forEach(span -> check(mark, span, checked.article().text(), found));
			}
		}
	}

	private static void check(Annotation mark, TextSpan span, String text, Consumer<Finding> found) {
		if (span.end() > text.length()) {
			found.accept(Finding.of(Rule.E1, mark, "outside"));
		} else if (!span.isWholeIn(text)) {
			found.accept(Finding.of(Rule.E1, mark, "pair"));
		} else if (isBlank(text.charAt(span.start())) || isBlank(text.charAt(span.end() - 1))) {
			found.accept(Finding.of(Rule.E1, mark, "blank", span.in(text)));
		}
	}

	/** White space for a reader: no-break spaces too. */
	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
