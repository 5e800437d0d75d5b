// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.selection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Selects the next larger or smaller unit of the text. */
public final class WidenHandler extends AbstractHandler {

	private static final String NARROW = "org.newsmark.ui.command.narrow";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		TextPosition position = Adapters.adapt(HandlerUtil.getActiveEditor(event), TextPosition.class);
		if (position != null) {
			if (NARROW.equals(event.getCommand().getId())) {
				position.narrow();
			} else {
				position.widen();
			}
		}
		return null;
	}
}
