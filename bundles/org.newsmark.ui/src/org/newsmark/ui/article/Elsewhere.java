// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.editing.Occurrences;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/** The words of the selected mark, where else they stand in the article: offered first, then marked in one step. UI thread only. */
public final class Elsewhere {

	private final ArticleSession session;

	Elsewhere(ArticleSession session) {
		this.session = session;
	}

	/** Offers the other occurrences as a notice; empty if there are some, else why not. */
	public Optional<EditOutcome> offer() {
		Optional<Annotation> mark = session.selected().filter(each -> !each.orphan() && each.spans().size() == 1);
		if (mark.isEmpty()) {
			return Optional.of(new Refused(Reason.NO_MARK));
		}
		String text = session.article().text();
		List<TextSpan> spans = Occurrences.unmarked(
				Occurrences.of(mark.get().words(), text, session.article().zones(), session.article().metadata().language()), mark.get().label(),
				session.marks());
		if (spans.isEmpty()) {
			return Optional.of(new Refused(Reason.NOWHERE_ELSE));
		}
		session.setNotice(new Notice.Elsewhere(mark.get(), text, spans));
		return Optional.empty();
	}

	/** Marks these with the label and the attributes of the mark they were offered for, as one step. */
	public EditOutcome mark(Notice.Elsewhere offered, List<TextSpan> chosen) {
		session.setNotice(new Notice.Nothing());
		String text = session.article().text();
		if (chosen.isEmpty() || !text.equals(offered.text())) {
			return new Refused(Reason.NOTHING_CHANGES);
		}
		return session.apply(new Edit.AddMarks(chosen.stream().map(span -> Annotation
				.of(MarkIds.next(), offered.mark().label(), List.of(span), text, ArticleSession.now()).withAttributes(offered.mark().attributes())).toList()));
	}
}
