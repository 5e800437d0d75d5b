// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.zones;

import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.editor.keys.ArticleCommand;
import org.newsmark.ui.editor.keys.OutcomeLine;

/** Says what the selected lines are, or the zone at the caret. The menu item of what they are now is checked. */
public final class SetZoneHandler extends AbstractHandler implements IElementUpdater {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.command.setZone";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		if (editor != null && session != null) {
			OutcomeLine line = new OutcomeLine(editor.getEditorSite(), session);
			ZoneKind.of(Objects.requireNonNullElse(event.getParameter(ArticleCommand.VALUE), ""))
					.ifPresent(kind -> line.show(session.correcting().zone(kind)));
		}
		return null;
	}

	@Override
	@NonNullByDefault({})
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		ArticleSession session = window == null || window.getActivePage() == null ? null
				: Adapters.adapt(window.getActivePage().getActiveEditor(), ArticleSession.class);
		Object kind = parameters.get(ArticleCommand.VALUE);
		element.setChecked(session != null && session.correcting().zoneKind().filter(each -> each.id().equals(kind)).isPresent());
	}
}
