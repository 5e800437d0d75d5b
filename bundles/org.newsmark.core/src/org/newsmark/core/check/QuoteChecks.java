// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.text.QuotationMarks;

/** W1, W2, W3: what a quote of its kind has or has not. */
final class QuoteChecks {

	private QuoteChecks() {
	}

	/** W1. */
	static void hasQuotationMark(Checked checked, RuleUse use, Consumer<Finding> found) {
		for (Annotation mark : checked.placed()) {
			if (isQuote(checked, use, mark) && mark.words().chars().noneMatch(c -> QuotationMarks.isQuotationMark((char) c))
					&& !startsWithDash(mark)) {
				found.accept(Finding.of(Rule.W1, mark, "", mark.words()));
			}
		}
	}

	/** W2. */
	static void hasSource(Checked checked, RuleUse use, Consumer<Finding> found) {
		Optional<Map.Entry<String, String>> excuse = use.unless().entrySet().stream().findFirst();
		for (Annotation mark : checked.marks().all()) {
			if (isQuote(checked, use, mark) && !hasSpeaker(checked, mark)) {
				found.accept(excuse.isEmpty() ? Finding.of(Rule.W2, mark, "plain", mark.words())
						: Finding.of(Rule.W2, mark, "", mark.words(), excuse.get().getKey() + "=" + excuse.get().getValue()));
			}
		}
	}

	/** W3. */
	static void hasNoSource(Checked checked, RuleUse use, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			if (isQuote(checked, use, mark) && hasSpeaker(checked, mark)) {
				found.accept(Finding.of(Rule.W3, mark, "", mark.words()));
			}
		}
	}

	private static boolean hasSpeaker(Checked checked, Annotation mark) {
		return checked.speaker().map(relation -> !mark.linked(relation.id()).isEmpty()).orElse(true);
	}

	private static boolean isQuote(Checked checked, RuleUse use, Annotation mark) {
		return checked.role(mark) == FamilyRole.QUOTE && use.concerns(mark);
	}

	/** A dialogue dash stands for quotation marks. */
	private static boolean startsWithDash(Annotation mark) {
		return mark.words().startsWith("—") || mark.words().startsWith("–");
	}
}
