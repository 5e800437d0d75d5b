// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.check.Checks;
import org.newsmark.core.check.Finding;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.core.text.TextSpan;

/**
 * Finds what would settle a problem of a mark, where one answer is clear; where it takes a judgement (another label, another zone, a note) there is
 * none. Changes nothing; any thread; time grows with text and marks.
 */
record Fixing(Article article, AnnotationSet marks, Codebook codebook) {

	/** For the first problem of this mark that has an answer; empty if none has. */
	Optional<Edit> fixFor(Annotation mark) {
		return Checks.ofMarks(article, marks, codebook).stream().filter(finding -> finding.annotation().equals(mark.id()))
				.flatMap(finding -> fix(finding, mark).stream()).findFirst();
	}

	private Optional<Edit> fix(Finding finding, Annotation mark) {
		return switch (finding.rule()) {
			case E1 -> finding.variant().equals("blank") ? trimmed(mark) : Optional.empty();
			case E3 -> withoutWrongLinks(mark);
			case E5 -> marks.linkingTo(mark.id()).isEmpty() ? Optional.of(new Edit.RemoveMarks(Set.of(mark.id()))) : Optional.empty();
			case W2, W7 -> sourceFor(mark);
			case W4 -> quoteFor(mark, FamilyRole.SOURCE);
			case W5 -> quoteFor(mark, FamilyRole.CUE);
			default -> Optional.empty();
		};
	}

	/** Without the white space at the edges of its pieces; a piece of nothing else goes. None if nothing would be left. */
	private Optional<Edit> trimmed(Annotation mark) {
		String text = article.text();
		if (mark.end() > text.length()) {
			return Optional.empty();
		}
		List<TextSpan> spans = new ArrayList<>();
		for (TextSpan span : mark.spans()) {
			int start = span.start();
			int end = span.end();
			while (start < end && isBlank(text.charAt(start))) {
				start++;
			}
			while (end > start && isBlank(text.charAt(end - 1))) {
				end--;
			}
			if (start < end) {
				spans.add(new TextSpan(start, end));
			}
		}
		return spans.isEmpty() ? Optional.empty() : Optional.of(new Edit.SetSpans(mark.id(), spans));
	}

	/** As the check sees it: no-break spaces too. */
	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private Optional<Edit> withoutWrongLinks(Annotation mark) {
		List<Edit> edits = new ArrayList<>();
		for (Map.Entry<String, List<String>> links : mark.links().entrySet()) {
			Optional<Relation> relation = codebook.relation(links.getKey()).filter(each -> each.startsAt(mark.label()));
			for (String target : links.getValue()) {
				if (relation.isEmpty() || marks.get(target).filter(end -> relation.get().pointsTo(end.label())).isEmpty()) {
					edits.add(new Edit.RemoveLink(mark.id(), links.getKey(), target));
				}
			}
		}
		return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Several(edits));
	}

	private Optional<Edit> sourceFor(Annotation quote) {
		return QuoteFrame.toSources(quote.label(), codebook).stream().findFirst()
				.flatMap(relation -> nearest(quote, mark -> relation.pointsTo(mark.label()))
						.map(source -> new Edit.AddLink(quote.id(), relation.id(), source.id())));
	}

	/** The nearest quote that has nothing of this role yet. */
	private Optional<Edit> quoteFor(Annotation part, FamilyRole role) {
		return nearest(part, mark -> relation(mark, part, role).isPresent() && !QuoteFrame.has(mark, role, marks, codebook))
				.flatMap(quote -> relation(quote, part, role).map(relation -> new Edit.AddLink(quote.id(), relation.id(), part.id())));
	}

	private Optional<Relation> relation(Annotation quote, Annotation part, FamilyRole role) {
		return codebook.roleOf(quote.label()) != FamilyRole.QUOTE ? Optional.empty()
				: QuoteFrame.relationsTo(quote.label(), role, codebook).stream().filter(each -> each.pointsTo(part.label())).findFirst();
	}

	/** In the paragraph of this mark and beside it, not within: a source in a quote speaks the words of another one. */
	private Optional<Annotation> nearest(Annotation mark, Predicate<Annotation> wanted) {
		String text = article.text();
		if (mark.orphan() || mark.end() > text.length()) {
			return Optional.empty();
		}
		int start = text.lastIndexOf('\n', mark.start()) + 1;
		int newline = text.indexOf('\n', mark.end());
		int end = newline < 0 ? text.length() : newline;
		return marks.touching(new TextSpan(start, end)).stream()
				.filter(other -> !other.orphan() && other.start() >= start && other.end() <= end && wanted.test(other) && !overlap(mark, other))
				.min(Comparator.comparingInt(other -> distance(mark, other)));
	}

	private static boolean overlap(Annotation one, Annotation two) {
		return one.spans().stream().anyMatch(span -> two.spans().stream().anyMatch(span::overlaps));
	}

	/** Between the pieces of both that are next to each other, in UTF-16 code units. */
	private static int distance(Annotation one, Annotation two) {
		int least = Integer.MAX_VALUE;
		for (TextSpan a : one.spans()) {
			for (TextSpan b : two.spans()) {
				least = Math.min(least, Math.max(a.start() - b.end(), b.start() - a.end()));
			}
		}
		return least;
	}
}
