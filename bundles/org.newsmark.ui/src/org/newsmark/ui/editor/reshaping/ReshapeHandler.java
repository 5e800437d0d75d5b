// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reshaping;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Reshaping.Reshaped;
import org.newsmark.ui.editor.keys.OutcomeLine;
import org.newsmark.ui.editor.selection.TextPosition;

/** Runs a {@link ReshapeCommand} on the article of the active editor, puts the caret where it goes on, and says what hindered it. */
public final class ReshapeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		TextPosition position = Adapters.adapt(editor, TextPosition.class);
		if (editor != null && session != null && position != null) {
			Reshaped reshaped = ReshapeCommand.of(event.getCommand().getId()).orElseThrow().run(session.reshaping());
			reshaped.caret().ifPresent(position::place);
			reshaped.outcome().ifPresent(new OutcomeLine(editor.getEditorSite(), session)::show);
		}
		return null;
	}
}
