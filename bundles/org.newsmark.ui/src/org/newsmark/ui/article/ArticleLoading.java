// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.newsmark.assist.frames.CueLists;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.AnnotationReading;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * Reads the files of one session when its corpus is open and when they change, and brings the session to what they hold; what cannot be read is told as a
 * {@link Notice}. UI thread only; files are read in jobs.
 */
final class ArticleLoading {

	private final ArticleJobs jobs;
	private final OpenCorpus corpus;
	private final ArticleSession session;
	private final ArticleSaving saving;
	private final Recovery recovery;
	private List<Annotation> carried = List.of();
	private boolean began;

	ArticleLoading(ArticleJobs jobs, OpenCorpus corpus, ArticleSession session, ArticleSaving saving, Recovery recovery) {
		this.jobs = jobs;
		this.corpus = corpus;
		this.session = session;
		this.saving = saving;
		this.recovery = recovery;
	}

	/** Whether the corpus is open, so that the files were or are being read. */
	boolean hasBegun() {
		return began;
	}

	/** Starts to read as soon as the corpus is open. */
	void begin() {
		switch (corpus.state()) {
			case CorpusState.Opening opening -> began = false;
			case CorpusState.Failed failed -> unreadable(failed.why());
			case CorpusState.Open open -> {
				began = true;
				read(true);
			}
		}
	}

	/** Tries once more what could not be read. */
	void again() {
		session.setNotice(new Notice.Nothing());
		if (began) {
			read(true);
		} else {
			begin();
		}
	}

	/** Marks to be made as soon as the article is read. */
	void carry(List<Annotation> marks) {
		carried = List.copyOf(marks);
	}

	/** Something in the corpus was written, by whomever. */
	void changedOnDisk(CorpusChange change) {
		boolean ours = switch (change) {
			case CorpusChange.Annotations marks -> marks.article().equals(session.path()) && marks.annotator().equals(session.annotator());
			case CorpusChange.Articles articles -> articles.articles().contains(session.path());
			case CorpusChange.Settings settings -> false;
		};
		if (ours && began) {
			read(false);
		}
	}

	/** Reads all anew and goes back to it; undo takes that back. */
	void revert() {
		inBackground(folder -> {
			if (ArticleReading.of(folder, session.path(), session.annotator()) instanceof ArticleReading.Read read) {
				jobs.onUi(() -> {
					Correction disk = new Correction(read.article(), read.marks().file());
					saving.setBase(disk);
					session.filing().revertTo(disk);
					session.setNotice(session.correcting().isOn() ? new Notice.Correcting() : new Notice.Nothing());
				});
			}
		});
	}

	/** The text of another program counts: the marks here are fitted to it. */
	void takeText(Correction theirs) {
		AnnotationReading fitted = SessionContent.fitted(session.file(), theirs.marks().textSha256(), theirs.article().text());
		saving.setBase(theirs);
		session.filing().replace(new SessionContent(theirs.article(), codebook(), fitted.file()), true);
		session.setNotice(reviewOf(fitted));
	}

	private void read(boolean first) {
		inBackground(folder -> {
			ArticleReading reading = ArticleReading.of(folder, session.path(), session.annotator());
			Optional<CueLists> cues = first ? Optional.of(cues(folder)) : Optional.empty();
			Optional<Correction> unsaved = first ? recovery.find() : Optional.empty();
			jobs.onUi(() -> {
				cues.ifPresent(session.framing()::use);
				show(reading, first);
				unsaved.ifPresent(recovery::offer);
			});
		});
	}

	/** Those of the corpus, else those that ship. */
	private static CueLists cues(CorpusFolder folder) throws IOException {
		Path file = folder.file(CueLists.FILE);
		return Files.exists(file) ? CueLists.parse(Files.readString(file)) : CueLists.standard();
	}

	private void show(ArticleReading reading, boolean first) {
		switch (reading) {
			case ArticleReading.Missing missing -> session.becomeGone();
			case ArticleReading.Damaged damaged -> {
				damaged.article().ifPresent(article -> session.filing().showText(article, codebook()));
				unreadable(damaged.why());
			}
			case ArticleReading.Read read when first || !session.isEditable() -> load(read);
			case ArticleReading.Read read -> refresh(read);
		}
	}

	private void load(ArticleReading.Read read) {
		saving.setBase(new Correction(read.article(), read.marks().file()));
		session.filing().load(new SessionContent(read.article(), codebook(), read.marks().file()), !read.marks().toConfirm().isEmpty());
		session.setNotice(read.undescribed().<Notice> map(Notice.CannotDescribe::new).orElseGet(() -> reviewOf(read.marks())));
		List<Annotation> missing = carried.stream().filter(mark -> session.marks().get(mark.id()).isEmpty()).toList();
		if (!missing.isEmpty()) {
			session.apply(new Edit.AddMarks(missing));
		}
		carried = List.of();
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
			session.filing().replace(new SessionContent(read.article(), codebook(), fitted.file()),
					unsaved || !fitted.file().annotations().equals(disk.annotations()));
			session.setNotice(reviewOf(fitted));
		} else if (!edited && !read.article().equals(session.article()) || !unsaved && !disk.equals(session.file())) {
			session.filing().take(new SessionContent(edited ? session.article() : read.article(), codebook(), unsaved ? session.file() : disk));
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

	private void unreadable(FileProblem problem) {
		session.setState(new SessionState.Unreadable(problem));
		session.setNotice(new Notice.CannotRead(problem));
	}

	private Codebook codebook() {
		return corpus.opened().map(CorpusState.Open::codebook).orElse(session.codebook());
	}

	/** What a job does with the folder; it may fail as reading does. */
	private interface Reading {
		void from(CorpusFolder folder) throws IOException, ArticleFormatException;
	}

	private void inBackground(Reading reading) {
		corpus.opened().ifPresent(open -> jobs.schedule(NLS.bind(Messages.Article_reading, session.article().headline()), () -> {
			try {
				reading.from(open.folder());
			} catch (IOException | ArticleFormatException e) {
				FileProblem problem = FileProblem.of(session.path().value(), e);
				jobs.onUi(() -> session.setNotice(new Notice.CannotRead(problem)));
			}
			return Status.OK_STATUS;
		}));
	}
}
