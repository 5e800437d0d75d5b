// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/**
 * What the keys do: turns the selected words and the selected mark into an {@link Edit}. The codebook says everything about labels; only
 * the roles of families are known here. UI thread only.
 */
public final class Marking {

	private final ArticleSession session;
	private final Presets presets;
	/** The mark made last, whose words the next key means as long as the caret stands at their end. */
	private Optional<String> fresh = Optional.empty();

	Marking(ArticleSession session, Presets presets) {
		this.session = session;
		this.presets = presets;
	}

	public Presets presets() {
		return presets;
	}

	/**
	 * What a mark of this label would cover now: the selected words, else those of the mark just made, else the word under the caret.
	 *
	 * @param exact the selection as it is: not snapped to whole words, quotation marks untouched
	 */
	public Optional<TextSpan> target(Label label, boolean exact) {
		Words words = session.words();
		String text = session.article().text();
		Optional<TextSpan> selection = words.selection().filter(span -> span.end() <= text.length());
		if (selection.isPresent() && exact) {
			return selection.filter(span -> span.isWholeIn(text));
		}
		boolean quote = session.codebook().roleOf(label.id()) == FamilyRole.QUOTE;
		Target target = new Target(text, session.article().metadata().language());
		return selection.or(() -> freshWords(words.caret())).or(() -> target.wordAt(words.caret())).flatMap(span -> target.of(span, quote));
	}

	private Optional<TextSpan> freshWords(int caret) {
		return fresh.flatMap(session.marks()::get).filter(mark -> mark.spans().size() == 1 && mark.end() == caret)
				.map(mark -> mark.spans().getFirst());
	}

	/** Marks the {@link #target}; while a quote's frame is open, a source or cue is linked to that quote in the same step. */
	public EditOutcome mark(Label label, boolean exact) {
		return mark(label, exact, Map.of());
	}

	/** Marks the target with the label used last and the values set last on such a mark. */
	public EditOutcome repeat(boolean exact) {
		Optional<Label> label = presets.lastLabel().flatMap(session.codebook()::label);
		return label.isEmpty() ? new Refused(Reason.NOTHING_TO_MARK) : mark(label.get(), exact, presets.valuesOf(label.get().id()));
	}

	private EditOutcome mark(Label label, boolean exact, Map<String, Object> values) {
		Optional<TextSpan> target = target(label, exact);
		if (!session.isEditable()) {
			return new Refused(Reason.NOT_READY);
		}
		if (target.isEmpty()) {
			return new Refused(Reason.NOTHING_TO_MARK);
		}
		Annotation mark = Annotation.of(MarkIds.next(), label.id(), List.of(target.get()), session.article().text(), ArticleSession.now())
				.withAttributes(initial(label, values));
		Optional<Annotation> same = session.editing().sameAs(mark);
		Optional<Edit> link = linkToFrame(same.orElse(mark));
		EditOutcome outcome = same.isPresent() ? link.map(session::apply).orElse(new Refused(Reason.SAME_MARK))
				: session.apply(link.<Edit>map(edit -> new Edit.Several(List.of(new Edit.AddMarks(List.of(mark)), edit)))
						.orElse(new Edit.AddMarks(List.of(mark))));
		if (outcome instanceof Done) {
			presets.used(label.id());
			fresh = Optional.of(same.orElse(mark).id());
			session.select(same.orElse(mark).id(), false);
			if (session.codebook().roleOf(label.id()) == FamilyRole.QUOTE) {
				session.setLinking(new Linking.Frame(mark.id()));
			}
		} else {
			same.ifPresent(existing -> session.select(existing.id(), false));
		}
		return outcome;
	}

	/** What the codebook gives a new mark, then what the caller wants. */
	private Map<String, Object> initial(Label label, Map<String, Object> values) {
		Map<String, Object> initial = new LinkedHashMap<>();
		for (Attribute attribute : session.codebook().attributesOf(label)) {
			Object value = values.getOrDefault(attribute.id(), attribute.defaultValue());
			if (!"".equals(value)) {
				initial.put(attribute.id(), value);
			}
		}
		return initial;
	}

	private Optional<Edit> linkToFrame(Annotation mark) {
		FamilyRole role = session.codebook().roleOf(mark.label());
		if (!(session.linking() instanceof Linking.Frame(String id)) || role != FamilyRole.SOURCE && role != FamilyRole.CUE) {
			return Optional.empty();
		}
		return session.marks().get(id).flatMap(quote -> session.codebook().relationsFrom(quote.label()).stream()
				.filter(relation -> relation.pointsTo(mark.label())).findFirst())
				.map(relation -> new Edit.AddLink(id, relation.id(), mark.id()));
	}

