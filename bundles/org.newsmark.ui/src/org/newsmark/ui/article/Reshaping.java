// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.editing.AttributeCopy;
import org.newsmark.core.editing.Pieces;
import org.newsmark.core.editing.Pieces.Edge;
import org.newsmark.core.editing.Rewrite;
import org.newsmark.core.editing.SplitMerge;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;
import org.newsmark.ui.article.Edit.Rewritten.Kind;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/**
 * Gives the selected mark other words, pieces and attributes: turns caret, selected words and selected mark into an {@link Edit}. UI thread only.
 */
public final class Reshaping {

	private final ArticleSession session;
	private final Presets presets;

	Reshaping(ArticleSession session, Presets presets) {
		this.session = session;
		this.presets = presets;
	}

	/**
	 * @param outcome empty if nothing was to be edited
	 * @param caret   where the keyboard goes on from, in UTF-16 code units; empty to leave it where it is
	 */
	public record Reshaped(Optional<EditOutcome> outcome, Optional<Integer> caret) {
	}

	/**
	 * Moves the edge of the selected mark that is nearest to the caret.
	 *
	 * @param exact by one character, else by one word
	 */
	public Reshaped moveEdge(boolean forward, boolean exact) {
		return onMark(mark -> {
			Pieces pieces = new Pieces(mark.spans());
			Edge edge = pieces.nearest(session.words().caret()).orElseThrow();
			int from = pieces.offsetOf(edge);
			Optional<Integer> to = exact ? nextCharacter(from, forward)
					: Pieces.nextWordEdge(from, edge.end(), forward, text().length(), units());
			return to.map(offset -> moved(mark, edge, offset)).orElse(refused(Reason.NOTHING_CHANGES));
		});
	}

	/** Moves an edge of the selected mark to where the mouse let it go. */
	public Reshaped moveEdge(Edge edge, int to, boolean exact) {
		return onMark(mark -> moved(mark, edge, exact ? to : wordEdgeAt(to, edge.end())));
	}

	/** The caret goes to the edge of the piece that it is not at. */
	public Reshaped otherEdge() {
		return onMark(mark -> {
			Pieces pieces = new Pieces(mark.spans());
			return new Reshaped(Optional.empty(), pieces.nearest(session.words().caret()).map(Pieces::other).map(pieces::offsetOf));
		});
	}

	/** Widens the piece at the caret to the next larger unit, or narrows it to the next smaller one around the caret. */
	public Reshaped resize(boolean wider) {
		return onMark(mark -> {
			int caret = session.words().caret();
			TextSpan piece = pieceAt(mark, caret);
			int anchor = Math.clamp(caret, piece.start(), piece.end() - 1);
			Optional<TextSpan> unit = wider ? units().widened(piece.start(), piece.end()) : units().narrowed(piece, anchor);
			return unit.map(words -> replaced(mark, List.of(piece), words)).orElse(refused(Reason.NOTHING_CHANGES));
		});
	}

	/** The selected words instead of the pieces they overlap, or of the nearest one. */
	public Reshaped setWords(boolean exact) {
		return onMark(mark -> {
			Optional<TextSpan> words = session.words().selection().isEmpty() ? Optional.empty()
					: session.codebook().label(mark.label()).flatMap(label -> session.marking().target(label, exact))
							.or(() -> units().trimmed(session.words().selection().get()));
			if (words.isEmpty()) {
				return refused(Reason.SELECT_WORDS);
			}
			List<TextSpan> overlapped = mark.spans().stream().filter(words.get()::overlaps).toList();
			return replaced(mark, overlapped.isEmpty() ? List.of(pieceAt(mark, words.get().start())) : overlapped, words.get());
		});
	}

	/** Takes the selected words out of the mark, or the whole piece at the caret. */
	public Reshaped removePiece() {
		return onMark(mark -> {
			TextSpan range = session.words().selection().orElseGet(() -> pieceAt(mark, session.words().caret()));
			Optional<Pieces> rest = new Pieces(mark.spans()).without(range, units());
			return rest.isEmpty() ? refused(Reason.NOTHING_LEFT) : set(mark, rest.get(), Optional.empty());
		});
	}

	/** Two marks of the selected one; the second begins with the word at the caret, or with the selected words, and is selected then. */
	public Reshaped split() {
		return onMark(mark -> {
			String id = MarkIds.next();
			int caret = session.words().selection().map(TextSpan::start).orElse(session.words().caret());
			int at = units().wordAt(caret).filter(word -> caret < word.end()).map(TextSpan::start).orElse(caret);
			Optional<Rewrite> split = splitMerge().split(mark, at, id, ArticleSession.now());
			if (split.isEmpty()) {
				return refused(Reason.NOTHING_TO_SPLIT);
			}
			EditOutcome outcome = session.apply(new Edit.Rewritten(Kind.SPLIT, split.get()));
			session.select(id, false);
			return new Reshaped(Optional.of(outcome), Optional.empty());
		});
	}

