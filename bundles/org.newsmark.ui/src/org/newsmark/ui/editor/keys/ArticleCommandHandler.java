// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.inspector.InspectorPart;

/** Runs an {@link ArticleCommand} on the article of the active editor and says what hindered it. */
public final class ArticleCommandHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		if (session != null && editor != null) {
			ArticleCommand command = ArticleCommand.of(event.getCommand().getId()).orElseThrow();
			if (command == ArticleCommand.NOTE || command == ArticleCommand.TAKE && !session.relating().isBegun() && session.framing().offered().isEmpty()) {
				showInspector(editor);
			}
			String value = Objects.requireNonNullElse(event.getParameter(ArticleCommand.VALUE), "");
			command.run(session, value).ifPresent(new OutcomeLine(editor.getEditorSite(), session)::show);
		}
		return null;
	}

	/** It listens from then on; where it cannot be shown, the command still does what it can. */
	private static void showInspector(IEditorPart editor) {
		try {
			editor.getSite().getPage().showView(InspectorPart.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus());
		}
	}
}
