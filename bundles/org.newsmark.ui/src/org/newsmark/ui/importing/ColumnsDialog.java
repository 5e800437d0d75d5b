// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.newsmark.formats.table.Columns;
import org.newsmark.ui.WizardMessages;

/** Asks which column of a table holds what; nothing needs to be chosen for columns whose headings say it. */
final class ColumnsDialog extends TitleAreaDialog {

	private final List<String> headings;
	private final Map<String, String> chosen;
	/** By member. */
	final Map<String, Combo> combos = new LinkedHashMap<>();

	/**
	 * @param headings of the table
	 * @param chosen   columns by member, as before
	 */
	ColumnsDialog(Shell shell, List<String> headings, Map<String, String> chosen) {
		super(shell);
		this.headings = List.copyOf(headings);
		this.chosen = new LinkedHashMap<>(chosen);
	}

	/** Columns by member; those found by their headings are not among them. */
	Map<String, String> columns() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WizardMessages.Import_columnsTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(WizardMessages.Import_columnsTitle);
		setMessage(WizardMessages.Import_columnsDescription);
		Composite fields = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(fields);
		for (String member : Columns.MEMBERS) {
			new Label(fields, SWT.NONE).setText(ColumnWords.of(member));
			Combo combo = new Combo(fields, SWT.READ_ONLY);
			combo.add(WizardMessages.Import_columnByHeading);
			headings.forEach(combo::add);
			combo.select(1 + headings.indexOf(chosen.getOrDefault(member, "")));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			combos.put(member, combo);
		}
		Dialog.applyDialogFont(area);
		return area;
	}

	@Override
	protected void okPressed() {
		combos.forEach((member, combo) -> {
			if (combo.getSelectionIndex() > 0) {
				chosen.put(member, headings.get(combo.getSelectionIndex() - 1));
			} else {
				chosen.remove(member);
			}
		});
		super.okPressed();
	}
}
