// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.query.ChipBar;
import org.newsmark.ui.annotations.query.QueryBox;
import org.newsmark.ui.annotations.rows.FlatRows;
import org.newsmark.ui.annotations.rows.GroupedRows;
import org.newsmark.ui.annotations.rows.MarkColumn;
import org.newsmark.ui.annotations.rows.MarkGroup;
import org.newsmark.ui.annotations.rows.MarkPainter;
import org.newsmark.ui.annotations.rows.MarkSource;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.rows.RowSource;
import org.newsmark.ui.rows.RowTable;

/** What the view is made of: a line to filter, chips and groups, the rows, and a line that says how many there are. */
final class AnnotationsPage {

	/** More marks than this are not changed at once. */
	private static final int MOST_CHANGED = 50_000;

	private final Composite control;
	private final QueryBox box;
	private final ChipBar chips;
	private final GroupBar groups;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final RowTable table;
	private final Link nothing;
	private final Label state;
	private final MarkPainter painter = new MarkPainter();

	/**
	 * @param groupsChanged given the dimensions that were chosen
	 * @param groupsOrdered given how groups shall follow each other
	 * @param export        what is shown
	 */
	AnnotationsPage(Composite parent, Supplier<Vocabulary> vocabulary, Consumer<List<Dimension>> groupsChanged,
			Consumer<MarkGroup.Order> groupsOrdered, Runnable export) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(3, 3).spacing(6, 3).applyTo(control);
		box = new QueryBox(control, vocabulary);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(box.control());
		chips = new ChipBar(control, box::query, query -> box.setTyped(query.toString()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(chips.control());
		groups = new GroupBar(control, groupsChanged, groupsOrdered);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(groups.control());
		exportButton(export);
		stack = new Composite(control, SWT.NONE);
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(stack);
		table = new RowTable(stack, MarkColumn.COLUMNS);
		nothing = new Link(stack, SWT.WRAP);
		nothing.addListener(SWT.Selection, event -> box.setTyped(""));
		layout.topControl = table;
		state = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(state);
		box.onDown(this::focusRows);
	}

	Control control() {
		return control;
	}

	QueryBox box() {
		return box;
	}

	ChipBar chips() {
		return chips;
	}

	RowTable table() {
		return table;
	}

	void showGroups(MarksRequest request) {
		groups.show(request.groups(), request.groupOrder(), painter.words());
		int sorted = request.sort().map(MarkColumn::ordinal).orElse(-1);
		table.showSort(sorted, !request.descending());
	}

	/**
	 * Shows an answer; the mark that was selected stays so if it is still there.
	 *
	 * @param anew     something else was asked, so the rows begin at the top
	 * @param expanded paths of the groups that are open
	 * @param fetch    asked for the marks of a group that is opened
	 */
	void show(MarksAnswer answer, boolean anew, Set<List<String>> expanded, Consumer<MarkGroup> fetch) {
		painter.setWords(answer.words());
		showGroups(answer.request());
		MarkRow selected = selected();
		MarkSource source = source(answer, expanded, fetch);
		if (anew) {
			table.setSource((RowSource) source);
		} else {
			table.replaceSource((RowSource) source);
			int row = selected == null ? -1 : source.rowOf(selected);
			if (row >= 0) {
				table.select(row);
			}
		}
		showNothing(answer);
		Object[] figures = { answer.marks(), answer.articles(), answer.request().query().toString() };
		state.setText(MessageFormat.format(
				answer.request().query().equals(Query.ALL) ? Messages.Annotations_state : Messages.Annotations_stateFiltered, figures));
	}

	/** The marks of a group are there. */
	void fetched(MarkGroup group, MarkRows rows) {
		if (table.source() instanceof GroupedRows grouped) {
			int before = grouped.size();
			int row = grouped.fetched(group, rows);
			if (row >= 0) {
				table.rowsChanged(row, grouped.size() - before);
			}
		}
	}

	/** Paths of the groups that are open now. */
	Set<List<String>> expanded() {
		return table.source() instanceof GroupedRows grouped ? grouped.expanded() : Set.of();
	}

	/** The mark with the focus; {@code null} if there is none. */
	@Nullable
	MarkRow selected() {
		int lead = table.selection().lead();
		return lead >= 0 && table.source() instanceof MarkSource marks ? marks.mark(lead) : null;
	}

	/** The selected marks, in the order of the rows; groups stand for none. */
	List<MarkRow> selectedMarks() {
		return table.source() instanceof MarkSource marks
				? table.selection().rows().limit(MOST_CHANGED).mapToObj(marks::mark).filter(Objects::nonNull).toList()
				: List.of();
	}

	void focusRows() {
		table.setFocus();
		if (table.selection().lead() < 0 && table.source().size() > 0) {
			table.select(0);
		}
	}

	/** Parts of this kind have no toolbar of their own that commands could be put into. */
	private void exportButton(Runnable export) {
		ToolItem item = new ToolItem(new ToolBar(control, SWT.FLAT), SWT.PUSH);
		ResourceLocator.imageDescriptorFromBundle(PreferenceKeys.NODE, "icons/export-marks.svg")
				.ifPresent(icon -> item.setImage(new LocalResourceManager(JFaceResources.getResources(), control).create(icon)));
		item.setToolTipText(Messages.Annotations_export);
		item.addListener(SWT.Selection, event -> export.run());
	}

	private MarkSource source(MarksAnswer answer, Set<List<String>> expanded, Consumer<MarkGroup> fetch) {
		if (answer.rows().isPresent()) {
			return new FlatRows(answer.rows().get(), painter);
		}
		return new GroupedRows(answer.groups(), expanded, answer.open(), painter, fetch);
	}

	private void showNothing(MarksAnswer answer) {
		boolean empty = answer.marks() == 0;
		if (empty) {
			nothing.setText(answer.request().query().equals(Query.ALL) ? Messages.Annotations_noMarks : Messages.Annotations_noHits);
		}
		Control top = empty ? nothing : table;
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}
}
