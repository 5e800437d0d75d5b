// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.newsmark.assist.frames.Proposal.Part;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.editing.AttributeCopy;
import org.newsmark.core.editing.NewMark;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.core.editing.Rewrite;

/**
 * Makes marks and links of what was proposed for a quote: marks that are there already are linked and not made again, and a quote that lies in another, or
 * holds others, is nested. Pure.
 */
public final class FrameTaking {

	private final AnnotationSet marks;
	private final String text;
	private final Codebook codebook;
	private final Supplier<String> ids;
	private final String now;

	/**
	 * @param text that the marks count in
	 * @param ids  gives a new id each time
	 * @param now  instant of ISO 8601 that new marks are made at
	 */
	public FrameTaking(AnnotationSet marks, String text, Codebook codebook, Supplier<String> ids, String now) {
		this.marks = marks;
		this.text = text;
		this.codebook = codebook;
		this.ids = ids;
		this.now = now;
	}

	/** What of the proposal the quote does not have yet. */
	public Proposal open(Annotation quote, Proposal proposal) {
		boolean sourced = QuoteFrame.has(quote, FamilyRole.SOURCE, marks, codebook);
		boolean cued = QuoteFrame.has(quote, FamilyRole.CUE, marks, codebook);
		boolean speakable = !QuoteFrame.toSources(quote.label(), codebook).isEmpty();
		boolean cueable = !QuoteFrame.relationsTo(quote.label(), FamilyRole.CUE, codebook).isEmpty();
		return new Proposal(sourced || !speakable ? List.of() : proposal.sources(), cued || !cueable ? Optional.empty() : proposal.cue(),
				sourced ? Optional.empty() : proposal.channel(), proposal.backwards() && !sourced && speakable, proposal.attributes(), proposal.rule());
	}

	/** The mark that a pronoun tied to the verb stands for: the last source before the quote. */
	public Optional<Annotation> namedBefore(Annotation quote) {
		return marks.all().stream().filter(mark -> !mark.orphan() && codebook.roleOf(mark.label()) == FamilyRole.SOURCE && mark.end() <= quote.start())
				.reduce((one, next) -> next);
	}

	/** Empty rewrite if nothing would change. */
	public Rewrite take(Annotation quote, Proposal proposal) {
		List<Annotation> made = new ArrayList<>();
		Annotation linked = AttributeCopy.onto(quote, Map.copyOf(proposal.attributes()), codebook);
		List<Relation> toSources = QuoteFrame.toSources(quote.label(), codebook);
		if (!toSources.isEmpty()) {
			for (Part part : proposal.sources()) {
				linked = link(linked, toSources.getFirst(), FamilyRole.SOURCE, part, proposal.rule(), made);
			}
			if (proposal.sources().isEmpty() && proposal.backwards()) {
				Optional<Annotation> named = namedBefore(quote);
				linked = named.isPresent() ? linked.withLink(toSources.getFirst().id(), named.get().id()) : linked;
			}
			if (proposal.channel().isPresent() && toSources.size() > 1) {
				linked = link(linked, toSources.get(1), FamilyRole.SOURCE, proposal.channel().get(), proposal.rule(), made);
			}
		}
		List<Relation> toCues = QuoteFrame.relationsTo(quote.label(), FamilyRole.CUE, codebook);
		if (proposal.cue().isPresent() && !toCues.isEmpty()) {
			linked = link(linked, toCues.getFirst(), FamilyRole.CUE, proposal.cue().get(), proposal.rule(), made);
		}
		return nested(quote, linked, made);
	}

	private Annotation link(Annotation quote, Relation relation, FamilyRole role, Part part, String rule, List<Annotation> made) {
		Optional<Annotation> there = marks.touching(part.span()).stream()
				.filter(mark -> codebook.roleOf(mark.label()) == role && relation.pointsTo(mark.label())).findFirst();
		if (there.isPresent()) {
			return quote.withLink(relation.id(), there.get().id());
		}
		Optional<Label> label = codebook.labels().stream().filter(each -> codebook.roleOf(each.id()) == role && relation.pointsTo(each.id()))
				.findFirst();
		if (label.isEmpty()) {
			return quote;
		}
		Map<String, Object> values = new LinkedHashMap<>(part.attributes());
		Annotation mark = NewMark.of(ids.get(), label.get(), List.of(part.span()), text, values, codebook, now)
				.withProvenance(new Provenance("rule:" + rule, now, ""));
		made.add(mark);
		return quote.withLink(relation.id(), mark.id());
	}

	private Rewrite nested(Annotation quote, Annotation taken, List<Annotation> made) {
		List<Annotation> before = new ArrayList<>(List.of(quote));
		List<Annotation> after = new ArrayList<>(made);
		Annotation linked = taken;
		Optional<Relation> nesting = QuoteFrame.nesting(quote.label(), codebook);
		if (nesting.isPresent()) {
			String relation = nesting.get().id();
			Optional<Annotation> outer = QuoteFrame.outer(quote, marks, codebook);
			if (outer.isPresent() && linked.linked(relation).isEmpty() && nesting.get().pointsTo(outer.get().label())) {
				linked = linked.withLink(relation, outer.get().id());
			}
			for (Annotation inner : marks.touching(quote.spans().getFirst())) {
				boolean within = !inner.id().equals(quote.id()) && nesting.get().startsAt(inner.label()) && inner.linked(relation).isEmpty()
						&& QuoteFrame.outer(inner, marks, codebook).filter(each -> each.id().equals(quote.id())).isPresent();
				if (within) {
					before.add(inner);
					after.add(inner.withLink(relation, quote.id()));
				}
			}
		}
		after.add(linked);
		return new Rewrite(before, after);
	}
}
