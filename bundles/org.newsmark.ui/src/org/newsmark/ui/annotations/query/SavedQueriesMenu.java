// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.preferences.PreferenceKeys;

/** A button beside a query with the queries that were given a name; they hold for the workspace. UI thread only. */
final class SavedQueriesMenu {

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
	private final ToolBar bar;
	private final Supplier<String> typed;
	private final Consumer<String> chosen;

	/**
	 * @param typed  what is typed now
	 * @param chosen given what was typed once
	 */
	SavedQueriesMenu(Composite parent, Supplier<String> typed, Consumer<String> chosen) {
		this.typed = typed;
		this.chosen = chosen;
		bar = new ToolBar(parent, SWT.FLAT);
		ToolItem button = new ToolItem(bar, SWT.PUSH);
		button.setText("☆");
		button.setToolTipText(CorpusMessages.Queries_tip);
		button.addListener(SWT.Selection, event -> open(button));
	}

	private void open(ToolItem button) {
		Menu menu = new Menu(bar);
		SavedQueries saved = saved();
		saved.byName().forEach((name, query) -> item(menu, name + "\t" + query, () -> chosen.accept(query)));
		if (!saved.byName().isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, CorpusMessages.Queries_save, this::save).setEnabled(!typed.get().isBlank());
		if (!saved.byName().isEmpty()) {
			MenuItem remove = new MenuItem(menu, SWT.CASCADE);
			remove.setText(CorpusMessages.Queries_remove);
			Menu names = new Menu(menu);
			saved.byName().keySet().forEach(name -> item(names, name, () -> keep(saved().without(name))));
			remove.setMenu(names);
		}
		Rectangle bounds = button.getBounds();
		menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
		// What was chosen is told after the menu is hidden.
		menu.addListener(SWT.Hide, event -> {
			if (!bar.isDisposed()) {
				bar.getDisplay().asyncExec(menu::dispose);
			}
		});
		menu.setVisible(true);
	}

	private static MenuItem item(Menu menu, String text, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}

	private void save() {
		InputDialog dialog = new InputDialog(bar.getShell(), CorpusMessages.Queries_title, CorpusMessages.Queries_name, typed.get(),
				name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			keep(saved().with(dialog.getValue(), typed.get()));
		}
	}

	private SavedQueries saved() {
		return SavedQueries.parse(preferences.get(PreferenceKeys.QUERIES, ""));
	}

	/** The workbench writes its preferences when it saves its state. */
	private void keep(SavedQueries next) {
		preferences.put(PreferenceKeys.QUERIES, next.toString());
	}
}
