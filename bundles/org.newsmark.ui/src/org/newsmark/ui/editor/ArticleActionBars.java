// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.editors.text.TextEditorActionContributor;

/** The text editor's actions; its fields in the status line (insert mode, line and column) say nothing in a text that is read. */
public final class ArticleActionBars extends TextEditorActionContributor {

	@Override
	public void contributeToStatusLine(@Nullable IStatusLineManager line) {
		// The line is left to messages.
	}
}
