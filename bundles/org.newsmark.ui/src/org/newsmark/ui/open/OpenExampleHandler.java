// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the example corpus at its first article; the first time, a copy of it is made in the workspace. */
public final class OpenExampleHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ExampleCorpus.job(window.getWorkbench(), new CorpusInWindow(window)::show).schedule();
		return null;
	}
}
