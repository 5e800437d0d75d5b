// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the pages of Help. */
public final class HelpHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HelpPart.ID);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("Cannot show " + HelpPart.ID, e);
		}
	}
}
