// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.Set;
import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Edit;
import org.newsmark.ui.article.EditOutcome;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditWords;

/** What the controls of the Inspector do to the mark they show. Each is one step of undo; a refusal is said in a sentence. */
final class MarkEdits {

	private final ArticleSession session;
	private final Consumer<String> say;
	private String id = "";

	/** @param say shows a sentence; an empty one takes it away */
	MarkEdits(ArticleSession session, Consumer<String> say) {
		this.session = session;
		this.say = say;
	}

	/** The mark that is meant from now on. */
	void setMark(String markId) {
		id = markId;
	}

	String id() {
		return id;
	}

	ArticleSession session() {
		return session;
	}

	Codebook codebook() {
		return session.codebook();
	}

	void label(String label) {
		apply(new Edit.ChangeLabel(Set.of(id), label));
	}

	void attribute(String attribute, Object value) {
		apply(new Edit.SetAttribute(Set.of(id), attribute, value));
	}

	void note(String note) {
		apply(new Edit.SetNote(id, note));
	}

	void link(String relation, String to) {
		apply(new Edit.AddLink(id, relation, to));
	}

	/** @param from this mark or, for a link that comes in, the other */
	void unlink(String from, String relation, String to) {
		apply(new Edit.RemoveLink(from, relation, to));
	}

	/** Selects another mark and shows it in the text. */
	void follow(Annotation mark) {
		session.select(mark.id(), true);
	}

	private void apply(Edit edit) {
		EditOutcome outcome = session.apply(edit);
		if (outcome instanceof EditOutcome.Refused(Reason reason) && reason != Reason.NOTHING_CHANGES) {
			say.accept(EditWords.sentenceFor(reason));
		} else {
			say.accept("");
		}
	}
}
