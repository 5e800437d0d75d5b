// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.welcome;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.IntroPart;
import org.newsmark.ui.commands.CommandRunner;

/**
 * The Welcome page of the stand-alone workbench. Plain widgets: the universal intro of the platform wants a browser, which a machine without
 * WebKit does not have, and would show nothing that widgets cannot.
 */
public final class WelcomeIntro extends IntroPart {

	private WelcomePage page;

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, this::leaveFor);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The page looks the same in a corner of the window.
	}

	/**
	 * What a link does happens in the window behind the page, once that has the focus: in a dialog that opens before, GTK gives letters to a
	 * field, but Tab, Enter, Escape and mnemonics do nothing.
	 */
	private void leaveFor(String command) {
		IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
		window.getWorkbench().getIntroManager().closeIntro(this);
		Shell shell = window.getShell();
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				new CommandRunner(window).run(command);
			}
		});
	}
}
