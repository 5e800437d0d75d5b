// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.newsmark.core.codebook.Label;
import org.newsmark.ui.article.ArticleSession;

/** The labels of the codebook as a menu, each with the key that does the same. */
public final class LabelMenu extends ContributionItem {

	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(@Nullable Menu menu, int index) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		ArticleSession session = Adapters.adapt(editor, ArticleSession.class);
		if (session == null || editor == null || menu == null) {
			return;
		}
		OutcomeLine line = new OutcomeLine(editor.getEditorSite(), session);
		int place = index;
		String family = "";
		for (Label label : session.codebook().labels()) {
			if (!family.isEmpty() && !family.equals(label.family())) {
				new MenuItem(menu, SWT.SEPARATOR, place++);
			}
			family = label.family();
			MenuItem item = new MenuItem(menu, SWT.PUSH, place++);
			item.setText(label.name().in(Locale.getDefault()).replace("&", "&&") + (label.key().isEmpty() ? "" : "\t" + label.key()));
			item.setEnabled(session.isEditable());
			item.addListener(SWT.Selection, event -> line.show(session.marking().mark(label, false)));
		}
	}
}
