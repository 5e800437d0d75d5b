// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.core.editing.TextEdit;
import org.newsmark.core.editing.ZoneEdit;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/**
 * The article itself is edited: its text while correcting, its metadata and zones at any time. Each change is a step of undo together with what it does to the
 * marks; letters typed one after the other are one step. When correcting ends, marks whose words became others are to be reviewed. UI thread only.
 */
public final class Correcting {

	private final ArticleSession session;
	private final EditHistory history;
	private boolean on;
	private AnnotationSet entry = AnnotationSet.EMPTY;
	private Optional<Run> run = Optional.empty();

	/** Letters typed one after the other, from what was there before the first. */
	private record Run(Article article, AnnotationFile file, Article last, int end) {
	}

	Correcting(ArticleSession session, EditHistory history) {
		this.session = session;
		this.history = history;
	}

	/** Whether the text can be typed into now. */
	public boolean isOn() {
		return on;
	}

	/** Begins or ends to correct the text. */
	public void toggle() {
		if (on) {
			end();
		} else if (session.isEditable()) {
			on = true;
			entry = session.marks();
			run = Optional.empty();
			session.setLinking(new Linking.Nothing());
			session.setNotice(new Notice.Correcting());
			session.correctingChanged();
		}
	}

	private void end() {
		on = false;
		List<ReviewItem> items = ReviewItem.between(entry, session.marks());
		entry = AnnotationSet.EMPTY;
		session.setNotice(items.isEmpty() ? new Notice.Nothing() : new Notice.Review(items, true));
		session.correctingChanged();
	}

	/**
	 * The text was edited in an editor: the session's follows. Nothing happens if it has followed already, as with two editors on one document.
	 *
	 * @param now the whole text as it is
	 */
	public void typed(TextEdit edit, String now) {
		Article before = session.article();
		if (!on || before.text().equals(now)) {
			return;
		}
		Article after = new Article(before.path(), now, before.metadata(), edit.moved(before.zones(), before.text()));
		AnnotationFile marks = session.file().with(edit.moved(session.marks(), before.text(), now));
		boolean goesOn = run.isPresent() && run.get().last() == before && edit.removed() == 0 && edit.start() == run.get().end() && !edit.inserted().isBlank();
		Run from = goesOn ? run.get() : new Run(before, session.file(), before, 0);
		Step more = new Step(MarksDelta.between(session.file(), marks), Optional.of(new ArticleDelta(before, after)));
		if (goesOn) {
			Step whole = new Step(MarksDelta.between(from.file(), marks), Optional.of(new ArticleDelta(from.article(), after)));
			history.extend(EditMessages.Edit_text, whole, more);
		} else {
			history.execute(EditMessages.Edit_text, more);
		}
		run = edit.inserted().length() == 1 && edit.removed() == 0 ? Optional.of(new Run(from.article(), from.file(), session.article(), edit.start() + 1))
				: Optional.empty();
	}

	/** Other values for members of the metadata, as one step. */
	public EditOutcome describe(ArticleMetadata next) {
		Article now = session.article();
		return change(EditMessages.Edit_metadata, new Article(now.path(), now.text(), next, now.zones()));
	}

	/** The kind of what the caret or the selected words mean; empty where there are no words. */
	public Optional<ZoneKind> zoneKind() {
		return meant().map(span -> session.article().zones().kindAt(span.start()));
	}

	/** The selected lines, the zone at the caret or its line are of this kind from now on, as one step. */
	public EditOutcome zone(ZoneKind kind) {
		Article now = session.article();
		Optional<TextSpan> span = meant();
		if (span.isEmpty()) {
			return new Refused(Reason.NO_ZONE);
		}
		Zones next = ZoneEdit.set(now.zones(), span.get(), kind, now.text());
		return change(EditMessages.Edit_zones, new Article(now.path(), now.text(), now.metadata(), next));
	}

	private Optional<TextSpan> meant() {
		return ZoneEdit.meant(session.article().zones(), session.article().text(), session.words().caret(), session.words().selection());
	}

	private EditOutcome change(String name, Article next) {
		if (!session.isEditable()) {
			return new Refused(Reason.NOT_READY);
		}
		if (next.equals(session.article())) {
			return new Refused(Reason.NOTHING_CHANGES);
		}
		run = Optional.empty();
		MarksDelta none = MarksDelta.between(session.file(), session.file());
		history.execute(name, new Step(none, Optional.of(new ArticleDelta(session.article(), next))));
		return new EditOutcome.Done(none);
	}

	// Review

	/** What is to be looked at; empty if nothing is. */
	public List<ReviewItem> items() {
		return session.notice() instanceof Notice.Review(List<ReviewItem> items, boolean here) ? items : List.of();
	}

	/** The marks are right as they are now. */
	public void confirm(Set<String> ids) {
		settle(ids);
	}

	/** Gives a mark the selected words, else its old words where they stand near, else whole words. */
	public EditOutcome repair(ReviewItem item, Optional<TextSpan> selected) {
		Optional<Annotation> mark = session.marks().get(item.id());
		if (mark.isEmpty()) {
			settle(Set.of(item.id()));
			return new Refused(Reason.NO_MARK);
		}
		String text = session.article().text();
		Optional<List<TextSpan>> spans = selected.map(List::of)
				.or(() -> item.repaired(mark.get(), text, session.article().metadata().language()));
		if (spans.isEmpty()) {
			return new Refused(Reason.SELECT_WORDS);
		}
		EditOutcome outcome = session.apply(new Edit.SetSpans(item.id(), spans.get()));
		if (outcome instanceof EditOutcome.Done) {
			settle(Set.of(item.id()));
		}
		return outcome;
	}

	/** Takes the marks away. */
	public void drop(Set<String> ids) {
		session.apply(new Edit.RemoveMarks(ids));
		settle(ids);
	}

	private void settle(Set<String> ids) {
		if (session.notice() instanceof Notice.Review(List<ReviewItem> items, boolean here)) {
			List<ReviewItem> rest = items.stream().filter(item -> !ids.contains(item.id())).toList();
			session.setNotice(rest.isEmpty() ? new Notice.Nothing() : new Notice.Review(rest, here));
		}
	}
}
