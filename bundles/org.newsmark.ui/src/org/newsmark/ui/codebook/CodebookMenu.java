// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.newsmark.ui.Messages;

/** The context menu of the labels: the eye's work by keyboard. */
final class CodebookMenu {

	private final CodebookTree tree;
	private final Consumer<Set<String>> toggle;
	private final Consumer<Set<String>> only;

	CodebookMenu(CodebookTree tree, Consumer<Set<String>> toggle, Consumer<Set<String>> only) {
		this.tree = tree;
		this.toggle = toggle;
		this.only = only;
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		tree.viewer().getControl().setMenu(manager.createContextMenu(tree.viewer().getControl()));
	}

	private void fill(IMenuManager menu) {
		tree.selection().ifPresent(row -> {
			menu.add(action(Messages.Codebook_toggle, () -> toggle.accept(row.labelIds())));
			menu.add(action(Messages.Codebook_showOnly, () -> only.accept(row.labelIds())));
		});
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
