// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.export;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.progress.IProgressConstants;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.Exporter;
import org.newsmark.index.MarkSelection;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.exporting.QuerySelection;
import org.newsmark.ui.work.MonitorProgress;

/** Writes the marks that a query finds. Its result stays in the Progress view: how many marks, and what could not be read. */
final class ExportShownJob extends Job {

	/** The family of these jobs. */
	static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark exports of shown marks";
		}
	};

	private final ExportContent content;
	private final CorpusWriter writer;
	private final Path target;

	ExportShownJob(ExportContent content, CorpusWriter writer, Path target) {
		super(NLS.bind(Messages.Annotations_exporting, target.getFileName()));
		this.content = content;
		this.writer = writer;
		this.target = target;
		setUser(true);
		setProperty(IProgressConstants.KEEP_PROPERTY, Boolean.TRUE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JOBS;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Progress progress = new MonitorProgress(monitor);
		try {
			QuerySelection marks = new QuerySelection(new MarkSelection(content.snapshot(), content.query(), progress));
			ExportResult result = Exporter.write(writer, new ExportRequest(content.folder(), marks, Map.of()), target, progress);
			return told(result);
		} catch (CancellationException nothingWasWritten) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error(FileProblem.of(target.toString(), e).sentence(), e);
		}
	}

	private IStatus told(ExportResult result) {
		String said = MessageFormat.format(Messages.Annotations_exported, result.marks(), result.articles(), target);
		if (result.unreadable().isEmpty()) {
			return new Status(IStatus.OK, ExportShownJob.class, said);
		}
		MultiStatus status = new MultiStatus(ExportShownJob.class, 0, said);
		for (ArticleFormatException problem : result.unreadable()) {
			status.add(Status.warning(FileProblem.of(problem.path(), problem).sentence()));
		}
		return status;
	}
}
