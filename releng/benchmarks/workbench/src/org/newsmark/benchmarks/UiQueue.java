// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The events of the UI thread, handled one by one so that they can be timed: by the clock and by what the thread itself computed. UI thread only. */
final class UiQueue {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final double NANOS_PER_MILLI = 1e6;
	private static final long PAUSE_NANOS = 100_000;
	private static final long LONGEST_WAIT_NANOS = 60_000_000_000L;
	private static final long LONGEST_REST_NANOS = 30_000_000_000L;
	/** Events that compute less are those of the caret and the like. */
	private static final double WORK_MILLIS = 1;

	private final Display display;
	private long begun;
	private double cpu;
	private double longest;
	private double longestCpu;
	/** When the last event ended that was work. */
	private long worked;

	UiQueue(Display display) {
		this.display = display;
	}

	/** Times are counted from here on. */
	void restart() {
		begun = System.nanoTime();
		worked = begun;
		cpu = 0;
		forgetLongest();
	}

	void forgetLongest() {
		longest = 0;
		longestCpu = 0;
	}

	/** Does this as one event. */
	void handle(Runnable work) {
		event(() -> {
			work.run();
			return true;
		});
	}

	/** Handles events until this is so. */
	void until(String what, BooleanSupplier condition) {
		long start = System.nanoTime();
		while (!condition.getAsBoolean()) {
			if (!event(display::readAndDispatch)) {
				LockSupport.parkNanos(PAUSE_NANOS);
			}
			if (System.nanoTime() - start > LONGEST_WAIT_NANOS) {
				throw new AssertionError("never seen: " + what);
			}
		}
	}

	/** Handles events until for so long none came that was work. */
	void drain(int quietMillis) {
		long start = System.nanoTime();
		worked = Math.max(worked, start);
		until("an end of events", () -> System.nanoTime() - worked > quietMillis * NANOS_PER_MILLI);
	}

	/** Handles events until also nothing runs in the background, or for a while: some work there never ends. */
	void rest() {
		drain(500);
		long start = System.nanoTime();
		until("rest", () -> Job.getJobManager().isIdle() || System.nanoTime() - start > LONGEST_REST_NANOS);
		drain(500);
	}

	/** Comes back when the display has drawn all it was given: it answers what colour a pixel has. */
	void flush(Control control) {
		Image pixel = new Image(display, 1, 1);
		GC gc = new GC(control);
		gc.copyArea(pixel, 0, 0);
		gc.dispose();
		pixel.getImageData();
		pixel.dispose();
	}

	/** Milliseconds from {@link #restart} until now. */
	double elapsed() {
		return (System.nanoTime() - begun) / NANOS_PER_MILLI;
	}

	/** Milliseconds that this thread computed in events since {@link #restart}. */
	double cpu() {
		return cpu;
	}

	/** Milliseconds from {@link #restart} until the last event that was work was over. */
	double settled() {
		return (worked - begun) / NANOS_PER_MILLI;
	}

	double longest() {
		return longest;
	}

	double longestCpu() {
		return longestCpu;
	}

	private boolean event(BooleanSupplier dispatch) {
		long start = System.nanoTime();
		long computed = THREADS.getCurrentThreadCpuTime();
		boolean any = dispatch.getAsBoolean();
		if (any) {
			long end = System.nanoTime();
			double millis = (end - start) / NANOS_PER_MILLI;
			double cpuMillis = (THREADS.getCurrentThreadCpuTime() - computed) / NANOS_PER_MILLI;
			cpu += cpuMillis;
			longest = Math.max(longest, millis);
			longestCpu = Math.max(longestCpu, cpuMillis);
			if (cpuMillis > WORK_MILLIS) {
				worked = end;
			}
		}
		return any;
	}
}
