// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.newsmark.ui.preferences.PreferenceKeys;

/** Keeps in which order articles are listed; the explorer listens to the preference. */
public final class SortArticlesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		String order = event.getParameter(RadioState.PARAMETER_ID);
		if (order != null) {
			InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).put(PreferenceKeys.ARTICLE_ORDER, ArticleOrder.of(order).id());
			HandlerUtil.updateRadioState(event.getCommand(), order);
		}
		return null;
	}
}
