// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.ui.commands.WizardOpener;

/** Opens the wizard that writes a corpus in another format, for the corpus that is meant. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		WizardOpener.open(event, new ExportWizard());
		return null;
	}
}
