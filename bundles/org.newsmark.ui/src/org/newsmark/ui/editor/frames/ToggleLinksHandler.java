// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.frames;

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

/**
 * Draws all links, or only those of the selected frame. By its key while words are selected, it marks exactly these with the label of that letter, as Alt
 * does with every other letter.
 */
public final class ToggleLinksHandler extends AbstractHandler {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.command.toggleLinks";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		LinkPainter links = Adapters.adapt(editor, LinkPainter.class);
		if (editor == null || session == null || links == null) {
			return null;
		}
		Optional<Label> exact = LabelKeys.exact(event.getTrigger(), session);
		if (exact.isPresent()) {
			new OutcomeLine(editor.getEditorSite(), session).show(session.marking().mark(exact.get(), true));
		} else {
			links.toggleAll();
		}
		return null;
	}
}
