// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Relation;

/** Makes the outline of an article. Pure; O(n log n) in the number of marks. */
final class Outlines {

	private final Article article;
	private final AnnotationSet marks;
	private final Codebook codebook;
	private final Set<String> hiddenFamilies;
	/** Sources and cues that stand under a quote. */
	private final Set<String> belonging = new HashSet<>();

	private Outlines(Article article, AnnotationSet marks, Codebook codebook, Set<String> hiddenFamilies) {
		this.article = article;
		this.marks = marks;
		this.codebook = codebook;
		this.hiddenFamilies = hiddenFamilies;
	}

	/**
	 * @param hiddenFamilies ids of families whose marks are left out; what belongs to a quote of another family is left out with them
	 * @return headings by position, before them what stands above the first one, behind them the orphans
	 */
	static List<OutlineNode> of(Article article, AnnotationSet marks, Codebook codebook, Set<String> hiddenFamilies) {
		return new Outlines(article, marks, codebook, hiddenFamilies).build();
	}

	private List<OutlineNode> build() {
		List<Annotation> shown = marks.all().stream().filter(this::isShown).toList();
		shown.stream().filter(this::isQuote).forEach(quote -> parts(quote).forEach(part -> belonging.add(part.annotation().id())));
		List<OutlineNode> roots = new ArrayList<>();
		List<OutlineNode> orphans = new ArrayList<>();
		List<Zone> headings = article.zones().all().stream()
				.filter(zone -> zone.kind() == ZoneKind.HEADLINE || zone.kind() == ZoneKind.SUBHEADING).toList();
		int next = 0;
		List<OutlineNode> section = roots;
		Zone open = null;
		for (Annotation mark : shown) {
			if (belonging.contains(mark.id())) {
				continue;
			}
			if (mark.orphan()) {
				orphans.add(node(mark));
				continue;
			}
			while (next < headings.size() && headings.get(next).span().start() <= mark.start()) {
				close(roots, open, section);
				open = headings.get(next++);
				section = new ArrayList<>();
			}
			section.add(node(mark));
		}
		close(roots, open, section);
		for (; next < headings.size(); next++) {
			close(roots, headings.get(next), List.of());
		}
		if (!orphans.isEmpty()) {
			roots.add(new OutlineNode.Orphans(orphans));
		}
		return roots;
	}

	private void close(List<OutlineNode> roots, Zone heading, List<OutlineNode> children) {
		if (heading != null) {
			String text = heading.span().in(article.text()).replaceAll("\\s+", " ").strip();
			roots.add(new OutlineNode.Heading(heading.span(), text, heading.kind() == ZoneKind.HEADLINE, children));
		}
	}

	private OutlineNode node(Annotation mark) {
		return new OutlineNode.Mark(mark, "", "", List.copyOf(isQuote(mark) ? parts(mark) : List.of()));
	}

	/** Sources and cues of a quote, in the order of the codebook's relations, then of the links. */
	private List<OutlineNode.Mark> parts(Annotation quote) {
		List<OutlineNode.Mark> parts = new ArrayList<>();
		for (Relation relation : codebook.relationsFrom(quote.label())) {
			for (String target : quote.linked(relation.id())) {
				marks.get(target).filter(this::isShown).filter(this::isSourceOrCue)
						.ifPresent(part -> parts.add(new OutlineNode.Mark(part, relation.id(), quote.id(), List.of())));
			}
		}
		return parts;
	}

	private boolean isShown(Annotation mark) {
		return !hiddenFamilies.contains(Codebook.familyOf(mark.label()));
	}

	private boolean isQuote(Annotation mark) {
		return codebook.roleOf(mark.label()) == FamilyRole.QUOTE;
	}

	private boolean isSourceOrCue(Annotation mark) {
		FamilyRole role = codebook.roleOf(mark.label());
		return role == FamilyRole.SOURCE || role == FamilyRole.CUE;
	}
}
