// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The background work on the files of one article, one thing after the other, and the way back to the UI thread. Made on the UI thread. */
final class ArticleJobs {

	private final Display display = Display.getCurrent();
	private final ISchedulingRule oneAfterTheOther = new ISchedulingRule() {
		@Override
		public boolean isConflicting(ISchedulingRule other) {
			return other == this;
		}

		@Override
		public boolean contains(ISchedulingRule other) {
			return other == this;
		}
	};
	private boolean closed;

	void schedule(String name, Supplier<IStatus> work) {
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return work.get();
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == ArticleSessions.JOBS;
			}
		};
		// Somebody waits for it, and it is short.
		job.setPriority(Job.INTERACTIVE);
		job.setRule(oneAfterTheOther);
		job.schedule();
	}

	/** Runs at once on the UI thread, else there as soon as it comes to it, unless closed by then. */
	void onUi(Runnable step) {
		if (Display.getCurrent() == display) {
			step.run();
		} else if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!closed) {
					step.run();
				}
			});
		}
	}

	/** Results that come later are dropped. UI thread. */
	void close() {
		closed = true;
	}
}
