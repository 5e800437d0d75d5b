// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.ui.commands.WizardOpener;

/** Opens the wizard that makes articles out of files, for the corpus and folder that are meant. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		WizardOpener.open(event, new ImportWizard());
		return null;
	}
}
