// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.Comparator;
import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.query.ValuePattern;

/** The marks that a link may point to, nearest first. Pure. */
final class LinkCandidates {

	private LinkCandidates() {
	}

	/**
	 * @param filter words that have to occur in the mark's words, whatever their case and accents; empty for all
	 * @return without the mark itself, those it is linked to already, and those that are nowhere in the text
	 */
	static List<Annotation> of(AnnotationSet marks, Annotation from, Relation relation, String filter) {
		List<String> linked = from.linked(relation.id());
		List<String> wanted = List.of(ValuePattern.fold(filter.strip()).split("\\s+"));
		return marks.all().stream().filter(mark -> !mark.orphan() && !mark.id().equals(from.id()) && !linked.contains(mark.id()))
				.filter(mark -> relation.pointsTo(mark.label()))
				.filter(mark -> wanted.stream().allMatch(ValuePattern.fold(mark.words())::contains))
				.sorted(Comparator.<Annotation> comparingInt(mark -> distance(from, mark)).thenComparing(Annotation.BY_POSITION)).toList();
	}

	/** Code units between the two; 0 where they overlap or meet. */
	private static int distance(Annotation one, Annotation other) {
		return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
	}
}
