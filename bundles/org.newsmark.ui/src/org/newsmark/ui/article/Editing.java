// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.editing.Rewrite;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/**
 * Works out what an {@link Edit} changes, without changing anything: pure, any thread.
 *
 * @param file     the marks as they are
 * @param text     of the article
 * @param codebook says what fits together
 * @param now      instant of ISO 8601 in UTC that changed marks get as their time of change
 */
public record Editing(AnnotationFile file, String text, Codebook codebook, String now) {

	/** The delta, or why there is none. */
	public EditOutcome plan(Edit edit) {
		return switch (edit) {
			case Edit.AddMarks add -> add(add.marks());
			case Edit.RemoveMarks remove -> remove(remove.ids());
			case Edit.ChangeLabel change -> relabel(change.ids(), change.label());
			case Edit.SetAttribute set -> change(set.ids(), mark -> mark.withAttribute(set.attribute(), set.value()));
			case Edit.AddLink link -> link(link);
			case Edit.RemoveLink link -> change(Set.of(link.from()), mark -> mark.withoutLink(link.relation(), link.to()));
			case Edit.SetNote note -> change(Set.of(note.id()), mark -> mark.withNote(note.note()));
			case Edit.SetSpans move -> move(move);
			case Edit.Rewritten rewritten -> rewrite(rewritten.rewrite());
			case Edit.SetStatus status -> done(List.of(), List.of(), status.status());
			case Edit.Several several -> several(several);
		};
	}

	private EditOutcome add(List<Annotation> marks) {
		for (Annotation mark : marks) {
			if (codebook.label(mark.label()).isEmpty()) {
				return new Refused(Reason.UNKNOWN_LABEL);
			}
			if (sameAs(mark).isPresent()) {
				return new Refused(Reason.SAME_MARK);
			}
		}
		return done(List.of(), marks, begun());
	}

	/** The mark over the same words with the same label, if there is one besides this. */
	Optional<Annotation> sameAs(Annotation mark) {
		if (mark.spans().isEmpty()) {
			return Optional.empty();
		}
		List<Annotation> found = new ArrayList<>(1);
		file.annotations().forEachPiece(mark.start(), mark.start() + 1, (other, start, end) -> {
			if (other.label().equals(mark.label()) && other.spans().equals(mark.spans()) && !other.id().equals(mark.id())) {
				found.add(other);
			}
		});
		return found.stream().findFirst();
	}

	private EditOutcome remove(Set<String> ids) {
		List<Annotation> before = new ArrayList<>();
		List<Annotation> after = new ArrayList<>();
		for (Annotation mark : file.annotations().all()) {
			if (ids.contains(mark.id())) {
				before.add(mark);
			} else if (pointsInto(mark, ids)) {
				before.add(mark);
				Annotation rest = mark;
				for (String id : ids) {
					rest = rest.withoutLinksTo(id);
				}
				after.add(touched(rest));
			}
		}
		return before.isEmpty() ? new Refused(Reason.NO_MARK) : done(before, after, file.status());
	}

	private static boolean pointsInto(Annotation mark, Set<String> ids) {
		return !mark.links().isEmpty() && mark.links().values().stream().flatMap(List::stream).anyMatch(ids::contains);
	}

	private EditOutcome relabel(Set<String> ids, String next) {
		Optional<Label> label = codebook.label(next);
		if (label.isEmpty()) {
			return new Refused(Reason.UNKNOWN_LABEL);
		}
		for (String id : ids) {
			Optional<Annotation> mark = file.annotations().get(id);
			if (mark.isPresent() && !mark.get().label().equals(next) && sameAs(mark.get().withLabel(next)).isPresent()) {
				return new Refused(Reason.SAME_MARK);
			}
		}
		EditOutcome changed = change(ids, mark -> fitted(mark, label.get()));
		if (!(changed instanceof Done done)) {
			return changed;
		}
		List<Annotation> before = new ArrayList<>(done.delta().before());
		List<Annotation> after = new ArrayList<>(done.delta().after());
		for (Annotation mark : file.annotations().all()) {
			if (!ids.contains(mark.id()) && pointsInto(mark, ids)) {
				Annotation rest = withoutMisfits(mark, ids, next);
				if (!rest.equals(mark)) {
					before.add(mark);
					after.add(touched(rest));
				}
			}
		}
		return done(before, after, begun());
	}

	private Annotation fitted(Annotation mark, Label label) {
		Map<String, Object> attributes = new LinkedHashMap<>(mark.attributes());
		attributes.keySet().retainAll(label.attributes());
		Annotation next = mark.withLabel(label.id()).withAttributes(attributes);
		for (String relation : mark.links().keySet()) {
			if (!codebook.relation(relation).map(each -> each.startsAt(label.id())).orElse(false)) {
				next = next.withTargets(relation, List.of());
			}
		}
		return next;
	}

