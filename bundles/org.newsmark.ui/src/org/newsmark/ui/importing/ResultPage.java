// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.newsmark.formats.batch.ImportReport;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.FileProblem;

/** What was not imported, or not as expected, and why. Shown after the import if there is any of it. */
final class ResultPage extends WizardPage {

	ReportTable table;
	Label summary;

	ResultPage() {
		super("result");
		setTitle(WizardMessages.Import_resultTitle);
		setDescription(WizardMessages.Import_resultDescription);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		summary = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		Button save = new Button(page, SWT.PUSH);
		save.setText(WizardMessages.Import_saveList);
		save.addListener(SWT.Selection, event -> browse());
		Composite list = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(list);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(list);
		table = new ReportTable(list, convertWidthInCharsToPixels(1));
		setControl(page);
	}

	/** What is done is not done again by going back. */
	@Override
	public @Nullable IWizardPage getPreviousPage() {
		return null;
	}

	void show(ImportReport report) {
		summary.setText(ReportWords.result(report));
		summary.requestLayout();
		table.show(ReportRow.of(report, Locale.getDefault()).stream().filter(ReportRow::isNotable).toList());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setOverwrite(true);
		dialog.setFileName(WizardMessages.Import_listFile);
		String file = dialog.open();
		if (file != null) {
			save(Path.of(file));
		}
	}

	void save(Path file) {
		List<ReportRow> rows = table.rows();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					Files.writeString(file, ReportWords.list(rows));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			setErrorMessage(null);
			setMessage(NLS.bind(WizardMessages.Import_listSaved, file), INFORMATION);
		} catch (InvocationTargetException e) {
			setErrorMessage(FileProblem.of(file.toString(), e.getCause()).sentence());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
