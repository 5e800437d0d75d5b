// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.header;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the fields for what is known about the active article, or takes them away. */
public final class EditDetailsHandler extends AbstractHandler {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.command.editDetails";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		DetailsForm details = Adapters.adapt(HandlerUtil.getActiveEditor(event), DetailsForm.class);
		if (details != null) {
			details.toggle();
		}
		return null;
	}
}