	/** Adds the selected words to the selected mark as a further piece. */
	public EditOutcome addPiece(boolean exact) {
		Optional<Annotation> mark = session.selected();
		Optional<Label> label = mark.flatMap(each -> session.codebook().label(each.label()));
		if (mark.isEmpty() || label.isEmpty()) {
			return new Refused(Reason.NO_MARK);
		}
		Optional<TextSpan> piece = session.words().selection().isPresent() ? target(label.get(), exact) : Optional.empty();
		if (piece.isEmpty()) {
			return new Refused(Reason.NOTHING_TO_MARK);
		}
		List<TextSpan> spans = new ArrayList<>(mark.get().spans());
		spans.add(piece.get());
		return session.apply(new Edit.SetSpans(mark.get().id(), spans));
	}

	/** The marks that lie wholly among the selected words, if there are any, else the selected one. */
	public Set<String> meant() {
		Optional<TextSpan> words = session.words().selection();
		Set<String> among = words.map(span -> session.marks().touching(span).stream()
				.filter(mark -> span.start() <= mark.start() && mark.end() <= span.end()).map(Annotation::id).collect(Collectors.toSet()))
				.orElse(Set.of());
		return among.isEmpty() ? session.selected().map(mark -> Set.of(mark.id())).orElse(Set.of()) : among;
	}

	/** Takes the marks that are {@link #meant} away, with every link to them. */
	public EditOutcome remove() {
		Set<String> ids = meant();
		return ids.isEmpty() ? new Refused(Reason.NO_MARK) : session.apply(new Edit.RemoveMarks(ids));
	}

	/** Settles the first problem of the selected mark that has one clear answer. */
	public EditOutcome fix() {
		Optional<Annotation> mark = session.selected();
		if (mark.isEmpty()) {
			return new Refused(Reason.NO_MARK);
		}
		Optional<Edit> fix = new Fixing(session.article(), session.marks(), session.codebook()).fixFor(mark.get());
		return fix.isEmpty() ? new Refused(Reason.NO_FIX) : session.apply(fix.get());
	}

	/** Gives the marks that are {@link #meant} another label; what of their attributes and links fits it stays. */
	public EditOutcome relabel(Label label) {
		Set<String> ids = meant();
		return ids.isEmpty() ? new Refused(Reason.NO_MARK) : session.apply(new Edit.ChangeLabel(ids, label.id()));
	}

	/**
	 * Sets the first attribute of the selected mark.
	 *
	 * @param number 1 for the first value; 0 takes the value away; a number attribute gets the number itself, a flag yes for 1 and no for 2
	 */
	public EditOutcome setValue(int number) {
		Optional<Annotation> mark = session.selected();
		Optional<Attribute> attribute = mark.flatMap(each -> session.codebook().label(each.label()))
				.flatMap(label -> session.codebook().attributesOf(label).stream().findFirst());
		if (mark.isEmpty()) {
			return new Refused(Reason.NO_MARK);
		}
		Optional<Object> value = attribute.flatMap(each -> AttributeValues.numbered(each, number, mark.get()));
		return value.isEmpty() ? new Refused(Reason.NO_SUCH_VALUE)
				: session.apply(new Edit.SetAttribute(Set.of(mark.get().id()), attribute.get().id(), value.get()));
	}

	/** Selects the next or the previous mark from where the caret is, or from the selected mark; stays where there is none. */
	public boolean step(boolean forward, boolean sameLabel) {
		Optional<Annotation> next = MarkOrder.step(session.marks(), session.selected(), session.words().caret(), forward, sameLabel);
		next.ifPresent(mark -> session.select(mark.id(), true));
		return next.isPresent();
	}

	/** Leaves the innermost of what is open: a relation begun, a quote's frame, the selected mark. False if nothing was. */
	public boolean leave() {
		if (!(session.linking() instanceof Linking.Nothing)) {
			session.setLinking(new Linking.Nothing());
			return true;
		}
		boolean selected = session.selected().isPresent();
		session.deselect();
		return selected;
	}

	/** For the session: an edit was done by whomever. */
	void done(Edit edit) {
		if (edit instanceof Edit.SetAttribute set) {
			set.ids().stream().flatMap(id -> session.marks().get(id).stream())
					.forEach(mark -> presets.used(mark.label(), set.attribute(), set.value()));
		}
	}

	/** For the session: a quote or a relation's start that is gone cannot stay open. */
	void marksChanged() {
		String id = switch (session.linking()) {
			case Linking.Nothing nothing -> "";
			case Linking.Frame frame -> frame.quote();
			case Linking.Relating relating -> relating.from();
		};
		if (!id.isEmpty() && session.marks().get(id).isEmpty()) {
			session.setLinking(new Linking.Nothing());
		}
	}
}
