// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard of ours directly, for the corpus that is meant. The platform's own commands would first ask which wizard. UI thread only. */
public final class WizardOpener {

	private WizardOpener() {
	}

	/** Does not wait for its end. */
	public static void open(ExecutionEvent event, IWorkbenchWizard wizard) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		wizard.init(window.getWorkbench(), MeantResource.selection(event));
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