	/** One mark of those with the selected mark's label among the selected words; else of the selected one and the next of its label. */
	public Reshaped merge() {
		return onMark(mark -> {
			Set<String> ids = new HashSet<>(Set.of(mark.id()));
			Optional<TextSpan> words = session.words().selection();
			if (words.isPresent()) {
				session.marks().touching(words.get()).stream().filter(each -> each.label().equals(mark.label()))
						.forEach(each -> ids.add(each.id()));
			} else {
				MarkOrder.step(session.marks(), Optional.of(mark), session.words().caret(), true, true).ifPresent(next -> ids.add(next.id()));
			}
			Optional<Rewrite> merge = splitMerge().merge(ids);
			if (merge.isEmpty()) {
				return refused(Reason.NOTHING_TO_MERGE);
			}
			EditOutcome outcome = session.apply(new Edit.Rewritten(Kind.MERGE, merge.get()));
			merge.get().after().stream().map(Annotation::id).filter(ids::contains).findFirst().ifPresent(id -> session.select(id, false));
			return new Reshaped(Optional.of(outcome), Optional.empty());
		});
	}

	/** Remembers the attributes of the selected mark; false if none is selected. */
	public boolean copyAttributes() {
		session.selected().ifPresent(mark -> presets.copy(mark.attributes()));
		return session.selected().isPresent();
	}

	/** Gives the attributes that were copied to the selected mark, or to all marks among the selected words. */
	public Reshaped pasteAttributes() {
		if (presets.copied().isEmpty()) {
			return refused(Reason.NOTHING_COPIED);
		}
		List<Annotation> before = session.marking().meant().stream().flatMap(id -> session.marks().get(id).stream()).toList();
		List<Annotation> after = before.stream().map(mark -> AttributeCopy.onto(mark, presets.copied(), session.codebook())).toList();
		return before.isEmpty() ? refused(Reason.NO_MARK)
				: new Reshaped(Optional.of(session.apply(new Edit.Rewritten(Kind.COPY_ATTRIBUTES, new Rewrite(before, after)))), Optional.empty());
	}

	private Reshaped onMark(Function<Annotation, Reshaped> work) {
		Optional<Annotation> mark = session.selected().filter(each -> !each.orphan());
		if (!session.isEditable()) {
			return refused(Reason.NOT_READY);
		}
		return mark.map(work).orElse(refused(Reason.NO_MARK));
	}

	private Reshaped moved(Annotation mark, Edge edge, int to) {
		Optional<Pieces> moved = new Pieces(mark.spans()).moved(edge, to);
		return moved.isEmpty() ? refused(Reason.NOTHING_LEFT) : set(mark, moved.get(), Optional.of(to));
	}

	private Reshaped replaced(Annotation mark, List<TextSpan> gone, TextSpan words) {
		List<TextSpan> rest = mark.spans().stream().filter(each -> !gone.contains(each)).toList();
		return set(mark, new Pieces(rest).with(words), Optional.of(words.end()));
	}

	private Reshaped set(Annotation mark, Pieces pieces, Optional<Integer> caret) {
		EditOutcome outcome = session.apply(new Edit.SetSpans(mark.id(), pieces.spans()));
		return new Reshaped(Optional.of(outcome), outcome instanceof Done ? caret : Optional.empty());
	}

	private TextSpan pieceAt(Annotation mark, int offset) {
		return mark.spans().get(new Pieces(mark.spans()).nearest(offset).orElseThrow().piece());
	}

	private Optional<Integer> nextCharacter(int offset, boolean forward) {
		if (forward ? offset >= text().length() : offset <= 0) {
			return Optional.empty();
		}
		TextSpan step = units().snappedToCharacters(new TextSpan(forward ? offset : offset - 1, forward ? offset + 1 : offset));
		return Optional.of(forward ? step.end() : step.start());
	}

	/** The edge of the word that this offset lies in, whichever is nearer; the offset itself between words. */
	private int wordEdgeAt(int offset, boolean end) {
		Optional<TextSpan> word = units().wordAt(offset).filter(each -> each.start() < offset && offset < each.end());
		return word.map(each -> offset - each.start() < each.end() - offset ? each.start() : each.end())
				.flatMap(edge -> Pieces.nextWordEdge(end ? edge + 1 : edge - 1, end, !end, text().length(), units())).orElse(offset);
	}

	private SplitMerge splitMerge() {
		return new SplitMerge(session.marks(), text(), session.codebook());
	}

	private TextUnits units() {
		return new TextUnits(text(), session.article().metadata().language());
	}

	private String text() {
		return session.article().text();
	}

	private static Reshaped refused(Reason reason) {
		return new Reshaped(Optional.of(new Refused(reason)), Optional.empty());
	}
}
