// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.crosstable;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.newsmark.index.CrossTable;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.MarksShower;
import org.newsmark.ui.annotations.query.DimensionPicker;
import org.newsmark.ui.annotations.query.MeasurePicker;
import org.newsmark.ui.annotations.query.QueryBox;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.parts.CorpusAsker;
import org.newsmark.ui.parts.CorpusDesk;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.TableSaver;
import org.newsmark.ui.parts.TableText;
import org.newsmark.ui.parts.ViewTools;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The view "Cross-table": marks counted by two dimensions; every cell leads to its marks. */
public final class CrossTablePart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.crossTable";

	private static final String FILTER = "crosstable.filter";
	private static final String FILE_NAME = "cross-table";

	private MPart part;
	private EmptyState state;
	private Composite page;
	private QueryBox box;
	private DimensionPicker rows;
	private DimensionPicker columns;
	private MeasurePicker measure;
	private HeatMap map;
	private Label said;
	private CorpusAsker<HeatTable> asker;
	private CrossTableRequest request;
	private Optional<HeatTable> shown = Optional.empty();

	@PostConstruct
	void create(Composite parent, MPart model, CorpusDesk desk, EHandlerService handlers) {
		part = model;
		request = CrossTableRequest.of(part.getPersistedState());
		state = new EmptyState(parent, desk.page().getWorkbenchWindow());
		page = new Composite(state.stack(), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3, 3).spacing(6, 3).applyTo(page);
		state.setContent(page);
		box = new QueryBox(page, () -> asker.vocabulary());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box.control());
		choices(new Composite(page, SWT.NONE));
		map = new HeatMap(page, (row, column) -> say(), (row, column) -> open(desk, row, column));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(map);
		said = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		box.setTyped(part.getPersistedState().getOrDefault(FILTER, ""));
		request = request.with(box.query());
		box.onChange(query -> ask(request.with(query)));
		box.onDown(map::setFocus);
		showRequest(CorpusWords.NONE);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new Copy());
		asker = new CorpusAsker<>(desk, state, this::question, this::show);
	}

	private void choices(Composite line) {
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		rows = new DimensionPicker(line, CorpusMessages.CrossTable_rowsTip, chosen -> ask(request.withRows(chosen)));
		new Label(line, SWT.NONE).setText("×");
		columns = new DimensionPicker(line, CorpusMessages.CrossTable_columnsTip, chosen -> ask(request.withColumns(chosen)));
		measure = new MeasurePicker(line, chosen -> ask(request.with(chosen)));
		ViewTools tools = new ViewTools(line);
		tools.add("swap", CorpusMessages.CrossTable_swap, () -> ask(request.swapped()));
		tools.add("copy-table", CorpusMessages.CrossTable_copy, this::copy);
		tools.add("save-table", CorpusMessages.CrossTable_save, this::save);
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else {
			map.setFocus();
		}
	}

	@PersistState
	void keep() {
		if (page != null && !page.isDisposed()) {
			Map<String, String> kept = part.getPersistedState();
			kept.put(FILTER, box.typed());
			request.saveTo(kept);
		}
	}

	@PreDestroy
	void dispose() {
		if (asker != null) {
			asker.close();
		}
	}

	private CorpusAsker.Question<HeatTable> question() {
		CrossTableRequest asked = request;
		return (corpus, snapshot, progress) -> HeatTable.of(CrossTable.of(snapshot.count(asked.by(), asked.query(), progress)), asked.measure(),
				asked.by(), CorpusWords.read(corpus, snapshot));
	}

	private void ask(CrossTableRequest next) {
		if (!next.equals(request)) {
			request = next;
			showRequest(shown.map(HeatTable::words).orElse(CorpusWords.NONE));
			asker.refresh();
		}
	}

	private void showRequest(CorpusWords words) {
		rows.show(request.rows(), words);
		columns.show(request.columns(), words);
		measure.show(request.measure());
	}

	private void show(HeatTable table) {
		shown = Optional.of(table);
		showRequest(table.words());
		map.show(table);
		say();
	}

	/** What the cell with the cursor says; the total while there is none. */
	private void say() {
		said.setText(shown.map(table -> table.table().rows() == 0 ? CorpusMessages.CrossTable_nothing
				: map.isFocusControl() ? table.sentence(map.cursor().y, map.cursor().x)
						: MessageFormat.format(CorpusMessages.CrossTable_state, table.table().total(), table.table().rows(), table.table().columns()))
				.orElse(""));
	}

	private void open(CorpusDesk desk, int row, int column) {
		shown.ifPresent(table -> MarksShower.show(desk.page(), table.query(row, column)));
	}

	private void copy() {
		shown.ifPresent(table -> TableSaver.copy(map, new TableText(table.shown())));
	}

	private void save() {
		shown.ifPresent(table -> TableSaver.saveTable(map, FILE_NAME, new TableText(table.exact())));
	}

	/** Called by the workbench. */
	public final class Copy {

		@Execute
		public void execute() {
			if (map.isFocusControl()) {
				copy();
			}
		}
	}
}
