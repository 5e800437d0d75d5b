// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.FileProblem;

/** Finds or makes a corpus project in the background and then does something with it. A failure is one sentence in the status dialog. */
final class OpenJob extends Job {

	/** What was looked for. */
	record Found(IProject project, Optional<ArticlePath> article) {
	}

	/** Blocks. */
	interface Finder {
		Found find(IProgressMonitor monitor) throws CoreException, IOException;
	}

	private final IWorkbench workbench;
	private final String path;
	private final Finder finder;
	private final Consumer<Found> then;

	/**
	 * @param path named if the system refuses
	 * @param then run on the UI thread
	 */
	OpenJob(IWorkbench workbench, Path path, Finder finder, Consumer<Found> then) {
		super(Messages.Open_job);
		this.workbench = workbench;
		this.path = path.toString();
		this.finder = finder;
		this.then = then;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Corpora.JOBS;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Found found = finder.find(monitor);
			if (!workbench.isClosing()) {
				workbench.getDisplay().asyncExec(() -> then.accept(found));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		} catch (IOException e) {
			return Status.error(FileProblem.of(path, e).sentence(), e);
		}
	}
}
