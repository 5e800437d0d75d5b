// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.rows.MarkColumn;
import org.newsmark.ui.rows.ColumnStates;
import org.newsmark.ui.rows.RowTable;

/** The context menus: of the rows, and of their headers, where columns are shown and hidden. */
final class AnnotationsMenu {

	private final RowTable table;
	private final Runnable open;
	private final Consumer<IMenuManager> changes;

	/** @param changes puts what can be done to the selected marks into a menu */
	AnnotationsMenu(RowTable table, Runnable open, Consumer<IMenuManager> changes) {
		this.table = table;
		this.open = open;
		this.changes = changes;
		MenuManager rows = new MenuManager();
		rows.setRemoveAllWhenShown(true);
		rows.addMenuListener(this::fillRows);
		table.body().setMenu(rows.createContextMenu(table.body()));
		MenuManager headers = new MenuManager();
		headers.setRemoveAllWhenShown(true);
		headers.addMenuListener(this::fillColumns);
		table.setHeaderMenu(headers.createContextMenu(table));
	}

	private void fillRows(IMenuManager menu) {
		menu.add(action(Messages.Annotations_open, open));
		menu.add(action(Messages.Annotations_copy, () -> MarksClipboard.copy(table)));
		menu.add(new Separator());
		changes.accept(menu);
		menu.add(new Separator());
		MenuManager columns = new MenuManager(Messages.Annotations_columns);
		fillColumns(columns);
		menu.add(columns);
	}

	private void fillColumns(IMenuManager menu) {
		for (MarkColumn column : MarkColumn.values()) {
			Action toggle = new Action(column.title().replace("&", "&&"), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					table.setColumnVisible(column.ordinal(), isChecked());
				}
			};
			toggle.setChecked(table.isColumnVisible(column.ordinal()));
			menu.add(toggle);
		}
		menu.add(new Separator());
		menu.add(action(Messages.Annotations_resetColumns, () -> table.setColumnStates(ColumnStates.of(table.columns()))));
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
