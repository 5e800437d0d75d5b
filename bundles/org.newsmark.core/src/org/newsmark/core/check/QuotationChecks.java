// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.text.TextSpan;

/** W8 and W9: what the quotation marks of the text say. */
final class QuotationChecks {

	/** Shorter stretches are often names or words mentioned (codebook.md, W9). */
	private static final int WORDS = 3;

	private QuotationChecks() {
	}

	/** W8; about the text alone. One finding a paragraph. */
	static void arePaired(Checked checked, Consumer<Finding> found) {
		int reported = -1;
		for (TextSpan sign : checked.quotations().unpaired()) {
			int paragraph = checked.article().text().lastIndexOf('\n', sign.start());
			if (isAnnotated(checked, sign) && (paragraph != reported || reported < 0)) {
				found.accept(new Finding(Rule.W8, "", sign, "", List.of()));
			}
			reported = paragraph;
		}
	}

	/** W9. */
	static void areMarked(Checked checked, Consumer<Finding> found) {
		for (TextSpan quoted : checked.quotations().quoted()) {
			if (isAnnotated(checked, quoted) && hasWords(quoted.in(checked.article().text())) && checked.marks().touching(quoted).stream()
					.noneMatch(mark -> checked.role(mark) == FamilyRole.QUOTE)) {
				found.accept(new Finding(Rule.W9, "", quoted, "", List.of(quoted.in(checked.article().text()))));
			}
		}
	}

	private static boolean isAnnotated(Checked checked, TextSpan span) {
		return Checked.ANNOTATED.contains(checked.article().zones().kindAt(span.start()));
	}

	private static boolean hasWords(String text) {
		BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
		words.setText(text);
		int count = 0;
		int start = words.first();
		for (int end = words.next(); end != BreakIterator.DONE && count < WORDS; end = words.next()) {
			if (Character.isLetterOrDigit(text.codePointAt(start))) {
				count++;
			}
			start = end;
		}
		return count >= WORDS;
	}
}
