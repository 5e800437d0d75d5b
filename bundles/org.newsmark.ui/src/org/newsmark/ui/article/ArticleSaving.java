// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * Writes the marks of one session, together with its article if that was edited, and tells what hindered it as a {@link Notice}. Knows what was read or written
 * last, against which others' changes are merged. UI thread but for {@link #write}.
 */
final class ArticleSaving {

	private final ArticleJobs jobs;
	private final OpenCorpus corpus;
	private final ArticleSession session;
	private volatile Correction base;

	ArticleSaving(ArticleJobs jobs, OpenCorpus corpus, ArticleSession session) {
		this.jobs = jobs;
		this.corpus = corpus;
		this.session = session;
		this.base = new Correction(session.article(), session.file());
	}

	/** What was read or written last. */
	Correction base() {
		return base;
	}

	void setBase(Correction next) {
		base = next;
	}

	/** Whether text, zones or metadata are other than they were read. */
	boolean isArticleEdited() {
		return !session.article().equals(base.article());
	}

	/** Saves in the background, as when the researcher settled what hindered it. */
	void save() {
		SavePoint point = session.filing().savePoint();
		jobs.schedule(NLS.bind(Messages.Article_saving, session.article().headline()), () -> write(point));
	}

	/** The researcher decided a conflict of marks; what she did since stays on top. */
	void settle(Saved.Conflicted<AnnotationFile> conflict, boolean mine) {
		AnnotationFile chosen = mine ? conflict.mine() : Conflicts.theirs(conflict);
		base = new Correction(base.article(), conflict.theirs());
		session.setNotice(new Notice.Nothing());
		session.filing().replaceMarks(chosen);
		save();
	}

	/** The researcher keeps the article as it is here, over what another program made of it. */
	void keep(Saved.Conflicted<Correction> conflict) {
		base = conflict.theirs();
		session.setNotice(new Notice.Nothing());
		save();
	}

	/** Writes text, metadata and zones of a deleted article again, as they were last read, and then the marks. */
	void restore() {
		Article article = session.article();
		corpus.opened().ifPresent(open -> jobs.schedule(NLS.bind(Messages.Article_saving, article.headline()), () -> {
			try {
				open.folder().writeArticle(article, WritePolicy.NEW);
			} catch (IOException e) {
				FileProblem problem = FileProblem.of(session.path().value(), e);
				jobs.onUi(() -> session.setNotice(new Notice.CannotSave(problem)));
				return failed(problem.sentence());
			}
			jobs.onUi(() -> {
				session.setState(new SessionState.Ready());
				session.setNotice(new Notice.Nothing());
				save();
			});
			return Status.OK_STATUS;
		}));
	}

	/** Blocks. Any thread; the outcome is shown on the UI thread. */
	IStatus write(SavePoint point) {
		Optional<CorpusState.Open> open = corpus.opened();
		if (open.isEmpty() || corpus.isClosed()) {
			jobs.onUi(() -> session.setNotice(new Notice.CorpusGone()));
			return failed(Messages.Notice_corpusGone);
		}
		try {
			return write(open.get().folder(), point);
		} catch (IOException | ArticleFormatException e) {
			FileProblem problem = FileProblem.of(session.path().value(), e);
			boolean missing = e instanceof CorpusWriteException refused && refused.reason() == CorpusWriteException.Reason.ARTICLE_GONE;
			jobs.onUi(() -> {
				if (missing) {
					session.becomeGone();
				} else {
					session.setNotice(new Notice.CannotSave(problem));
				}
			});
			return failed(problem.sentence());
		}
	}

	private IStatus write(CorpusFolder folder, SavePoint point) throws IOException, ArticleFormatException {
		Correction before = base;
		if (!point.article().equals(before.article())) {
			Saved<Correction> saved = folder.writeCorrection(new Correction(point.article(), point.file()), before);
			jobs.onUi(() -> corrected(point, saved));
			return saved instanceof Saved.Written ? Status.OK_STATUS : failed(EditMessages.Notice_textConflict);
		}
		Saved<AnnotationFile> saved = folder.writeAnnotations(point.file(), before.marks());
		jobs.onUi(() -> saved(point, saved));
		return saved instanceof Saved.Written ? Status.OK_STATUS : failed(Messages.Notice_conflictOnSave);
	}

	/** On closing, the workbench saves on the UI thread and shows the status in a dialog; else the notice says it and a warning is enough. */
	private static IStatus failed(String sentence) {
		return Display.getCurrent() == null ? Status.warning(sentence) : Status.error(sentence);
	}

	private void saved(SavePoint point, Saved<AnnotationFile> outcome) {
		switch (outcome) {
			case Saved.Written<AnnotationFile> written -> done(point, new Correction(base.article(), written.now()), written.merged());
			case Saved.Conflicted<AnnotationFile> conflict -> session.setNotice(new Notice.Conflict(conflict));
		}
	}

	private void corrected(SavePoint point, Saved<Correction> outcome) {
		switch (outcome) {
			case Saved.Written<Correction> written -> done(point, written.now(), written.merged());
			case Saved.Conflicted<Correction> conflict -> session.setNotice(new Notice.TextConflict(conflict));
		}
	}

	/** What is to be reviewed or decided, or that the text can be typed into, is still said. */
	private void done(SavePoint point, Correction written, boolean merged) {
		base = written;
		session.filing().saved(point, written);
		boolean stays = session.notice() instanceof Notice.Review || session.notice() instanceof Notice.Correcting
				|| session.notice() instanceof Notice.Unsaved;
		if (merged && !stays) {
			session.setNotice(new Notice.Merged());
		} else if (!stays) {
			session.setNotice(new Notice.Nothing());
		}
	}
}
