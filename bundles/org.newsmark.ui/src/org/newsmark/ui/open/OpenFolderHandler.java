// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.ui.Messages;

/** Asks for a corpus folder and opens it where it lies. */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.Open_folderTitle);
		dialog.setMessage(Messages.Open_folderMessage);
		String folder = dialog.open();
		if (folder != null) {
			Path path = Path.of(folder);
			OpenPath.job(window, path).schedule();
		}
		return null;
	}
}
