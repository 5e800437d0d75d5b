// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.newsmark.assist.frames.CueLists;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.AnnotationReading;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession.SavePoint;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * The files behind one session: reads them when it opens and when they change, writes the marks, and tells what went wrong as a
 * {@link Notice}. All methods on the UI thread; files are touched in jobs, one after the other, whose results come back in one step each.
 */
public final class OpenArticle {

	private final ArticleJobs jobs = new ArticleJobs();
	private final OpenCorpus corpus;
	private final ArticleSession session;
	private final Subscription watching;
	private final Subscription following;
	private final ArticleSaveable saveable;
	private final ArticleSaving saving;
	private final UnsavedCopy copy;
	private final Subscription copying;
	private List<Annotation> carried = List.of();
	private boolean began;
	private int users;

	OpenArticle(Corpora corpora, OpenCorpus corpus, ArticleSession session) {
		this.corpus = corpus;
		this.session = session;
		this.saving = new ArticleSaving(jobs, corpus, session, this::gone);
		this.copy = new UnsavedCopy(corpus.project().getName(), session.path(), session.annotator());
		this.copying = session.subscribe(this::copy);
		this.saveable = new ArticleSaveable(this);
		this.watching = corpora.subscribe(changed -> corpusChanged(changed));
		this.following = corpus.subscribe(this::changedOnDisk);
		begin();
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
		copying.close();
		if (began && session.isEditable() && !(session.notice() instanceof Notice.Unsaved)) {
			copy.drop();
		}
		session.close();
		return true;
	}

	/** What is not saved is kept in the workspace as well, for the case that nobody gets to save it. */
	private void copy(SessionChange change) {
		if (session.notice() instanceof Notice.Unsaved) {
			// What was kept before is not overwritten until it is decided.
			return;
		}
		switch (change) {
			case SessionChange.MarksChanged marks when session.isDirty() -> copy.keep(session.article(), session.file());
			case SessionChange.ArticleChanged article when session.isDirty() -> copy.keep(session.article(), session.file());
			case SessionChange.DirtyChanged(boolean dirty) when dirty -> copy.keep(session.article(), session.file());
			case SessionChange.DirtyChanged dirty -> copy.drop();
			default -> {
				// Nothing that would be lost.
			}
		}
	}

	/** Puts what a crash left in place of what is there, as one step; or forgets it. */
	public void recover(Correction unsaved, boolean restore) {
		session.setNotice(new Notice.Nothing());
		if (restore) {
			session.restore(unsaved);
		} else {
			copy.drop();
			if (session.isDirty()) {
				copy.keep(session.article(), session.file());
			}
		}
	}

	/** Marks to be made as soon as the article is read: those of a session that ended unsaved because the article was renamed. */
	public void carry(List<Annotation> marks) {
		carried = List.copyOf(marks);
	}

	/** Reads all anew and goes back to it; undo takes that back. */
	public void revert() {
		inBackground(Messages.Article_reading, folder -> {
			if (ArticleReading.of(folder, session.path(), session.annotator()) instanceof ArticleReading.Read read) {
				jobs.onUi(() -> {
					saving.setBase(new Correction(read.article(), read.marks().file()));
					session.revertTo(read.article(), read.marks().file());
					session.setNotice(session.correcting().isOn() ? new Notice.Correcting() : new Notice.Nothing());
				});
			}
		});
	}

	/** Writes text, metadata and zones of a deleted article again, as they were last read, and then the marks. */
	public void restore() {
		Article article = session.article();
		inBackground(Messages.Article_saving, folder -> {
			folder.writeArticle(article, WritePolicy.NEW);
			jobs.onUi(() -> {
				session.setState(new SessionState.Ready());
				session.setNotice(new Notice.Nothing());
				save();
			});
		});
	}

