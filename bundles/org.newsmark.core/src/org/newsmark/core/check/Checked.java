// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.text.QuotationMarks;

/**
 * What checks look at: one article with the marks of one annotator, and what several checks need to know of them, found once.
 *
 * @param linked by family role: ids of the marks that a quote points to
 */
record Checked(Article article, AnnotationSet marks, Codebook codebook, QuotationMarks.Found quotations, Set<String> linked) {

	/** Where marks belong unless a label says otherwise (codebook.md section 2, rule 12). */
	static final Set<ZoneKind> ANNOTATED = EnumSet.of(ZoneKind.HEADLINE, ZoneKind.SUBHEADING, ZoneKind.LEAD, ZoneKind.BODY, ZoneKind.LIST);

	static Checked of(Article article, AnnotationSet marks, Codebook codebook) {
		Set<String> linked = new HashSet<>();
		for (Annotation mark : marks.all()) {
			if (codebook.roleOf(mark.label()) == FamilyRole.QUOTE) {
				mark.links().values().forEach(linked::addAll);
			}
		}
		return new Checked(article, marks, codebook, QuotationMarks.in(article.text()), linked);
	}

	/** Marks that lie in the text; an orphan's place means nothing, and one beyond the text is E1's business. */
	List<Annotation> placed() {
		return marks.all().stream().filter(mark -> !mark.orphan() && mark.end() <= article.text().length()).toList();
	}

	FamilyRole role(Annotation mark) {
		return codebook.roleOf(mark.label());
	}

	ZoneKind zoneOf(Annotation mark) {
		return article.zones().kindAt(mark.start());
	}

	/** Whether this mark points to a mark of that role. */
	boolean pointsTo(Annotation mark, FamilyRole role) {
		return mark.links().values().stream().flatMap(List::stream).map(marks::get).flatMap(Optional::stream)
				.anyMatch(target -> role(target) == role);
	}

	/** The first relation by which a quote names who speaks; empty if the codebook has none. */
	Optional<Relation> speaker() {
		return codebook.relations().stream()
				.filter(relation -> relation.to().stream().anyMatch(end -> codebook.roleOf(end) == FamilyRole.SOURCE)
						&& relation.from().stream().anyMatch(end -> codebook.roleOf(end) == FamilyRole.QUOTE))
				.findFirst();
	}

	/** Marks by what makes two of them the same: label and spans. */
	Map<List<Object>, List<Annotation>> bySameness() {
		Map<List<Object>, List<Annotation>> groups = new HashMap<>();
		for (Annotation mark : placed()) {
			groups.computeIfAbsent(List.of(mark.label(), mark.spans()), key -> new ArrayList<>()).add(mark);
		}
		return groups;
	}
}
