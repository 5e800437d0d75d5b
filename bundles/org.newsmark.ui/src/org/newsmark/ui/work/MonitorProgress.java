// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.newsmark.core.work.Progress;

/** Shows the progress of core work in a monitor, and takes its Cancel. */
public final class MonitorProgress implements Progress {

	/** Ticks for work that does not say how much there is: each step takes a hundredth of what is left. */
	private static final int UNKNOWN = 100;

	private final SubMonitor monitor;
	private boolean counted;

	/** @param monitor of a job or wizard; used up by this object */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = SubMonitor.convert(monitor, UNKNOWN);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}

	@Override
	public void begin(int total) {
		counted = total > 0;
		monitor.setWorkRemaining(counted ? total : UNKNOWN);
	}

	@Override
	public void worked(int units) {
		if (!counted) {
			monitor.setWorkRemaining(UNKNOWN);
		}
		monitor.worked(units);
	}

	@Override
	public void at(String what) {
		monitor.subTask(what);
	}
}
