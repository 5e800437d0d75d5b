// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.newsmark.core.work.Progress;
import org.newsmark.ui.Messages;
import org.newsmark.ui.work.MonitorProgress;

/**
 * Asks in the background and brings one result back to the UI thread. Whoever asks again gets the later result alone: the earlier question is
 * cancelled, and if its result is on the way already it is dropped by its number.
 *
 * @param <T> result
 */
public final class IndexJob<T> {

	/** The family of all these jobs. */
	public static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark searches";
		}
	};

	/** Asks the index; any thread. */
	public interface Question<T> {
		/** @throws CancellationException if cancelled */
		T ask(Progress progress);
	}

	private final UISynchronize ui;
	private int generation;
	private Job current;

	public IndexJob(UISynchronize ui) {
		this.ui = ui;
	}

	/** UI thread only. @param shown given the result on the UI thread, unless something else was asked meanwhile */
	public void ask(Question<T> question, Consumer<T> shown) {
		cancel();
		int mine = generation;
		current = new Job(Messages.Annotations_searching) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = question.ask(new MonitorProgress(monitor));
					ui.asyncExec(() -> {
						if (mine == generation) {
							shown.accept(result);
						}
					});
					return Status.OK_STATUS;
				} catch (CancellationException asksForSomethingElse) {
					return Status.CANCEL_STATUS;
				} catch (UncheckedIOException e) {
					return Status.error(Messages.Annotations_cannotSearch, e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == JOBS;
			}
		};
		current.setSystem(true);
		current.setPriority(Job.INTERACTIVE);
		current.schedule();
	}

	/** UI thread only. Nothing that was asked is answered any more. */
	public void cancel() {
		generation++;
		if (current != null) {
			current.cancel();
		}
	}
}
