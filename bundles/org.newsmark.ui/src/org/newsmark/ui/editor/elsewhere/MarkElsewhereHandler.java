// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.elsewhere;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.core.codebook.Label;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.editor.keys.LabelKeys;
import org.newsmark.ui.editor.keys.OutcomeLine;

/** Offers to mark the words of the selected mark wherever else they stand in the article. */
public final class MarkElsewhereHandler extends AbstractHandler {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.command.markElsewhere";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		if (editor != null && session != null) {
			OutcomeLine line = new OutcomeLine(editor.getEditorSite(), session);
			Optional<Label> exact = LabelKeys.exact(event.getTrigger(), session);
			if (exact.isPresent()) {
				line.show(session.marking().mark(exact.get(), true));
			} else {
				session.elsewhere().offer().ifPresent(line::show);
			}
		}
		return null;
	}
}
