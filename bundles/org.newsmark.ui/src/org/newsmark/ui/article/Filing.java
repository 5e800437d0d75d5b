// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Correction;
import org.newsmark.ui.EditMessages;

/**
 * How a session follows its files, for whoever reads and writes these: what was read becomes what is shown, and what was saved is known, with the steps
 * that can be undone kept wherever they still fit. Touches no file itself. UI thread only.
 */
final class Filing {

	private final ArticleSession session;
	private final EditHistory history;

	Filing(ArticleSession session, EditHistory history) {
		this.session = session;
		this.history = history;
	}

	/**
	 * This is what the folder holds now. Ends every undo step, since they would not fit.
	 *
	 * @param moved whether marks had to be found again, so that there is something to save
	 */
	void load(SessionContent content, boolean moved) {
		replace(content, moved);
		session.setState(new SessionState.Ready());
	}

	/**
	 * The text is another one. Ends every undo step, since they would not fit.
	 *
	 * @param unsaved whether the marks, fitted to the text, are not those that are on disk
	 */
	void replace(SessionContent content, boolean unsaved) {
		history.forget();
		if (unsaved) {
			history.markUnsaved();
		}
		session.show(content);
	}

	/** Marks, zones or details were changed from outside; the text is the same, undo steps stay. */
	void take(SessionContent content) {
		session.show(content);
	}

	/** The text can be read, the marks cannot. */
	void showText(Article article, Codebook codebook) {
		session.show(new SessionContent(article, codebook, session.file()));
	}

	void setCodebook(Codebook next) {
		session.show(new SessionContent(session.article(), next, session.file()));
	}

	/** A conflict was settled: these marks are to be saved. */
	void replaceMarks(AnnotationFile next) {
		session.show(new SessionContent(session.article(), session.codebook(), next));
	}

	/** Back to what the files hold, as one step that undo takes back; nothing is to be saved then. */
	void revertTo(Correction disk) {
		Step step = stepTo(disk);
		if (!step.marks().isEmpty() || !disk.article().equals(session.article())) {
			history.execute(EditWords.revert(), step);
		}
		history.markSaved(history.position());
	}

	/** What a crash left is to be saved then, and undo goes back to what is on disk. */
	void restore(Correction unsaved) {
		history.execute(EditMessages.Edit_restore, stepTo(unsaved));
	}

	private Step stepTo(Correction next) {
		return new Step(MarksDelta.between(session.file(), next.marks()), Optional.of(new ArticleDelta(session.article(), next.article())));
	}

	/** What to write, what is being typed included, and where in the history that is. */
	SavePoint savePoint() {
		session.pending().commit();
		return new SavePoint(session.article(), session.file(), history.position());
	}

	/**
	 * What was written may hold more than was given, when another program had written too. Undo steps stay, and what was done since then is still to be
	 * saved.
	 *
	 * @param given   what there was when the save began
	 * @param written what lies on disk now
	 */
	void saved(SavePoint given, Correction written) {
		history.markSaved(given.step());
		AnnotationFile merged = SessionContent.rebase(given.file(), session.file(), written.marks());
		Article next = new ArticleDelta(given.article(), session.article()).appliedTo(written.article());
		if (!merged.equals(session.file()) || !next.equals(session.article())) {
			session.become(new SessionContent(next, session.codebook(), merged));
		}
	}
}
