// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.OpenCorpus;

/** Reads the selected corpus into its index again, for whoever does not trust the numbers or cancelled the reading. */
public final class ReadAgainHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IResource resource = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IResource.class);
		if (resource != null) {
			PlatformUI.getWorkbench().getService(Corpora.class).of(resource).ifPresent(OpenCorpus::readAgain);
		}
		return null;
	}
}