	private Annotation withoutMisfits(Annotation mark, Set<String> targets, String label) {
		Annotation rest = mark;
		for (Map.Entry<String, List<String>> links : mark.links().entrySet()) {
			if (!codebook.relation(links.getKey()).map(each -> each.pointsTo(label)).orElse(false)) {
				rest = rest.withTargets(links.getKey(), links.getValue().stream().filter(id -> !targets.contains(id)).toList());
			}
		}
		return rest;
	}

	private EditOutcome link(Edit.AddLink link) {
		Optional<Annotation> from = file.annotations().get(link.from());
		Optional<Annotation> to = file.annotations().get(link.to());
		if (from.isEmpty() || to.isEmpty()) {
			return new Refused(Reason.NO_MARK);
		}
		Optional<Relation> relation = codebook.relation(link.relation())
				.filter(each -> each.startsAt(from.get().label()) && each.pointsTo(to.get().label()) && !link.from().equals(link.to()));
		if (relation.isEmpty()) {
			return new Refused(Reason.LINK_NOT_ALLOWED);
		}
		boolean single = relation.get().max() == 1;
		List<String> linked = from.get().linked(link.relation());
		if (!single && linked.size() >= relation.get().max() && !linked.contains(link.to())) {
			return new Refused(Reason.LINK_NOT_ALLOWED);
		}
		return change(Set.of(link.from()), mark -> single ? mark.withTargets(link.relation(), List.of(link.to()))
				: mark.withLink(link.relation(), link.to()));
	}

	private EditOutcome move(Edit.SetSpans move) {
		List<TextSpan> spans = move.spans().stream().sorted(TextSpan.BY_POSITION).toList();
		for (int i = 0; i < spans.size(); i++) {
			if (!spans.get(i).isWholeIn(text) || i > 0 && spans.get(i - 1).end() > spans.get(i).start()) {
				return new Refused(Reason.BAD_SPANS);
			}
		}
		if (spans.isEmpty()) {
			return new Refused(Reason.BAD_SPANS);
		}
		Optional<Annotation> mark = file.annotations().get(move.id());
		if (mark.isPresent() && sameAs(mark.get().withSpans(spans, text)).isPresent()) {
			return new Refused(Reason.SAME_MARK);
		}
		return change(Set.of(move.id()), each -> each.withSpans(spans, text));
	}

	private EditOutcome rewrite(Rewrite rewrite) {
		if (rewrite.before().stream().anyMatch(mark -> !file.annotations().get(mark.id()).equals(Optional.of(mark)))) {
			return new Refused(Reason.NO_MARK);
		}
		Set<String> known = rewrite.before().stream().map(Annotation::id).collect(Collectors.toSet());
		for (Annotation mark : rewrite.after()) {
			if (!mark.orphan() && sameAs(mark).filter(same -> !known.contains(same.id())).isPresent()) {
				return new Refused(Reason.SAME_MARK);
			}
		}
		return done(rewrite.before(), rewrite.after().stream().map(mark -> known.contains(mark.id()) ? touched(mark) : mark).toList(), begun());
	}

	private EditOutcome several(Edit.Several several) {
		Editing step = this;
		Map<String, Annotation> before = new LinkedHashMap<>();
		Map<String, Annotation> after = new LinkedHashMap<>();
		for (Edit edit : several.edits()) {
			EditOutcome outcome = step.plan(edit);
			if (outcome instanceof Refused refused && refused.reason() != Reason.NOTHING_CHANGES) {
				return refused;
			}
			if (outcome instanceof Done(MarksDelta delta)) {
				for (Annotation mark : delta.before()) {
					if (after.remove(mark.id()) == null) {
						before.put(mark.id(), mark);
					}
				}
				delta.after().forEach(mark -> after.put(mark.id(), mark));
				step = new Editing(step.file.with(delta.appliedTo(step.file.annotations())).with(delta.statusAfter()), text, codebook, now);
			}
		}
		return done(List.copyOf(before.values()), List.copyOf(after.values()), step.file.status());
	}

	private EditOutcome change(Set<String> ids, UnaryOperator<Annotation> change) {
		AnnotationSet marks = file.annotations();
		List<Annotation> before = new ArrayList<>();
		List<Annotation> after = new ArrayList<>();
		for (String id : ids) {
			Optional<Annotation> mark = marks.get(id);
			if (mark.isEmpty()) {
				return new Refused(Reason.NO_MARK);
			}
			Annotation next = change.apply(mark.get());
			if (!next.equals(mark.get())) {
				before.add(mark.get());
				after.add(touched(next));
			}
		}
		return done(before, after, before.isEmpty() ? file.status() : begun());
	}

	private Annotation touched(Annotation mark) {
		return mark.withProvenance(mark.provenance().modifiedAt(now));
	}

	/** Working on a new article begins it. */
	private AnnotationStatus begun() {
		return file.status() == AnnotationStatus.NEW ? AnnotationStatus.IN_PROGRESS : file.status();
	}

	private EditOutcome done(List<Annotation> before, List<Annotation> after, AnnotationStatus status) {
		MarksDelta delta = new MarksDelta(before, after, file.status(), status);
		return delta.isEmpty() ? new Refused(Reason.NOTHING_CHANGES) : new Done(delta);
	}
}
