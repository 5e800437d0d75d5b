// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reshaping;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.editor.keys.OutcomeLine;

/** Remembers the attributes of the selected mark, so that they can be given to others. */
public final class CopyAttributesHandler extends AbstractHandler {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.command.copyAttributes";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		if (editor != null && session != null) {
			new OutcomeLine(editor.getEditorSite(), session)
					.say(session.reshaping().copyAttributes() ? EditMessages.Reshape_copied : EditWords.sentenceFor(Reason.NO_MARK));
		}
		return null;
	}
}
