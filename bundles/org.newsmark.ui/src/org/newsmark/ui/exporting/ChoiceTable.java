// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.newsmark.ui.WizardMessages;

/** Things to check, all of them at first, with a number each. UI thread only. */
final class ChoiceTable {

	/** @param count shown beside the words */
	record Choice(String id, String words, int count) {
	}

	private static final int ROWS = 8;
	private static final int NAME_CHARS = 30;
	private static final int COUNT_CHARS = 9;

	final Table table;
	private final Runnable changed;
	private List<Choice> choices = List.of();

	/** @param charWidth of the font, in pixels */
	ChoiceTable(Composite parent, String heading, int charWidth, Runnable changed) {
		this.changed = changed;
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		Label label = new Label(group, SWT.NONE);
		label.setText(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		Link all = new Link(group, SWT.NONE);
		all.setText(WizardMessages.Export_allNone);
		all.addListener(SWT.Selection, event -> checkAll(event.text.equals("all")));
		table = new Table(group, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		new TableColumn(table, SWT.LEFT).setWidth(NAME_CHARS * charWidth);
		new TableColumn(table, SWT.RIGHT).setWidth(COUNT_CHARS * charWidth);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				changed.run();
			}
		});
	}

	/** What was unchecked before stays so. */
	void show(List<Choice> next) {
		Set<String> unchecked = new LinkedHashSet<>();
		for (int i = 0; i < choices.size(); i++) {
			if (!table.getItem(i).getChecked()) {
				unchecked.add(choices.get(i).id());
			}
		}
		choices = List.copyOf(next);
		table.setItemCount(next.size());
		for (int i = 0; i < next.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(new String[] { next.get(i).words(), String.valueOf(next.get(i).count()) });
			item.setChecked(!unchecked.contains(next.get(i).id()));
		}
	}

	/** Ids of what is checked; nothing if everything is. */
	Set<String> chosen() {
		List<String> checked = new ArrayList<>();
		for (int i = 0; i < choices.size(); i++) {
			if (table.getItem(i).getChecked()) {
				checked.add(choices.get(i).id());
			}
		}
		return checked.size() == choices.size() ? Set.of() : Set.copyOf(checked);
	}

	/** Whether there is something to choose and nothing is. */
	boolean isNothingChosen() {
		return !choices.isEmpty() && List.of(table.getItems()).stream().noneMatch(TableItem::getChecked);
	}

	void checkAll(boolean checked) {
		for (TableItem item : table.getItems()) {
			item.setChecked(checked);
		}
		changed.run();
	}
}
