// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.FileProblem;

/** What was written, what the format could not hold, and what could not be read and why. */
final class ExportResultPage extends WizardPage {

	private static final int CHARS = 90;
	private static final int ROWS = 14;

	Link summary;
	Text details;

	ExportResultPage() {
		super("result");
		setTitle(WizardMessages.Export_resultTitle);
		setDescription(WizardMessages.Export_resultDescription);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		summary = new Link(page, SWT.WRAP);
		summary.addListener(SWT.Selection, event -> Program.launch(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(CHARS), SWT.DEFAULT).applyTo(summary);
		details = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(CHARS), ROWS * details.getLineHeight()).applyTo(details);
		setControl(page);
	}

	/** What is done is not done again by going back. */
	@Override
	public @Nullable IWizardPage getPreviousPage() {
		return null;
	}

	void show(ExportResult result) {
		Path folder = result.files().get(0).toAbsolutePath().getParent();
		summary.setText(MessageFormat.format(WizardMessages.Export_written, result.marks(), result.articles(), result.links()) + " "
				+ NLS.bind(WizardMessages.Export_openFolder, folder));
		FormatWords words = new FormatWords(Locale.getDefault());
		Stream<String> files = result.files().stream().map(Path::toString);
		Stream<String> losses = result.losses().entrySet().stream()
				.map(loss -> NLS.bind(WizardMessages.Export_lost, words.words(loss.getKey()) + " (" + loss.getValue() + ")"));
		Stream<String> unreadable = result.unreadable().stream()
				.map(problem -> NLS.bind(WizardMessages.Export_unreadable, FileProblem.of(problem.path(), problem).sentence()));
		details.setText(Stream.of(files, losses, unreadable).flatMap(lines -> lines).collect(Collectors.joining("\n")));
		if (!result.unreadable().isEmpty()) {
			setMessage(MessageFormat.format(WizardMessages.Export_unreadableCount, result.unreadable().size()), WARNING);
		}
		summary.requestLayout();
	}
}
