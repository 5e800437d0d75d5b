// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.bulk.BulkEditor;
import org.newsmark.ui.annotations.bulk.BulkMenu;
import org.newsmark.ui.annotations.bulk.BulkOperation;
import org.newsmark.ui.annotations.bulk.BulkPlan;
import org.newsmark.ui.annotations.export.ExportContent;
import org.newsmark.ui.annotations.query.ChipBar.Chip;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.annotations.rows.MarkColumn;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.IndexState;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.parts.ActiveCorpus;
import org.newsmark.ui.parts.CorpusProjectsWatch;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.IndexJob;
import org.newsmark.ui.parts.NextSteps;
import org.newsmark.ui.parts.SessionUndo;
import org.newsmark.ui.rows.ColumnStates;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The view "Annotations": all marks of the corpus that is worked on. */
public final class AnnotationsPart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.annotations";

	private static final String EXPORT = "org.newsmark.ui.command.exportShownMarks";
	private static final String FILTER = "annotations.filter";
	private static final String COLUMNS = "annotations.columns";
	/** With more annotators than this there is no chip for each. */
	private static final int MOST_ANNOTATORS = 8;

	private MPart part;
	private EmptyState state;
	private AnnotationsPage page;
	private ActiveCorpus active;
	private CorpusProjectsWatch projects;
	private IndexJob<MarksAnswer> asking;
	private IndexJob<MarkRows> fetching;
	private IndexJob<BulkPlan> planning;
	private BulkEditor bulk;
	private MarkOpener opener;
	private Optional<OpenCorpus> followed = Optional.empty();
	private Subscription changes = () -> { /* No corpus is followed yet. */ };
	private MarksRequest request = MarksRequest.ALL;
	private Optional<MarksAnswer> answer = Optional.empty();
	private boolean namesKnown;

	@PostConstruct
	void create(Composite parent, MPart model, IWorkbenchPage workbenchPage, IWorkspace workspace, Corpora corpora, UISynchronize ui,
			EHandlerService handlers) {
		part = model;
		asking = new IndexJob<>(ui);
		fetching = new IndexJob<>(ui);
		opener = new MarkOpener(workbenchPage);
		state = new EmptyState(parent, workbenchPage.getWorkbenchWindow());
		page = new AnnotationsPage(state.stack(), this::vocabulary, groups -> ask(request.withGroups(groups)), order -> ask(request.with(order)),
				() -> new CommandRunner(workbenchPage.getWorkbenchWindow()).run(EXPORT));
		state.setContent(page.control());
		restore();
		page.box().onChange(query -> ask(request.with(query)));
		page.table().onSort(column -> ask(request.clicked(MarkColumn.values()[column])));
		page.table().addListener(SWT.DefaultSelection, event -> openSelected());
		IWorkbench workbench = workbenchPage.getWorkbenchWindow().getWorkbench();
		planning = new IndexJob<>(ui);
		bulk = new BulkEditor(page.control(), workbench, planning);
		new AnnotationsMenu(page.table(), this::openSelected, this::addChanges);
		SessionUndo.activateFor(handlers, workbench, () -> followed.map(OpenCorpus::project).map(BulkOperation::contextOf));
		AnnotationsHandlers.activate(handlers, page);
		active = new ActiveCorpus(workbenchPage, corpora, workspace, corpus -> follow());
		projects = new CorpusProjectsWatch(workspace, ui, active::projectsChanged);
		follow();
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else if (page.table().source().size() > 0) {
			page.focusRows();
		} else {
			page.box().setFocus();
		}
	}

	@PersistState
	void save() {
		if (page != null && !page.control().isDisposed()) {
			Map<String, String> kept = part.getPersistedState();
			kept.put(FILTER, page.box().typed());
			kept.put(COLUMNS, page.table().columnStates().toString());
			request.saveTo(kept);
		}
	}

	@PreDestroy
	void dispose() {
		if (active != null) {
			asking.cancel();
			fetching.cancel();
			planning.cancel();
			changes.close();
			projects.close();
			active.close();
		}
	}

	/** What is shown now, for whoever exports it; empty while nothing is. */
	public Optional<ExportContent> shownContent() {
		return followed.flatMap(OpenCorpus::opened)
				.flatMap(open -> answer.map(shown -> new ExportContent(open.folder(), shown.snapshot(), shown.request().query())));
	}

	/** Types a query, as if a person did. */
	public void filter(Query query) {
		page.box().setTyped(query.toString());
	}

	/** Groups the marks, as if a person chose the dimensions. */
	public void group(List<Dimension> dimensions) {
		ask(request.withGroups(dimensions));
	}

	/** Another corpus is worked on, or the same one came into another state. */
	private void follow() {
		Optional<OpenCorpus> next = active == null ? Optional.empty() : active.corpus();
		if (!next.equals(followed)) {
			changes.close();
			followed = next;
			answer = Optional.empty();
			namesKnown = false;
			followed.ifPresent(corpus -> changes = corpus.subscribe(this::changed));
		}
		refresh();
	}

	private void changed(CorpusChange change) {
		if (change instanceof CorpusChange.Settings) {
			namesKnown = false;
		}
		refresh();
	}

	private void ask(MarksRequest next) {
		if (!next.equals(request)) {
			request = next;
			page.showGroups(request);
			refresh();
		}
	}

	private void refresh() {
		if (page.control().isDisposed()) {
			return;
		}
		if (followed.isEmpty()) {
			asking.cancel();
			state.show(NextSteps.openCorpus());
			return;
		}
		OpenCorpus corpus = followed.get();
		if (corpus.state() instanceof CorpusState.Failed(var why)) {
			state.show(why.sentence());
		} else if (corpus.index() instanceof IndexState.Failed(var why)) {
			state.show(why.sentence());
		} else if (corpus.opened().isEmpty() || corpus.snapshot().isEmpty()) {
			state.show(Messages.Annotations_indexing);
		} else {
			search(corpus.opened().get(), corpus.snapshot().get());
		}
	}

	private void search(CorpusState.Open corpus, IndexSnapshot snapshot) {
		Optional<Map<String, String>> actors = namesKnown ? answer.map(MarksAnswer::words).map(CorpusWords::actors) : Optional.empty();
		MarksSearch search = new MarksSearch(snapshot, corpus.codebook(), corpus.folder(), actors);
		MarksRequest asked = request;
		boolean anew = !answer.map(MarksAnswer::request).equals(Optional.of(asked));
		Set<List<String>> expanded = sameGroups(asked) ? page.expanded() : Set.of();
		asking.ask(progress -> search.answer(asked, expanded, progress), result -> show(result, anew, search));
	}

	private boolean sameGroups(MarksRequest next) {
		return answer.map(MarksAnswer::request).map(MarksRequest::groups).equals(Optional.of(next.groups()));
	}

	private void show(MarksAnswer result, boolean anew, MarksSearch search) {
		if (page.control().isDisposed()) {
			return;
		}
		Set<List<String>> expanded = sameGroups(result.request()) ? page.expanded() : Set.of();
		answer = Optional.of(result);
		namesKnown = true;
		page.show(result, anew, expanded, group -> fetching.ask(progress -> search.marks(result.request(), group, progress),
				rows -> page.fetched(group, rows)));
		page.chips().show(chips(search));
		state.showContent();
	}

	private static List<Chip> chips(MarksSearch search) {
		List<Chip> chips = new ArrayList<>();
		CorpusWords words = new CorpusWords(search.codebook(), Map.of(), path -> "", Locale.getDefault());
		search.codebook().families().forEach(family -> chips.add(new Chip(Field.FAMILY, family.id(),
				words.value(Dimension.FAMILY, family.id()))));
		List<String> annotators = search.snapshot().vocabulary().values(Field.ANNOTATOR.id(), "", "", MOST_ANNOTATORS + 1);
		if (annotators.size() > 1 && annotators.size() <= MOST_ANNOTATORS) {
			annotators.stream().sorted().forEach(name -> chips.add(new Chip(Field.ANNOTATOR, name, name)));
		}
		return chips;
	}

	private Vocabulary vocabulary() {
		return followed.flatMap(OpenCorpus::snapshot).map(IndexSnapshot::vocabulary).orElse(Vocabulary.NONE);
	}

	private void openSelected() {
		MarkRow mark = page.selected();
		if (mark != null) {
			followed.ifPresent(corpus -> opener.open(corpus, mark));
		}
	}

	/** What can be done to the selected marks. */
	private void addChanges(IMenuManager menu) {
		if (followed.isPresent() && answer.isPresent() && !page.selectedMarks().isEmpty()) {
			CorpusWords words = answer.get().words();
			new BulkMenu(page.control().getShell(), words, change -> bulk.preview(followed.get(), page.selectedMarks(), change, words)).fill(menu);
		}
	}

	private void restore() {
		Map<String, String> kept = part.getPersistedState();
		page.table().setColumnStates(ColumnStates.parse(kept.getOrDefault(COLUMNS, ""), MarkColumn.COLUMNS));
		page.box().setTyped(kept.getOrDefault(FILTER, ""));
		request = MarksRequest.of(kept).with(page.box().query());
		page.showGroups(request);
	}
}
