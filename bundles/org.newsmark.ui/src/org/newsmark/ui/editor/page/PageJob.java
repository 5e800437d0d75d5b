// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportSelection;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.work.MonitorProgress;

/** Writes one article with one annotator's marks as they are saved, after what is being saved now. */
final class PageJob extends Job {

	/** The family of these jobs. */
	static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark pages of articles";
		}
	};

	/** The marks of one annotator in one article. */
	private record One(ArticlePath article, String annotator) implements ExportSelection {

		@Override
		public boolean hasArticle(ArticlePath other) {
			return other.equals(article);
		}

		@Override
		public boolean hasAnnotator(String other) {
			return other.equals(annotator);
		}

		@Override
		public boolean hasMark(ArticlePath other, String who, Annotation mark) {
			return hasArticle(other) && hasAnnotator(who);
		}
	}

	private final CorpusWriter writer;
	private final ExportRequest request;
	private final Path target;

	PageJob(CorpusWriter writer, CorpusFolder folder, ArticlePath article, String annotator, Path target) {
		super(NLS.bind(Messages.Page_saving, target.getFileName()));
		this.writer = writer;
		this.request = new ExportRequest(folder, new One(article, annotator), Map.of());
		this.target = target;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JOBS;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Job.getJobManager().join(ArticleSessions.JOBS, monitor);
			writer.write(request, target, new MonitorProgress(monitor));
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException nothingWasWritten) {
			return Status.CANCEL_STATUS;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error(FileProblem.of(target.toString(), e).sentence(), e);
		}
	}
}
