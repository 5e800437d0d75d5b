// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.newsmark.ui.commands.MeantResource;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.OpenCorpus;

/** Reads the corpus that is meant into its index again, for whoever does not trust the numbers or cancelled the reading. */
public final class ReadAgainHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		MeantResource.of(event).flatMap(PlatformUI.getWorkbench().getService(Corpora.class)::of).ifPresent(OpenCorpus::readAgain);
		return null;
	}
}
