// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.util.concurrent.TimeUnit;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.newsmark.ui.corpus.Corpora;

/**
 * Who comes back to the window may have changed files elsewhere, by the command line or a merge: corpora are looked at then, which is quick but
 * not for nothing, so not at every dialog that closes.
 */
final class ReturnToWindow implements IWindowListener {

	private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

	private final Corpora corpora;
	private long left = System.nanoTime();

	ReturnToWindow(Corpora corpora) {
		this.corpora = corpora;
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		if (System.nanoTime() - left > PAUSE_NANOS) {
			corpora.lookAround();
		}
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		left = System.nanoTime();
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// Nothing is kept per window.
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// It is activated as well.
	}
}
