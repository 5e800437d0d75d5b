// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * When a dialog closes and what had the focus before is gone or hidden, as after a wizard that changed the perspective, GTK gives the focus to
 * nobody, and no key works (docs/platform-bugs.md). Then the active part gets it. UI thread only.
 */
final class FocusInWindow implements IWindowListener {

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Later, so that whoever restores the focus the usual way comes first.
		window.getShell().getDisplay().asyncExec(() -> give(window));
	}

	private static void give(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		IWorkbenchPage page = window.getActivePage();
		if (shell == null || shell.isDisposed() || shell.getDisplay().getActiveShell() != shell || page == null || hasFocus(shell)) {
			return;
		}
		if (page.getActivePart() != null) {
			page.getActivePart().setFocus();
		}
	}

	private static boolean hasFocus(Shell shell) {
		Control focus = shell.getDisplay().getFocusControl();
		return focus != null && focus != shell && focus.isVisible();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// The other window looks after itself.
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
