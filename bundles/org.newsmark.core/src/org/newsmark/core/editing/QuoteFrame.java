// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Relation;

/**
 * A quote and all that belongs to it, as one thing: sources, cue, channels, and the quotes around and within it. What they are called the codebook says; here
 * only the roles of families are known. A value; any thread.
 *
 * @param parts what the quote points to, by relation, in the order of the codebook
 * @param inner quotes that point to this one
 */
public record QuoteFrame(Annotation quote, List<Part> parts, List<Annotation> inner) {

	/** One mark that the quote points to. */
	public record Part(Relation relation, Annotation mark) {
	}

	public QuoteFrame {
		parts = List.copyOf(parts);
		inner = List.copyOf(inner);
	}

	/** The frame that this mark is the quote of, or belongs to as source, cue or channel; of several the first by position. */
	public static Optional<QuoteFrame> of(Annotation mark, AnnotationSet marks, Codebook codebook) {
		FamilyRole role = codebook.roleOf(mark.label());
		if (role == FamilyRole.QUOTE) {
			return Optional.of(around(mark, marks, codebook));
		}
		return role != FamilyRole.SOURCE && role != FamilyRole.CUE ? Optional.empty()
				: marks.linkingTo(mark.id()).stream().filter(each -> codebook.roleOf(each.label()) == FamilyRole.QUOTE).findFirst()
						.map(quote -> around(quote, marks, codebook));
	}

	private static QuoteFrame around(Annotation quote, AnnotationSet marks, Codebook codebook) {
		List<Part> parts = new ArrayList<>();
		for (Relation relation : codebook.relations()) {
			quote.linked(relation.id()).forEach(id -> marks.get(id).ifPresent(mark -> parts.add(new Part(relation, mark))));
		}
		List<Annotation> inner = marks.linkingTo(quote.id()).stream().filter(each -> codebook.roleOf(each.label()) == FamilyRole.QUOTE).toList();
		return new QuoteFrame(quote, parts, inner);
	}

	/** Ids of the quote, of what it points to, and of the quotes within it. */
	public Set<String> ids() {
		Set<String> ids = new LinkedHashSet<>();
		ids.add(quote.id());
		parts.forEach(part -> ids.add(part.mark().id()));
		inner.forEach(mark -> ids.add(mark.id()));
		return ids;
	}

	/** Marks of this role that the quote points to. */
	public List<Annotation> parts(FamilyRole role, Codebook codebook) {
		return parts.stream().map(Part::mark).filter(mark -> codebook.roleOf(mark.label()) == role).toList();
	}

	/** Ids of the quote and of those of its sources and cues that no other mark points to: what goes when the frame goes. */
	public Set<String> owned(AnnotationSet marks, Codebook codebook) {
		Set<String> owned = new HashSet<>(Set.of(quote.id()));
		for (Part part : parts) {
			FamilyRole role = codebook.roleOf(part.mark().label());
			boolean shared = marks.linkingTo(part.mark().id()).stream().anyMatch(each -> !each.id().equals(quote.id()));
			if ((role == FamilyRole.SOURCE || role == FamilyRole.CUE) && !shared) {
				owned.add(part.mark().id());
			}
		}
		return owned;
	}

	/** The relation by which a quote of this label lies in another; empty if the codebook has none. */
	public static Optional<Relation> nesting(String label, Codebook codebook) {
		return codebook.relationsFrom(label).stream()
				.filter(relation -> relation.to().stream().allMatch(end -> codebook.roleOf(end) == FamilyRole.QUOTE)).findFirst();
	}

	/** The innermost other quote whose outer bounds hold this one. */
	public static Optional<Annotation> outer(Annotation quote, AnnotationSet marks, Codebook codebook) {
		return marks.all().stream()
				.filter(each -> !each.orphan() && !each.id().equals(quote.id()) && codebook.roleOf(each.label()) == FamilyRole.QUOTE
						&& each.start() <= quote.start() && quote.end() <= each.end() && each.end() - each.start() > quote.end() - quote.start())
				.min(Comparator.comparingInt(each -> each.end() - each.start()));
	}

	/** The relations from this quote to sources: who speaks, then through whom the words came, in the order of the codebook. */
	public static List<Relation> toSources(String label, Codebook codebook) {
		return relationsTo(label, FamilyRole.SOURCE, codebook);
	}

	public static List<Relation> relationsTo(String label, FamilyRole role, Codebook codebook) {
		return codebook.relationsFrom(label).stream().filter(relation -> relation.to().stream().anyMatch(end -> codebook.roleOf(end) == role))
				.toList();
	}

	/** Whether the quote has something of this role. */
	public static boolean has(Annotation quote, FamilyRole role, AnnotationSet marks, Codebook codebook) {
		for (Map.Entry<String, List<String>> links : quote.links().entrySet()) {
			if (links.getValue().stream().flatMap(id -> marks.get(id).stream()).anyMatch(mark -> codebook.roleOf(mark.label()) == role)) {
				return true;
			}
		}
		return false;
	}
}
