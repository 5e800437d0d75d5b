// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * One session and the files behind it: what a researcher can decide about both, and who reads, writes and keeps them. All methods on the UI thread; files
 * are touched in jobs, one after the other, whose results come back in one step each.
 */
public final class OpenArticle {

	private final ArticleJobs jobs = new ArticleJobs();
	private final OpenCorpus corpus;
	private final ArticleSession session;
	private final Subscription watching;
	private final Subscription following;
	private final ArticleSaveable saveable;
	private final ArticleSaving saving;
	private final Recovery recovery;
	private final ArticleLoading loading;
	private int users;

	OpenArticle(Corpora corpora, OpenCorpus corpus, ArticleSession session) {
		this.corpus = corpus;
		this.session = session;
		this.saving = new ArticleSaving(jobs, corpus, session);
		this.recovery = new Recovery(corpus.project().getName(), session);
		this.loading = new ArticleLoading(jobs, corpus, session, saving, recovery);
		this.saveable = new ArticleSaveable(this);
		this.watching = corpora.subscribe(changed -> corpusChanged(changed));
		this.following = corpus.subscribe(loading::changedOnDisk);
		loading.begin();
	}

	public ArticleSession session() {
		return session;
	}

	public OpenCorpus corpus() {
		return corpus;
	}

	/** Whether the corpus is read as somebody else by now, and nothing here would be lost by following. */
	public boolean isOfAnotherAnnotator() {
		return !session.isDirty() && !corpus.isClosed() && !session.annotator().equals(corpus.annotator());
	}

	public ArticleSaveable saveable() {
		return saveable;
	}

	/** The text; it need not exist any more. */
	public IFile file() {
		return corpus.textOf(session.path());
	}

	boolean isOf(OpenCorpus other, ArticlePath path, String annotator) {
		return corpus == other && session.path().equals(path) && session.annotator().equals(annotator);
	}

	OpenArticle use() {
		users++;
		return this;
	}

	/** @return whether nobody uses it any more */
	boolean leave() {
		users--;
		if (users > 0) {
			return false;
		}
		jobs.close();
		watching.close();
		following.close();
		recovery.close(loading.hasBegun() && session.isEditable());
		session.close();
		return true;
	}

	/** Puts what a crash left in place of what is there, as one step; or forgets it. */
	public void recover(Correction unsaved, boolean restore) {
		recovery.settle(unsaved, restore);
	}

	/** Marks to be made as soon as the article is read: those of a session that ended unsaved because the article was renamed. */
	public void carry(List<Annotation> marks) {
		loading.carry(marks);
	}

	/** Reads all anew and goes back to it; undo takes that back. */
	public void revert() {
		loading.revert();
	}

	/** Writes text, metadata and zones of a deleted article again, as they were last read, and then the marks. */
	public void restore() {
		saving.restore();
	}

	/** Tries to read once more what could not be read. */
	public void readAgain() {
		loading.again();
	}

	public void dismissNotice() {
		session.setNotice(new Notice.Nothing());
	}

	/** Saves in the background, as when the researcher settled what hindered it. */
	public void save() {
		saving.save();
	}

	/** The researcher decided a conflict of marks; what she did since stays on top. */
	public void settle(Saved.Conflicted<AnnotationFile> conflict, boolean mine) {
		saving.settle(conflict, mine);
	}

	/** The researcher decided which text counts: hers, or that of another program, to which her marks are fitted. */
	public void settleText(Saved.Conflicted<Correction> conflict, boolean mine) {
		if (mine) {
			saving.keep(conflict);
		} else {
			loading.takeText(conflict.theirs());
		}
	}

	/** Blocks. Any thread; the outcome is shown on the UI thread. */
	IStatus write(SavePoint point) {
		return saving.write(point);
	}

	private void corpusChanged(OpenCorpus changed) {
		if (changed != corpus) {
			return;
		}
		if (corpus.isClosed()) {
			session.setNotice(new Notice.CorpusGone());
		} else if (!loading.hasBegun()) {
			loading.begin();
		} else if (session.isEditable()) {
			corpus.opened().filter(open -> !open.codebook().equals(session.codebook()))
					.ifPresent(open -> session.filing().setCodebook(open.codebook()));
		}
	}
}
