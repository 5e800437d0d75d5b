// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.newsmark.core.work.Progress;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.work.MonitorProgress;

/**
 * Computes something for a control each time what it depends on changes: later work ends earlier work, and a result that comes late is dropped.
 * UI thread only, but for what it runs.
 */
final class Background<T> {

	/** Blocks. */
	interface Work<T> {
		T run(Progress progress) throws IOException, CoreException;
	}

	/** The family of all of them. */
	static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark export wizard";
		}
	};

	private static final int DELAY_MILLIS = 150;

	private final Control control;
	private final Consumer<T> result;
	private final Consumer<String> failure;
	private final String name;
	private int generation;
	private Job job = Job.create("", monitor -> Status.OK_STATUS);

	/**
	 * @param name    of the jobs
	 * @param control which the result is for
	 * @param failure takes one sentence
	 */
	Background(String name, Control control, Consumer<T> result, Consumer<String> failure) {
		this.name = name;
		this.control = control;
		this.result = result;
		this.failure = failure;
	}

	void start(Work<T> work) {
		int mine = ++generation;
		job.cancel();
		job = new Job(name) {
			@Override
			public boolean belongsTo(Object family) {
				return family == JOBS;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T value = work.run(new MonitorProgress(monitor));
					tell(mine, () -> result.accept(value));
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS;
				} catch (CoreException e) {
					tell(mine, () -> failure.accept(e.getStatus().getMessage()));
				} catch (IOException e) {
					tell(mine, () -> failure.accept(FileProblem.of("", e).reason()));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(DELAY_MILLIS);
	}

	void stop() {
		generation++;
		job.cancel();
	}

	private void tell(int mine, Runnable news) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (mine == generation && !control.isDisposed()) {
					news.run();
				}
			});
		}
	}
}
