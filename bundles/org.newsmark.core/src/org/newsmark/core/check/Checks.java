// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.codebook.Codebook;

/** Applies the rules of a codebook to an article. Pure; any thread; time grows with text and marks. */
public final class Checks {

	private interface UseCheck {
		void check(Checked checked, RuleUse use, Consumer<Finding> found);
	}

	private static final List<Check> ERRORS = List.of(new SpanCheck(), new RequiredAttributeCheck(), new RelationCheck(),
			new NestingCheck(), new DoubleMarkCheck(), new ZoneCheck());

	private static final Map<Rule, UseCheck> WARNINGS = new EnumMap<>(Map.of(Rule.W1, QuoteChecks::hasQuotationMark, //
			Rule.W2, QuoteChecks::hasSource, Rule.W3, QuoteChecks::hasNoSource, Rule.W4, LooseEndChecks::sourceHasQuote, //
			Rule.W5, LooseEndChecks::cueHasQuote, Rule.W6, LooseEndChecks::liesOnSource, Rule.W7,
			LooseEndChecks::unconfirmedHasSource, Rule.W9, (checked, use, found) -> QuotationChecks.areMarked(checked, found), //
			Rule.W10, LooseEndChecks::hasNote));

	private Checks() {
	}

	/** What is wrong or doubtful about one annotator's marks, by place. Without W8, which is about the text alone. */
	public static List<Finding> ofMarks(Article article, AnnotationSet marks, Codebook codebook) {
		Checked checked = Checked.of(article, marks, codebook);
		List<Finding> findings = new ArrayList<>();
		ERRORS.forEach(check -> check.check(checked, findings::add));
		for (RuleUse use : codebook.rules()) {
			UseCheck check = WARNINGS.get(use.rule());
			if (check != null) {
				check.check(checked, use, findings::add);
			}
		}
		return findings.stream().sorted(Finding.BY_POSITION).toList();
	}

	/** What is doubtful about the text itself, whoever annotates it: W8. */
	public static List<Finding> ofText(Article article, Codebook codebook) {
		List<Finding> findings = new ArrayList<>();
		if (codebook.use(Rule.W8).isPresent()) {
			QuotationChecks.arePaired(Checked.of(article, AnnotationSet.EMPTY, codebook), findings::add);
		}
		return findings;
	}
}
