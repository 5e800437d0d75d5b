// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkSelection;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.annotations.query.QueryWords;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.IndexState;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.exporting.ChoiceTable.Choice;

/** Which corpus, and which of its marks. */
final class ScopePage extends WizardPage {

	/** How many marks and articles would be exported. */
	private record Size(int marks, int articles) {
	}

	Combo corpus;
	ChoiceTable annotators;
	ChoiceTable labels;
	Text where;
	Button outside;
	Label size;

	private final Corpora corpora;
	private final List<IProject> projects;
	private final Optional<IProject> initial;
	private Background<Size> counting;
	private Subscription subscription = () -> { /* until there are controls */ };

	/**
	 * @param projects to choose from
	 * @param initial  chosen at first
	 */
	ScopePage(Corpora corpora, List<IProject> projects, Optional<IProject> initial) {
		super("scope");
		this.corpora = corpora;
		this.projects = List.copyOf(projects);
		this.initial = initial;
		setTitle(WizardMessages.Export_title);
		setDescription(WizardMessages.Export_scopeDescription);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(WizardMessages.Import_corpus);
		corpus = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(corpus);
		projects.forEach(project -> corpus.add(project.getName()));
		corpus.select(initial.map(projects::indexOf).orElse(projects.isEmpty() ? -1 : 0));
		Composite tables = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(tables);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tables);
		annotators = new ChoiceTable(tables, WizardMessages.Export_annotators, convertWidthInCharsToPixels(1), this::changed);
		labels = new ChoiceTable(tables, WizardMessages.Export_labels, convertWidthInCharsToPixels(1), this::changed);
		new Label(page, SWT.NONE).setText(WizardMessages.Export_where);
		where = new Text(page, SWT.SEARCH);
		where.setMessage(WizardMessages.Export_whereExample);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
		outside = new Button(page, SWT.CHECK);
		outside.setText(WizardMessages.Export_outside);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(outside);
		size = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, convertVerticalDLUsToPixels(4)).applyTo(size);
		counting = new Background<>(WizardMessages.Export_counting, page, this::show, size::setText);
		corpus.addListener(SWT.Selection, event -> fill());
		where.addListener(SWT.Modify, event -> changed());
		outside.addListener(SWT.Selection, event -> changed());
		subscription = corpora.subscribe(other -> open().filter(other::equals).ifPresent(mine -> fill()));
		page.addDisposeListener(event -> {
			subscription.close();
			counting.stop();
		});
		setControl(page);
		fill();
	}

	Optional<OpenCorpus> open() {
		int index = corpus.getSelectionIndex();
		return index < 0 ? Optional.empty() : corpora.of(projects.get(index));
	}

	/** Empty while the query is not understood or nothing is chosen. */
	Optional<ExportScope> scope() {
		if (annotators.isNothingChosen() || labels.isNothingChosen()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ExportScope(annotators.chosen(), labels.chosen(), QueryParser.parse(where.getText()), outside.getSelection()));
		} catch (QuerySyntaxException notYet) {
			return Optional.empty();
		}
	}

	private void fill() {
		Optional<CorpusState.Open> state = open().flatMap(OpenCorpus::opened);
		Optional<IndexSnapshot> snapshot = open().flatMap(OpenCorpus::snapshot);
		if (state.isPresent() && snapshot.isPresent()) {
			// Milliseconds, also for half a million marks.
			CountTable counts = snapshot.get().count(List.of(Dimension.ANNOTATOR), Query.ALL, Progress.NONE);
			annotators.show(choices(counts));
			labels.show(labels(state.get().codebook(), snapshot.get().count(List.of(Dimension.LABEL), Query.ALL, Progress.NONE)));
		}
		changed();
	}

	private void changed() {
		setErrorMessage(open().isEmpty() ? WizardMessages.Import_noCorpus : fault());
		boolean ready = open().flatMap(OpenCorpus::snapshot).isPresent();
		setPageComplete(getErrorMessage() == null && ready);
		counting.stop();
		if (isPageComplete()) {
			IndexSnapshot snapshot = open().flatMap(OpenCorpus::snapshot).orElseThrow();
			Query query = scope().orElseThrow().query();
			counting.start(progress -> {
				MarkSelection selection = new MarkSelection(snapshot, query, progress);
				return new Size(selection.marks(), selection.articles());
			});
		} else {
			size.setText(getErrorMessage() == null ? waiting() : "");
		}
	}

	private @Nullable String fault() {
		if (annotators.isNothingChosen() || labels.isNothingChosen()) {
			return WizardMessages.Export_nothingChosen;
		}
		try {
			QueryParser.parse(where.getText());
			return null;
		} catch (QuerySyntaxException e) {
			return QueryWords.plainSentence(e);
		}
	}

	private String waiting() {
		return switch (open().map(OpenCorpus::index).orElse(new IndexState.Loading())) {
			case IndexState.Failed failed -> failed.why().sentence();
			case IndexState.Loading loading -> open().map(OpenCorpus::state).filter(CorpusState.Failed.class::isInstance)
					.map(state -> ((CorpusState.Failed) state).why().sentence()).orElse(WizardMessages.Export_reading);
			case IndexState.Ready ready -> "";
		};
	}

	private void show(Size counted) {
		size.setText(MessageFormat.format(WizardMessages.Export_size, counted.marks(), counted.articles()));
		size.requestLayout();
	}

	private static List<Choice> choices(CountTable counts) {
		List<Choice> choices = new ArrayList<>();
		for (int key = 0; key < counts.keys(0).size(); key++) {
			choices.add(new Choice(counts.keys(0).get(key), counts.keys(0).get(key), counts.subtotal(0, key)));
		}
		return choices;
	}

	/** In the order of the codebook; labels that it does not have come last. */
	private static List<Choice> labels(Codebook codebook, CountTable counts) {
		Map<String, Choice> found = new HashMap<>();
		choices(counts).forEach(choice -> found.put(choice.id(), choice));
		List<Choice> result = new ArrayList<>();
		codebook.labels().forEach(label -> {
			Choice counted = found.remove(label.id());
			result.add(new Choice(label.id(), label.name().in(Locale.getDefault()), counted == null ? 0 : counted.count()));
		});
		found.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).forEach(result::add);
		return result;
	}
}
