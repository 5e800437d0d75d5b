// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.newcorpus;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.corpus.SafeNames;
import org.newsmark.ui.Messages;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.FileProblem;

/** Name, place, language, codebook, annotator. Codebooks are read in the background. */
final class NewCorpusPage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final int EXPLANATION_CHARS = 70;

	Text name;
	Text folder;
	Combo language;
	Combo codebook;
	Label codebookWords;
	Text annotator;
	Button importNext;

	private final Path workspace;
	private final String login;
	private final List<CodebookChoice> choices = new ArrayList<>();
	private List<Languages.Language> languages = List.of();
	/** What the folder was set to because of the name; it follows the name as long as nobody changed it. */
	private String proposed = "";

	/**
	 * @param workspace where a corpus lies if nothing else is said
	 * @param login     the annotator if nothing else is said
	 */
	NewCorpusPage(Path workspace, String login) {
		super("newCorpus");
		this.workspace = workspace;
		this.login = login;
		setTitle(WizardMessages.NewCorpus_title);
		setDescription(WizardMessages.NewCorpus_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		name = text(page, WizardMessages.NewCorpus_name, 2);
		folder = text(page, WizardMessages.NewCorpus_folder, 1);
		button(page, WizardMessages.NewCorpus_browseFolder, this::browseFolder);
		language = combo(page, WizardMessages.NewCorpus_language, 2);
		codebook = combo(page, WizardMessages.NewCorpus_codebook, 1);
		button(page, WizardMessages.NewCorpus_browseCodebook, this::browseCodebook);
		new Label(page, SWT.NONE);
		codebookWords = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(EXPLANATION_CHARS), SWT.DEFAULT)
				.applyTo(codebookWords);
		annotator = text(page, WizardMessages.NewCorpus_annotator, 2);
		annotator.setText(login);
		annotator.setToolTipText(Messages.Preferences_description);
		importNext = new Button(page, SWT.CHECK);
		importNext.setText(WizardMessages.NewCorpus_importNext);
		importNext.setSelection(true);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, convertVerticalDLUsToPixels(6)).applyTo(importNext);
		fillLanguages();
		name.addListener(SWT.Modify, event -> follow());
		for (Control control : List.of(name, folder, annotator)) {
			control.addListener(SWT.Modify, event -> check());
		}
		codebook.addListener(SWT.Selection, event -> check());
		setPageComplete(false);
		setControl(page);
		readShippedCodebooks();
	}

	NewCorpus request() {
		int tag = language.getSelectionIndex();
		return new NewCorpus(name.getText(), folder.getText(), tag < 0 ? "" : languages.get(tag).tag(), chosen(), annotator.getText());
	}

	/** Reads a codebook while the wizard waits, and selects it. */
	void chooseCodebook(Path file) {
		CodebookChoice[] read = new CodebookChoice[1];
		try {
			getContainer().run(true, false, monitor -> {
				try {
					read[0] = CodebookChoice.read(file);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			add(read[0]);
			codebook.select(choices.size() - 1);
			check();
		} catch (InvocationTargetException e) {
			setErrorMessage(FileProblem.of(file.toString(), e.getCause()).sentence());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void readShippedCodebooks() {
		codebook.setEnabled(false);
		Display display = codebook.getDisplay();
		Job job = Job.create(WizardMessages.NewCorpus_readingCodebooks, (ICoreRunnable) monitor -> {
			try {
				List<CodebookChoice> shipped = CodebookChoice.shipped();
				if (!display.isDisposed()) {
					display.asyncExec(() -> showShipped(shipped));
				}
			} catch (IOException e) {
				throw new CoreException(Status.error(WizardMessages.NewCorpus_cannotReadCodebooks, e));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void showShipped(List<CodebookChoice> shipped) {
		if (codebook.isDisposed()) {
			return;
		}
		shipped.forEach(this::add);
		codebook.setEnabled(true);
		if (codebook.getSelectionIndex() < 0) {
			codebook.select(0);
		}
		check();
	}

	private void add(CodebookChoice choice) {
		choices.add(choice);
		codebook.add(choice.isUsable() ? choice.title(Locale.getDefault()) : choice.file());
	}

	private @Nullable CodebookChoice chosen() {
		int index = codebook.getSelectionIndex();
		return index < 0 ? null : choices.get(index);
	}

	private void check() {
		CodebookChoice choice = chosen();
		codebookWords.setText(choice == null ? "" : words(choice));
		codebookWords.requestLayout();
		if (getContainer() instanceof IWizardContainer2 dialog && isCurrentPage()) {
			dialog.updateSize();
		}
		Optional<NewCorpus.Fault> fault = request().fault();
		setPageComplete(fault.isEmpty());
		// Nobody likes to be told of a mistake before the first key.
		boolean untouched = name.getText().isEmpty() && fault.equals(Optional.of(NewCorpus.Fault.NO_NAME));
		setErrorMessage(untouched || fault.isEmpty() ? null : sentence(fault.get()));
	}

	private String words(CodebookChoice choice) {
		if (!choice.isUsable()) {
			return "";
		}
		String contents = MessageFormat.format(WizardMessages.NewCorpus_codebookContents, choice.codebook().labels().size(),
				choice.codebook().families().size(), choice.codebook().id(), choice.codebook().version());
		return choice.problems().isEmpty() ? contents
				: contents + "\n" + MessageFormat.format(WizardMessages.NewCorpus_codebookProblems, choice.problems().size(),
						choice.problems().get(0).sentence());
	}

	private String sentence(NewCorpus.Fault fault) {
		CodebookChoice choice = chosen();
		return switch (fault) {
			case NO_NAME -> WizardMessages.NewCorpus_noName;
			case NO_FOLDER -> WizardMessages.NewCorpus_noFolder;
			case FOLDER_NOT_ABSOLUTE -> WizardMessages.NewCorpus_folderNotAbsolute;
			case NO_CODEBOOK -> WizardMessages.NewCorpus_noCodebook;
			case CODEBOOK_UNUSABLE -> choice == null || choice.problems().isEmpty() ? WizardMessages.NewCorpus_noCodebook
					: choice.problems().get(0).sentence();
			case NO_ANNOTATOR -> Messages.Preferences_annotatorMissing;
		};
	}

	private void follow() {
		if (folder.getText().equals(proposed)) {
			proposed = name.getText().isBlank() ? "" : workspace.resolve(SafeNames.name(name.getText())).toString();
			folder.setText(proposed);
		}
	}

	private void fillLanguages() {
		languages = Languages.all(Locale.getDefault(), WizardMessages.NewCorpus_severalLanguages);
		languages.forEach(each -> language.add(each.name()));
		int own = languages.stream().map(Languages.Language::tag).toList().indexOf(Locale.getDefault().getLanguage());
		language.select(Math.max(0, own));
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setMessage(WizardMessages.NewCorpus_folderMessage);
		String parent = dialog.open();
		if (parent != null) {
			String corpus = name.getText().isBlank() ? "" : SafeNames.name(name.getText());
			folder.setText(Path.of(parent).resolve(corpus).toString());
		}
	}

	private void browseCodebook() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.yaml;*.yml", "*" });
		String file = dialog.open();
		if (file != null) {
			chooseCodebook(Path.of(file));
		}
	}

	private static Text text(Composite page, String label, int columns) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).applyTo(text);
		return text;
	}

	private static Combo combo(Composite page, String label, int columns) {
		new Label(page, SWT.NONE).setText(label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).applyTo(combo);
		return combo;
	}

	private void button(Composite page, String words, Runnable action) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(words);
		button.addListener(SWT.Selection, event -> action.run());
		setButtonLayoutData(button);
	}
}
