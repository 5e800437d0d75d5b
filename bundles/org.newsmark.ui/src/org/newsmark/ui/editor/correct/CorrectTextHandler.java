// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.correct;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.newsmark.ui.article.ArticleSession;

/** Makes the text of the active article editable, and ends that. The menu item is checked while it is. */
public final class CorrectTextHandler extends AbstractHandler implements IElementUpdater {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.command.correctText";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ArticleSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), ArticleSession.class);
		if (session != null) {
			session.correcting().toggle();
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(ID, null);
		}
		return null;
	}

	@Override
	@NonNullByDefault({})
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		ArticleSession session = window == null || window.getActivePage() == null ? null
				: Adapters.adapt(window.getActivePage().getActiveEditor(), ArticleSession.class);
		element.setChecked(session != null && session.correcting().isOn());
	}
}