	/** Tries to read once more what could not be read. */
	public void readAgain() {
		session.setNotice(new Notice.Nothing());
		if (began) {
			read(true);
		} else {
			begin();
		}
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
			AnnotationReading fitted = SessionContent.fitted(session.file(), conflict.theirs().marks().textSha256(), conflict.theirs().article().text());
			saving.setBase(conflict.theirs());
			session.replace(new SessionContent(conflict.theirs().article(), codebook(), fitted.file()), true);
			session.setNotice(reviewOf(fitted));
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
		} else if (!began) {
			begin();
		} else if (session.isEditable()) {
			corpus.opened().filter(open -> !open.codebook().equals(session.codebook()))
					.ifPresent(open -> session.setCodebook(open.codebook()));
		}
	}

	/** Starts to read as soon as the corpus is open. */
	private void begin() {
		switch (corpus.state()) {
			case CorpusState.Opening opening -> began = false;
			case CorpusState.Failed failed -> unreadable(failed.why());
			case CorpusState.Open open -> {
				began = true;
				read(true);
			}
		}
	}

	private void unreadable(FileProblem problem) {
		session.setState(new SessionState.Unreadable(problem));
		session.setNotice(new Notice.CannotRead(problem));
	}

	private void changedOnDisk(CorpusChange change) {
		boolean ours = switch (change) {
			case CorpusChange.Annotations marks -> marks.article().equals(session.path()) && marks.annotator().equals(session.annotator());
			case CorpusChange.Articles articles -> articles.articles().contains(session.path());
			case CorpusChange.Settings settings -> false;
		};
		if (ours && began) {
			read(false);
		}
	}

	private void read(boolean first) {
		inBackground(Messages.Article_reading, folder -> {
			ArticleReading reading = ArticleReading.of(folder, session.path(), session.annotator());
			Optional<CueLists> cues = first ? Optional.of(cues(folder)) : Optional.empty();
			Optional<Correction> unsaved = first ? copy.find() : Optional.empty();
			jobs.onUi(() -> {
				cues.ifPresent(session.framing()::use);
				show(reading, first);
				unsaved.filter(left -> session.isEditable() && differs(left)).ifPresent(left -> session.setNotice(new Notice.Unsaved(left)));
			});
		});
	}

	private boolean differs(Correction left) {
		return !left.article().equals(session.article()) || !left.marks().annotations().equals(session.marks())
				|| left.marks().status() != session.status();
	}

	/** Those of the corpus, else those that ship. */
	private static CueLists cues(CorpusFolder folder) throws IOException {
		Path file = folder.file(CueLists.FILE);
		return Files.exists(file) ? CueLists.parse(Files.readString(file)) : CueLists.standard();
	}

	private void show(ArticleReading reading, boolean first) {
		switch (reading) {
			case ArticleReading.Missing missing -> gone();
			case ArticleReading.Damaged damaged -> {
				damaged.article().ifPresent(article -> session.showText(article, codebook()));
				unreadable(damaged.why());
			}
			case ArticleReading.Read read when first || !session.isEditable() -> {
				saving.setBase(new Correction(read.article(), read.marks().file()));
				session.load(new SessionContent(read.article(), codebook(), read.marks().file()), !read.marks().toConfirm().isEmpty());
				session.setNotice(noticeOf(read));
				List<Annotation> missing = carried.stream().filter(mark -> session.marks().get(mark.id()).isEmpty()).toList();
				if (!missing.isEmpty()) {
					session.apply(new Edit.AddMarks(missing));
				}
				carried = List.of();
			}
			case ArticleReading.Read read -> refresh(read);
		}
	}

	/**
	 * The files were written by somebody: mostly by ourselves a moment ago. While there is something to save, marks that another program changed
	 * are left alone: saving merges them against what was read, and only there a conflict can be seen.
	 */
	private void refresh(ArticleReading.Read read) {
		session.setState(new SessionState.Ready());
		AnnotationFile disk = read.marks().file();
		boolean unsaved = session.isDirty();
		boolean edited = saving.isArticleEdited();
		boolean otherText = !read.article().text().equals(saving.base().article().text());
		if (otherText && edited) {
			// Saving will find the conflict and ask.
			return;
		}
		if (otherText) {
			AnnotationReading fitted = SessionContent.fitted(session.file(), disk.textSha256(), read.article().text());
			session.replace(new SessionContent(read.article(), codebook(), fitted.file()),
					unsaved || !fitted.file().annotations().equals(disk.annotations()));
			session.setNotice(reviewOf(fitted));
		} else if (!edited && !read.article().equals(session.article()) || !unsaved && !disk.equals(session.file())) {
			session.take(new SessionContent(edited ? session.article() : read.article(), codebook(), unsaved ? session.file() : disk));
		}
		if (!unsaved) {
			saving.setBase(new Correction(read.article(), disk));
		} else if (!edited) {
			saving.setBase(new Correction(read.article(), saving.base().marks()));
		}
	}

	private static Notice reviewOf(AnnotationReading reading) {
		return reading.toConfirm().isEmpty() ? new Notice.Nothing() : new Notice.Review(ReviewItem.of(reading.toConfirm()), false);
	}

	private static Notice noticeOf(ArticleReading.Read read) {
		return read.undescribed().isPresent() ? new Notice.CannotDescribe(read.undescribed().get()) : reviewOf(read.marks());
	}

	private void gone() {
		session.setState(new SessionState.Gone());
		session.setNotice(new Notice.ArticleGone());
	}

	private Codebook codebook() {
		return corpus.opened().map(CorpusState.Open::codebook).orElse(session.codebook());
	}

	/** What a job does with the folder; it may fail as reading and writing do. */
	private interface Work {
		void with(CorpusFolder folder) throws IOException, ArticleFormatException;
	}

	private void inBackground(String name, Work work) {
		Optional<CorpusState.Open> open = corpus.opened();
		if (open.isEmpty()) {
			return;
		}
		jobs.schedule(NLS.bind(name, session.article().headline()), () -> {
			try {
				work.with(open.get().folder());
			} catch (IOException | ArticleFormatException e) {
				FileProblem problem = FileProblem.of(session.path().value(), e);
				jobs.onUi(() -> session.setNotice(new Notice.CannotRead(problem)));
			}
			return Status.OK_STATUS;
		});
	}
}
