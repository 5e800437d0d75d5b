// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.concordance;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.newsmark.core.query.Query;
import org.newsmark.index.Collocates;
import org.newsmark.index.Concordance;
import org.newsmark.index.ConcordanceLine;
import org.newsmark.index.ConcordanceOrder;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.MarkOpener;
import org.newsmark.ui.annotations.bulk.BulkEditor;
import org.newsmark.ui.annotations.bulk.BulkOperation;
import org.newsmark.ui.annotations.bulk.BulkPlan;
import org.newsmark.ui.annotations.bulk.LabelMenu;
import org.newsmark.ui.annotations.query.QueryBox;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.parts.CorpusAsker;
import org.newsmark.ui.parts.CorpusDesk;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.IndexJob;
import org.newsmark.ui.parts.RowText;
import org.newsmark.ui.parts.SessionUndo;
import org.newsmark.ui.parts.TableSaver;
import org.newsmark.ui.parts.ViewTools;
import org.newsmark.ui.rows.ColumnStates;
import org.newsmark.ui.rows.RowTable;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The view "Concordance": every place of words, or every mark, on a line with its context; and the words that stand near. */
public final class ConcordancePart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.concordance";

	private static final String FILTER = "concordance.filter";
	private static final String ORDER = "concordance.order";
	private static final String COLUMNS = "concordance.columns";
	private static final String FILE_NAME = "concordance";
	/** Of the context on each side: more than any column shows. */
	private static final int WIDTH = 160;
	/**
	 * As is usual for collocates (Sinclair 1991, Corpus, Concordance, Collocation): four words on each side hold most of what belongs together; one
	 * more here.
	 */
	private static final int WINDOW = 5;
	private static final int[] SHARES = { 76, 24 };

	private record Answer(Query query, Concordance lines, Collocates near, CorpusWords words) {
	}

	private MPart part;
	private EmptyState state;
	private Composite page;
	private QueryBox box;
	private RowTable table;
	private RowTable near;
	private Label said;
	private MarkOpener opener;
	private CorpusAsker<Answer> asker;
	private IndexJob<BulkPlan> planning;
	private BulkEditor bulk;
	private ConcordanceOrder order = ConcordanceOrder.CORPUS;
	private Optional<Query> shown = Optional.empty();

	@PostConstruct
	void create(Composite parent, MPart model, CorpusDesk desk, EHandlerService handlers) {
		part = model;
		opener = new MarkOpener(desk.page());
		state = new EmptyState(parent, desk.page().getWorkbenchWindow());
		page = new Composite(state.stack(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(3, 3).spacing(6, 3).applyTo(page);
		state.setContent(page);
		box = new QueryBox(page, () -> asker.vocabulary());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box.control());
		ViewTools tools = new ViewTools(page);
		tools.add("copy-table", CorpusMessages.CrossTable_copy, () -> TableSaver.copy(table, RowText.of(table)));
		tools.add("save-table", CorpusMessages.CrossTable_save, () -> TableSaver.saveTable(table, FILE_NAME, RowText.of(table)));
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		table = new RowTable(sash, LineColumn.COLUMNS);
		near = new RowTable(sash, CollocateRows.COLUMNS);
		sash.setWeights(SHARES);
		said = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(said);
		restore(part.getPersistedState());
		box.onChange(query -> asker.refresh());
		box.onDown(this::focusLines);
		table.onSort(column -> LineColumn.values()[column].order().ifPresent(this::sort));
		table.addListener(SWT.DefaultSelection, event -> open());
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new Copy());
		IWorkbench workbench = desk.page().getWorkbenchWindow().getWorkbench();
		planning = new IndexJob<>(desk.ui());
		bulk = new BulkEditor(page, workbench, planning);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.body().setMenu(menu.createContextMenu(table.body()));
		SessionUndo.activateFor(handlers, workbench, () -> asker.corpus().map(OpenCorpus::project).map(BulkOperation::contextOf));
		asker = new CorpusAsker<>(desk, state, this::question, this::show);
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else if (table.source().size() > 0) {
			table.setFocus();
		} else {
			box.setFocus();
		}
	}

	@PersistState
	void keep() {
		if (page != null && !page.isDisposed()) {
			Map<String, String> kept = part.getPersistedState();
			kept.put(FILTER, box.typed());
			kept.put(ORDER, order.name());
			kept.put(COLUMNS, table.columnStates().toString());
		}
	}

	@PreDestroy
	void dispose() {
		if (asker != null) {
			planning.cancel();
			asker.close();
		}
	}

	private void fillMenu(IMenuManager menu) {
		if (table.source() instanceof LineRows rows && asker.corpus().isPresent() && table.selection().count() > 0) {
			OpenCorpus corpus = asker.corpus().get();
			int[] chosen = table.selection().rows().toArray();
			menu.add(LabelMenu.of(CorpusMessages.Bulk_markMenu, rows.words().codebook(),
					label -> bulk.previewMarks(corpus, () -> rows.places(chosen), label, rows.words())));
		}
	}

	private void restore(Map<String, String> kept) {
		box.setTyped(kept.getOrDefault(FILTER, ""));
		order = Arrays.stream(ConcordanceOrder.values()).filter(each -> each.name().equals(kept.get(ORDER))).findFirst().orElse(order);
		table.setColumnStates(ColumnStates.parse(kept.getOrDefault(COLUMNS, ""), LineColumn.COLUMNS));
	}

	private CorpusAsker.Question<Answer> question() {
		Query asked = box.query();
		ConcordanceOrder by = order;
		return (corpus, snapshot, progress) -> {
			Concordance lines = snapshot.concordance(asked, WIDTH, by, progress);
			return new Answer(asked, lines, Collocates.of(lines, WINDOW, progress), CorpusWords.read(corpus, snapshot));
		};
	}

	private void show(Answer answer) {
		boolean anew = !shown.equals(Optional.of(answer.query()));
		shown = Optional.of(answer.query());
		LineRows rows = new LineRows(answer.lines(), answer.words());
		if (anew) {
			table.setSource(rows);
		} else {
			table.replaceSource(rows);
		}
		near.setSource(new CollocateRows(answer.near().all()));
		table.showSort(LineColumn.of(order), true);
		said.setText(MessageFormat.format(answer.query().equals(Query.ALL) ? CorpusMessages.Concordance_all : CorpusMessages.Concordance_state,
				rows.size()));
	}

	/** A second click on the same header gives the order of the corpus back. */
	private void sort(ConcordanceOrder by) {
		order = order == by ? ConcordanceOrder.CORPUS : by;
		shown = Optional.empty();
		asker.refresh();
	}

	private void focusLines() {
		table.setFocus();
		if (table.selection().lead() < 0 && table.source().size() > 0) {
			table.select(0);
		}
	}

	private void open() {
		int row = table.selection().lead();
		if (row >= 0 && table.source() instanceof LineRows rows) {
			ConcordanceLine line = rows.line(row);
			asker.corpus().ifPresent(corpus -> opener.open(corpus, line.article().path(), List.of(line.span())));
		}
	}

	/** Called by the workbench. */
	public final class Copy {

		/** In the line for the query the same keys belong to the text. */
		@CanExecute
		public boolean canExecute() {
			return table.body().isFocusControl() || near.body().isFocusControl();
		}

		@Execute
		public void execute() {
			RowTable focused = near.body().isFocusControl() ? near : table;
			TableSaver.copy(focused, RowText.of(focused));
		}
	}
}
