// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.FamilyRole;

/** W4, W5, W6, W7, W10: marks that lack a companion or a reason. */
final class LooseEndChecks {

	private LooseEndChecks() {
	}

	/** W4. */
	static void sourceHasQuote(Checked checked, RuleUse use, Consumer<Finding> found) {
		hasQuote(checked, use, FamilyRole.SOURCE, found);
	}

	/** W5. */
	static void cueHasQuote(Checked checked, RuleUse use, Consumer<Finding> found) {
		hasQuote(checked, use, FamilyRole.CUE, found);
	}

	private static void hasQuote(Checked checked, RuleUse use, FamilyRole role, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			if (checked.role(mark) == role && use.concerns(mark) && !checked.linked().contains(mark.id())) {
				found.accept(Finding.of(use.rule(), mark, "", mark.words()));
			}
		}
	}

	/** W6. */
	static void liesOnSource(Checked checked, RuleUse use, Consumer<Finding> found) {
		for (Annotation mark : checked.placed()) {
			if (use.concerns(mark) && checked.marks().touching(mark.spans().get(0)).stream()
					.noneMatch(other -> checked.role(other) == FamilyRole.SOURCE && other.hasSameSpans(mark.spans()))) {
				found.accept(Finding.of(Rule.W6, mark, "", mark.words()));
			}
		}
	}

	/** W7. */
	static void unconfirmedHasSource(Checked checked, RuleUse use, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			if (use.concerns(mark) && !checked.pointsTo(mark, FamilyRole.SOURCE)) {
				found.accept(Finding.of(Rule.W7, mark, "", mark.words()));
			}
		}
	}

	/** W10. */
	static void hasNote(Checked checked, RuleUse use, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			if (use.concerns(mark) && mark.note().isBlank()) {
				found.accept(Finding.of(Rule.W10, mark, "", mark.words()));
			}
		}
	}
}
