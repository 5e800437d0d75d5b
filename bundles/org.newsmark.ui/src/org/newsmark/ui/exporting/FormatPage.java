// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.CorpusWriter.Option;
import org.newsmark.formats.FormatWords;
import org.newsmark.ui.WizardMessages;

/** Which format, where to, and how its first lines look. */
final class FormatPage extends WizardPage {

	/** Makes the plan with this writer and these options; empty while there is nothing to export. */
	interface Planner {
		Optional<ExportPlan> plan(CorpusWriter writer, Map<String, String> options);
	}

	/** What most people want; the others are one choice away. */
	private static final String FIRST = "csv";
	private static final int COLUMNS = 3;
	private static final int PREVIEW_ROWS = 12;
	private static final int PREVIEW_CHARS = 90;

	Combo format;
	Text target;
	Text preview;
	Label losses;

	private final List<CorpusWriter> writers;
	private final Planner planner;
	private final Supplier<String> name;
	private final FormatWords words = new FormatWords(Locale.getDefault());
	private final Map<String, String> options = new HashMap<>();
	private Composite choices;
	private Background<ExportPreview> previewing;

	/**
	 * @param writers to choose from
	 * @param name    of the target's file as long as nobody chose another, without its ending
	 */
	FormatPage(List<CorpusWriter> writers, Planner planner, Supplier<String> name) {
		super("format");
		this.writers = List.copyOf(writers);
		this.planner = planner;
		this.name = name;
		setTitle(WizardMessages.Export_formatTitle);
		setDescription(WizardMessages.Export_formatDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		new Label(page, SWT.NONE).setText(WizardMessages.Export_format);
		format = new Combo(page, SWT.READ_ONLY);
		writers.forEach(writer -> format.add(writer.name(Locale.getDefault())));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
		new Label(page, SWT.NONE);
		choices = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choices);
		new Label(page, SWT.NONE);
		losses = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(PREVIEW_CHARS), SWT.DEFAULT).applyTo(losses);
		new Label(page, SWT.NONE).setText(WizardMessages.Export_target);
		target = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(target);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(WizardMessages.NewCorpus_browseFolder);
		browse.addListener(SWT.Selection, event -> browse());
		setButtonLayoutData(browse);
		Label heading = new Label(page, SWT.NONE);
		heading.setText(WizardMessages.Export_preview);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, convertVerticalDLUsToPixels(4)).applyTo(heading);
		preview = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		preview.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1)
				.hint(convertWidthInCharsToPixels(PREVIEW_CHARS), PREVIEW_ROWS * preview.getLineHeight()).applyTo(preview);
		previewing = new Background<>(WizardMessages.Export_preview, page, this::show, this::cannotPreview);
		format.addListener(SWT.Selection, event -> chooseFormat());
		target.addListener(SWT.Modify, event -> check());
		page.addDisposeListener(event -> previewing.stop());
		setControl(page);
		format.select(writers.isEmpty() ? -1 : Math.max(0, writers.stream().map(CorpusWriter::id).toList().indexOf(FIRST)));
		chooseFormat();
	}

	/** Made anew each time: what is exported may have changed. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			refresh();
		}
	}

	Optional<ExportPlan> plan() {
		return writer().flatMap(chosen -> planner.plan(chosen, options));
	}

	/** Absolute; empty while it is not. */
	Optional<Path> targetFile() {
		try {
			Path file = Path.of(target.getText().strip());
			return file.isAbsolute() ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException noSuchNameCanBe) {
			return Optional.empty();
		}
	}

	/** @param id of one of the options' values */
	void choose(Option option, String id) {
		options.put(option.id(), id);
		refresh();
	}

	private Optional<CorpusWriter> writer() {
		int index = format.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(writers.get(index));
	}

	private void chooseFormat() {
		options.clear();
		for (var child : choices.getChildren()) {
			child.dispose();
		}
		writer().ifPresent(writer -> {
			// Radio buttons of one parent exclude each other, so that each option has its own.
			CommonOptions.of(writer).forEach(option -> {
				Composite group = new Composite(choices, SWT.NONE);
				GridLayoutFactory.fillDefaults().applyTo(group);
				option.values().forEach(value -> radio(group, writer, option, value));
			});
			proposeTarget(writer);
		});
		choices.requestLayout();
		refresh();
	}

	private void radio(Composite group, CorpusWriter writer, Option option, String value) {
		Button radio = new Button(group, SWT.RADIO);
		radio.setText(words.option(writer.id(), option.id(), value));
		radio.setSelection(value.equals(option.standard()));
		radio.addListener(SWT.Selection, event -> {
			if (radio.getSelection()) {
				choose(option, value);
			}
		});
	}

	/** Only the ending changes with the format. */
	private void proposeTarget(CorpusWriter writer) {
		String before = target.getText().isBlank() ? Path.of(System.getProperty("user.home"), name.get()).toString() : target.getText();
		int dot = before.lastIndexOf('.');
		boolean hasEnding = writers.stream().anyMatch(each -> before.endsWith("." + each.ending()));
		target.setText((hasEnding ? before.substring(0, dot) : before) + "." + writer.ending());
	}

	private void refresh() {
		writer().ifPresent(writer -> losses.setText(writer.losses(options).isEmpty() ? WizardMessages.Export_noLoss
				: NLS.bind(WizardMessages.Export_losses,
						writer.losses(options).stream().sorted().map(words::words).collect(Collectors.joining(", ")))));
		losses.requestLayout();
		check();
		if (isCurrentPage()) {
			plan().ifPresent(plan -> previewing.start(plan::preview));
		}
	}

	private void check() {
		boolean hasTarget = targetFile().isPresent();
		setErrorMessage(hasTarget || target.getText().isBlank() ? null : WizardMessages.Export_targetNotAbsolute);
		setPageComplete(hasTarget && writer().isPresent());
	}

	/** What is lost is known in general before, and counted now. */
	private void show(ExportPreview shown) {
		preview.setText(shown.text());
		if (!shown.losses().isEmpty()) {
			losses.setText(NLS.bind(WizardMessages.Export_lossesCounted, shown.losses().entrySet().stream().sorted(Map.Entry.comparingByKey())
					.map(loss -> words.words(loss.getKey()) + " (" + loss.getValue() + ")").collect(Collectors.joining(", "))));
			losses.requestLayout();
		}
	}

	private void cannotPreview(String reason) {
		preview.setText(reason);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setOverwrite(true);
		targetFile().ifPresent(file -> {
			dialog.setFilterPath(String.valueOf(file.getParent()));
			dialog.setFileName(String.valueOf(file.getFileName()));
		});
		String file = dialog.open();
		if (file != null) {
			target.setText(file);
		}
	}
}
