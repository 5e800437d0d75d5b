// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.newsmark.ui.article.ArticleSession;

/** What the workbench's own commands mean in an article: Delete removes the mark, Next and Previous go to the next and the previous one. */
public final class ArticleActions {

	private ArticleActions() {
	}

	public static void install(ITextEditor editor) {
		editor.setAction(ITextEditorActionConstants.DELETE, new CommandAction(editor, ArticleCommand.REMOVE_MARK));
		editor.setAction(ITextEditorActionConstants.NEXT, new CommandAction(editor, ArticleCommand.NEXT_MARK));
		editor.setAction(ITextEditorActionConstants.PREVIOUS, new CommandAction(editor, ArticleCommand.PREVIOUS_MARK));
	}

	private static final class CommandAction extends Action {

		private final ITextEditor editor;
		private final ArticleCommand command;

		CommandAction(ITextEditor editor, ArticleCommand command) {
			this.editor = editor;
			this.command = command;
		}

		@Override
		public void run() {
			ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
			if (session != null && session.correcting().isOn() && command == ArticleCommand.REMOVE_MARK) {
				if (editor.getAdapter(Control.class) instanceof StyledText text) {
					text.invokeAction(ST.DELETE_NEXT);
				}
			} else if (session != null) {
				command.run(session, "").ifPresent(new OutcomeLine((IEditorSite) editor.getSite(), session)::show);
			}
		}
	}
}
