// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.text.TextUnits;

/** Two marks of one, and one of several, so that no link is lost that the codebook allows. Pure. */
public final class SplitMerge {

	private final AnnotationSet marks;
	private final String text;
	private final Codebook codebook;

	/** @param text that the marks count in */
	public SplitMerge(AnnotationSet marks, String text, Codebook codebook) {
		this.marks = marks;
		this.text = text;
		this.codebook = codebook;
	}

	/**
	 * Two marks with the same label, attributes and links: what lies before the offset keeps the id, the rest is a new mark. Marks that pointed to
	 * the one point to both where their relation allows several.
	 *
	 * @param at    in UTF-16 code units
	 * @param newId of the second mark
	 * @param now   instant of ISO 8601 that the second mark is made at
	 * @return empty if there is nothing of the mark on one side
	 */
	public Optional<Rewrite> split(Annotation mark, int at, String newId, String now) {
		TextUnits units = new TextUnits(text, "");
		return new Pieces(mark.spans()).splitAt(at, units).map(sides -> {
			Rewrite.Collector changes = new Rewrite.Collector();
			changes.change(mark, mark.withSpans(sides.get(0).spans(), text));
			Annotation made = Annotation.of(newId, mark.label(), sides.get(1).spans(), text, now).withAttributes(mark.attributes());
			for (Map.Entry<String, List<String>> links : mark.links().entrySet()) {
				made = made.withTargets(links.getKey(), links.getValue());
			}
			changes.add(made);
			for (Annotation pointing : marks.linkingTo(mark.id())) {
				Annotation next = pointing;
				for (Map.Entry<String, List<String>> links : pointing.links().entrySet()) {
					if (links.getValue().contains(mark.id()) && hasRoom(links.getKey(), links.getValue().size())) {
						next = next.withLink(links.getKey(), newId);
					}
				}
				changes.change(pointing, next);
			}
			return changes.done();
		});
	}

	/**
	 * One mark of several, under the id and label of the first by position. It has the attributes of all, of contrary values the earliest, the notes one below
	 * the other, and all links; marks that pointed to any of them point to it.
	 *
	 * @return empty if there are fewer than two
	 */
	public Optional<Rewrite> merge(Set<String> ids) {
		List<Annotation> merged = marks.all().stream().filter(mark -> ids.contains(mark.id()) && !mark.orphan()).toList();
		if (merged.size() < 2) {
			return Optional.empty();
		}
		Annotation first = merged.getFirst();
		Set<String> gone = merged.stream().skip(1).map(Annotation::id).collect(Collectors.toSet());
		Rewrite.Collector changes = new Rewrite.Collector();
		merged.stream().skip(1).forEach(changes::remove);
		changes.change(first, joined(merged));
		for (Annotation mark : marks.all()) {
			if (!gone.contains(mark.id())) {
				changes.change(mark, redirected(changes.now(mark), gone, first.id()));
			}
		}
		return Optional.of(changes.done());
	}

	private Annotation joined(List<Annotation> merged) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		merged.forEach(mark -> mark.attributes().forEach(attributes::putIfAbsent));
		List<String> notes = merged.stream().map(Annotation::note).filter(note -> !note.isBlank()).distinct().toList();
		Annotation joined = merged.getFirst()
				.withSpans(Pieces.joined(merged.stream().map(mark -> new Pieces(mark.spans())).toList(), text).spans(), text)
				.withAttributes(attributes).withNote(String.join("\n", notes));
		Set<String> ids = merged.stream().map(Annotation::id).collect(Collectors.toSet());
		for (String relation : List.copyOf(joined.links().keySet())) {
			joined = joined.withTargets(relation, joined.linked(relation).stream().filter(target -> !ids.contains(target)).toList());
		}
		for (Annotation mark : merged) {
			for (Map.Entry<String, List<String>> links : mark.links().entrySet()) {
				for (String target : links.getValue()) {
					if (!ids.contains(target) && hasRoom(links.getKey(), joined.linked(links.getKey()).size())) {
						joined = joined.withLink(links.getKey(), target);
					}
				}
			}
		}
		return joined;
	}

	private static Annotation redirected(Annotation mark, Set<String> gone, String to) {
		Annotation next = mark;
		for (Map.Entry<String, List<String>> links : mark.links().entrySet()) {
			if (links.getValue().stream().anyMatch(gone::contains)) {
				List<String> targets = new ArrayList<>();
				for (String target : links.getValue()) {
					String now = gone.contains(target) ? to : target;
					if (!targets.contains(now) && !now.equals(mark.id())) {
						targets.add(now);
					}
				}
				next = next.withTargets(links.getKey(), targets);
			}
		}
		return next;
	}

	private boolean hasRoom(String relation, int links) {
		return codebook.relation(relation).map(Relation::max).orElse(Relation.UNBOUNDED) > links;
	}
}
