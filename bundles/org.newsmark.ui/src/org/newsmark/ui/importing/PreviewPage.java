// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.newsmark.formats.batch.ImportReport;
import org.newsmark.ui.WizardMessages;

/** What would be made, before anything is written. */
final class PreviewPage extends WizardPage {

	ReportTable table;
	Label summary;
	Button onlyNotable;
	private final Runnable shown;
	private List<ReportRow> rows = List.of();

	/** @param shown run whenever the page has come into view */
	PreviewPage(Runnable shown) {
		super("preview");
		this.shown = shown;
		setTitle(WizardMessages.Import_previewTitle);
		setDescription(WizardMessages.Import_previewDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		summary = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		onlyNotable = new Button(page, SWT.CHECK);
		onlyNotable.setText(WizardMessages.Import_onlyNotable);
		onlyNotable.addListener(SWT.Selection, event -> showRows());
		Composite list = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(list);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(convertWidthInCharsToPixels(110), SWT.DEFAULT).applyTo(list);
		table = new ReportTable(list, convertWidthInCharsToPixels(1));
		setControl(page);
	}

	/** The dialog has to be done with turning the page before it can run anything. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed() && isCurrentPage()) {
					shown.run();
				}
			});
		}
	}

	void show(ImportReport report) {
		rows = ReportRow.of(report, Locale.getDefault());
		summary.setText(ReportWords.preview(report));
		summary.requestLayout();
		setPageComplete(report.articles() > 0);
		setMessage(report.articles() > 0 ? null : WizardMessages.Import_nothingToMake, WARNING);
		showRows();
	}

	private void showRows() {
		table.show(onlyNotable.getSelection() ? rows.stream().filter(ReportRow::isNotable).toList() : rows);
	}
}
