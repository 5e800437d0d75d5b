// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.folding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Unfolds all that is outside of the article, or folds it again. */
public final class ToggleOutsideHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		OutsideFolds folds = Adapters.adapt(HandlerUtil.getActiveEditor(event), OutsideFolds.class);
		if (folds != null) {
			folds.toggleAll();
		}
		return null;
	}
}
