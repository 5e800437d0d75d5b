// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.batch.ImportOptions;
import org.newsmark.formats.table.TableHeadings;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.FileProblem;

/** What to import, and into which corpus. */
final class SourcesPage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final int LIST_ROWS = 9;

	Combo corpus;
	SourceList sources;
	Text into;
	Combo reader;

	private final List<IProject> corpora;
	private final ImportTarget target;
	private final List<ArticleReader> readers;
	private List<Path> initial = List.of();
	private Map<String, String> columns = Map.of();

	/**
	 * @param corpora to choose from
	 * @param target  chosen at first
	 * @param readers to choose from
	 */
	SourcesPage(List<IProject> corpora, ImportTarget target, List<ArticleReader> readers) {
		super("sources");
		this.corpora = List.copyOf(corpora);
		this.target = target;
		this.readers = List.copyOf(readers);
		setTitle(WizardMessages.Import_title);
		setDescription(WizardMessages.Import_description);
	}

	/** In the list from the start. */
	void setInitial(List<Path> files) {
		initial = List.copyOf(files);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		corpus = combo(page, WizardMessages.Import_corpus);
		corpora.forEach(project -> corpus.add(project.getName()));
		corpus.select(target.project().map(corpora::indexOf).orElse(corpora.isEmpty() ? -1 : 0));
		Label heading = new Label(page, SWT.NONE);
		heading.setText(WizardMessages.Import_sources);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, convertVerticalDLUsToPixels(4)).applyTo(heading);
		sources = new SourceList(page, this::check);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
				.hint(convertWidthInCharsToPixels(70), LIST_ROWS * sources.table.getItemHeight()).applyTo(sources.table);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, WizardMessages.Import_addFiles, this::browseFiles);
		button(buttons, WizardMessages.Import_addFolder, this::browseFolder);
		button(buttons, WizardMessages.Import_paste, this::paste);
		button(buttons, WizardMessages.Import_remove, sources::removeSelected);
		button(buttons, WizardMessages.Import_columns, this::askColumns);
		into = text(page, WizardMessages.Import_into);
		into.setMessage(WizardMessages.Import_intoTop);
		into.setText(target.folder());
		reader = combo(page, WizardMessages.Import_readAs);
		reader.add(WizardMessages.Import_byContent);
		FormatWords words = new FormatWords(Locale.getDefault());
		readers.forEach(each -> reader.add(words.name("reader." + each.id())));
		reader.select(0);
		corpus.addListener(SWT.Selection, event -> check());
		setControl(page);
		sources.add(initial);
	}

	Optional<IProject> project() {
		int index = corpus.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(corpora.get(index));
	}

	ImportRequest request() {
		String id = reader.getSelectionIndex() <= 0 ? "" : readers.get(reader.getSelectionIndex() - 1).id();
		int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
		return new ImportRequest(sources.files(), sources.pasted(), new ImportOptions(id, into.getText().strip(), jobs).withColumns(columns));
	}

	void check() {
		boolean ready = project().isPresent() && !request().isEmpty();
		setErrorMessage(project().isPresent() ? null : WizardMessages.Import_noCorpus);
		setMessage(null);
		setPageComplete(ready);
	}

	private void paste() {
		if (!sources.paste()) {
			setMessage(WizardMessages.Import_nothingToPaste, WARNING);
		}
	}

	/** Which column holds what, by the headings of the first table. */
	private void askColumns() {
		List<Path> files = sources.files();
		List<String> headings = new ArrayList<>();
		try {
			getContainer().run(true, false, monitor -> headings.addAll(TableHeadings.of(files)));
		} catch (InvocationTargetException e) {
			setErrorMessage(FileProblem.of("", e.getCause()).sentence());
			return;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		if (headings.isEmpty()) {
			setMessage(WizardMessages.Import_noTable, WARNING);
			return;
		}
		ColumnsDialog dialog = new ColumnsDialog(getShell(), headings, columns);
		if (dialog.open() == Window.OK) {
			setColumns(dialog.columns());
		}
	}

	/** @param members columns by what they hold */
	void setColumns(Map<String, String> members) {
		columns = Map.copyOf(members);
		check();
	}

	private void browseFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(WizardMessages.Import_title);
		if (dialog.open() != null) {
			sources.add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(WizardMessages.Import_title);
		String folder = dialog.open();
		if (folder != null) {
			sources.add(new ArrayList<>(List.of(Path.of(folder))));
		}
	}

	private static Text text(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(text);
		return text;
	}

	private static Combo combo(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void button(Composite buttons, String words, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(words);
		button.addListener(SWT.Selection, event -> action.run());
		setButtonLayoutData(button);
	}
}
