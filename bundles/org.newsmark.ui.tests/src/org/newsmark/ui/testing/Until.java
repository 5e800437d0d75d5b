// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench go on until something is so. The event loop runs meanwhile; nothing sleeps blindly. */
public final class Until {

	private static final long PATIENCE_SECONDS = 60;
	/** A condition that no event tells about is asked again after so many milliseconds. */
	private static final int ASK_AGAIN_MILLIS = 10;

	private Until() {
	}

	/** UI thread only. Fails with the sentence and the jobs that run when the condition does not come true within a minute. */
	public static void holds(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > deadline) {
				fail("Waited in vain: " + what + "; jobs: " + Arrays.toString(Job.getJobManager().find(null)));
			}
			if (!display.readAndDispatch()) {
				display.timerExec(ASK_AGAIN_MILLIS, () -> { /* wakes the display */ });
				display.sleep();
			}
		}
	}

	/** UI thread only. No job of this family is waiting or running, and everything it had asked of the UI thread is done. */
	public static void jobsAreDone(Object family) {
		holds("no job of " + family, () -> Job.getJobManager().find(family).length == 0);
		eventsAreDone();
	}

	/** UI thread only. */
	public static void eventsAreDone() {
		while (Display.getCurrent().readAndDispatch()) {
			// Each turn handles one event.
		}
	}
}
