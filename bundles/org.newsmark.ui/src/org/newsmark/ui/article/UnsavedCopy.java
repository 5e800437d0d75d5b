// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.ui.EditMessages;
import org.osgi.framework.FrameworkUtil;

/**
 * A copy of what one session has not saved, in the workspace and not in the corpus: there a moment after each change, gone when all is saved or the article is
 * closed. What a crash leaves is found when the article is opened again. A corpus folder of its own, so that nothing new is to be read or written. UI thread
 * only, but for {@link #find}; written in a job.
 */
final class UnsavedCopy {

	/** The family of the jobs that write copies. */
	static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark unsaved copies";
		}
	};

	private static final long CALM_MILLIS = 1_500;
	/** Never read: a corpus folder has to have one. */
	private static final String CODEBOOK = "newsmark: codebook/1\nid: unsaved\nversion: 1.0.0\n";

	private final Path root;
	private final ArticlePath path;
	private final String annotator;
	private final Job job;
	private volatile Optional<Correction> latest = Optional.empty();

	/** @param project the name of the project the article lies in */
	UnsavedCopy(String project, ArticlePath path, String annotator) {
		this.root = folder(project);
		this.path = path;
		this.annotator = annotator;
		this.job = new Job(EditMessages.Unsaved_copying) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return write();
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == JOBS;
			}
		};
		job.setSystem(true);
	}

	static Path folder(String project) {
		return Platform.getStateLocation(FrameworkUtil.getBundle(UnsavedCopy.class)).append("unsaved").append(project).toPath();
	}

	/** Keeps this in a moment; what was to be kept and is not yet is left out. */
	void keep(Article article, AnnotationFile marks) {
		latest = Optional.of(new Correction(article, marks));
		job.schedule(CALM_MILLIS);
	}

	/** All is saved: in a moment there is no copy any more. */
	void forget() {
		latest = Optional.empty();
		job.cancel();
		job.schedule();
	}

	/** Nobody wants it any more. Takes away three files at once, since a workbench that ends waits for no job; waits for nothing. */
	void drop() {
		latest = Optional.empty();
		job.cancel();
		delete();
	}

	/** What a crash left for this article and annotator; empty if nothing, or if it cannot be read. Blocks. */
	Optional<Correction> find() {
		try {
			if (!CorpusFolder.isCorpus(root) || !Files.exists(root.resolve(CorpusLayout.annotationFile(path, annotator)))) {
				return Optional.empty();
			}
			CorpusFolder folder = CorpusFolder.open(root);
			return Optional.of(new Correction(folder.readArticle(path), folder.readAnnotations(path, annotator)));
		} catch (IOException | ArticleFormatException e) {
			ILog.get().warn("What was not saved of " + path + " cannot be read any more", e);
			return Optional.empty();
		}
	}

	private IStatus write() {
		Optional<Correction> kept = latest;
		try {
			delete();
			if (kept.isPresent()) {
				write(kept.get());
			}
		} catch (IOException | ArticleFormatException e) {
			// It is a copy: saving itself will say what is wrong.
			return Status.warning("No copy of what is not saved: " + path, e);
		}
		if (latest.isEmpty()) {
			// Dropped while it was written.
			delete();
		}
		return Status.OK_STATUS;
	}

	private void write(Correction kept) throws IOException, ArticleFormatException {
		CorpusFolder folder = CorpusFolder.isCorpus(root) ? CorpusFolder.open(root) : CorpusFolder.create(root, "unsaved", "", CODEBOOK);
		Article article = kept.article();
		folder.writeArticle(article, WritePolicy.REPLACE);
		AnnotationFile marks = kept.marks().withTextSha256(new ArticleText(path, article.text()).sha256());
		folder.writeAnnotations(marks, marks);
	}

	private void delete() {
		for (String file : List.of(CorpusLayout.annotationFile(path, annotator), CorpusLayout.textFile(path), CorpusLayout.descriptionFile(path))) {
			try {
				Files.deleteIfExists(root.resolve(file));
			} catch (IOException e) {
				ILog.get().warn("A copy that is not needed any more stays: " + root.resolve(file), e);
			}
		}
	}
}
