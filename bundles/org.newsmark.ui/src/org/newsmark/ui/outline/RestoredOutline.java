// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.PageBookView;
import org.newsmark.ui.editor.ArticleEditor;

/**
 * The platform makes the Outline of a restored window before its editor, and fills it only when the editor becomes active (docs/platform-bugs.md):
 * beside an article it would stay empty while another view is active.
 */
public final class RestoredOutline {

	private RestoredOutline() {
	}

	/** Shows the outline of the article in view, if there is one. UI thread only. */
	public static void show(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		IEditorPart editor = page.getActiveEditor();
		if (editor instanceof ArticleEditor && page.findView(IPageLayout.ID_OUTLINE) instanceof PageBookView outline) {
			outline.partBroughtToTop(editor);
		}
	}
}
