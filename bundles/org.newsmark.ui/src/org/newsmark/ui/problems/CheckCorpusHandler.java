// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.ui.Messages;
import org.newsmark.ui.commands.MeantResource;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.OpenCorpus;

/** Checks everything that the present annotator marked in the corpus that is meant, and shows the Problems view. */
public final class CheckCorpusHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		MeantResource.of(event).flatMap(window.getService(Corpora.class)::of).ifPresent(CheckCorpusHandler::check);
		try {
			window.getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new ExecutionException("Cannot show the Problems view", e);
		}
		return null;
	}

	private static void check(OpenCorpus corpus) {
		Job.create(NLS.bind(Messages.Problems_checking, corpus.project().getName()), (ICoreRunnable) monitor -> {
			try {
				corpus.awaitOpen(monitor);
				List<CheckJob.Task> all = CheckJob.all(corpus);
				new CheckJob(corpus).check(all);
			} catch (IOException e) {
				throw new CoreException(Status.error(FileProblem.of(corpus.project().getName(), e).sentence(), e));
			}
		}).schedule();
	}
}
