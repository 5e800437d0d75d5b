// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.newsmark.ui.Messages;
import org.newsmark.ui.codebook.CodebookRow.FamilyRow;
import org.newsmark.ui.codebook.CodebookRow.LabelRow;

/** The labels as a tree in columns: sign and name, key, number of marks, an eye that shows and hides them. */
final class CodebookTree {

	static final int NAME = 0;
	static final int KEY = 1;
	static final int COUNT = 2;
	static final int EYE = 3;

	private final TreeViewer viewer;
	private final Composite parent;
	private Consumer<LabelRow> selected = row -> { /* Nobody asked yet. */ };
	private BiConsumer<LabelRow, Boolean> chosen = (row, byKey) -> { /* Nobody asked yet. */ };
	private Consumer<CodebookRow> toggled = row -> { /* Nobody asked yet. */ };

	CodebookTree(Composite container, CodebookCells cells) {
		parent = new Composite(container, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Rows());
		column(layout, cells, Messages.Codebook_columnLabel, SWT.LEFT, new ColumnWeightData(1, 140));
		column(layout, cells, Messages.Codebook_columnKey, SWT.CENTER, new ColumnPixelData(44));
		column(layout, cells, Messages.Codebook_columnCount, SWT.RIGHT, new ColumnPixelData(56));
		column(layout, cells, "", SWT.CENTER, new ColumnPixelData(28, false));
		tree().setHeaderVisible(true);
		tree().getColumn(COUNT).setToolTipText(Messages.Codebook_columnCountTip);
		tree().getColumn(EYE).setToolTipText(Messages.Codebook_columnShownTip);
		viewer.addSelectionChangedListener(event -> selection().ifPresent(row -> {
			if (row instanceof LabelRow label) {
				selected.accept(label);
			}
		}));
		tree().addListener(SWT.MouseUp, this::clicked);
		tree().addListener(SWT.KeyDown, this::typed);
	}

	Composite control() {
		return parent;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** A label is selected, by mouse or keys. */
	void onSelect(Consumer<LabelRow> listener) {
		selected = listener;
	}

	/** A label was clicked ({@code false}) or Enter was pressed on it ({@code true}). */
	void onChoose(BiConsumer<LabelRow, Boolean> listener) {
		chosen = listener;
	}

	/** The eye of a label or family was clicked. */
	void onToggle(Consumer<CodebookRow> listener) {
		toggled = listener;
	}

	void show(List<CodebookRow> rows) {
		if (!rows.equals(viewer.getInput())) {
			Optional<CodebookRow> before = selection();
			viewer.getControl().setRedraw(false);
			viewer.setInput(rows);
			viewer.expandAll();
			before.or(() -> firstLabel(rows)).ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
			viewer.getControl().setRedraw(true);
		}
	}

	/** So that what a label means is shown from the first moment on. */
	private static Optional<CodebookRow> firstLabel(List<CodebookRow> rows) {
		return rows.stream().findFirst().map(row -> row instanceof FamilyRow family ? family.labels().get(0) : row);
	}

	/** The numbers of these labels, and of their families, changed. */
	void updateCounts(Set<String> labels) {
		for (CodebookRow row : rows()) {
			if (row.labelIds().stream().anyMatch(labels::contains)) {
				viewer.update(row, null);
				if (row instanceof FamilyRow family) {
					family.labels().stream().filter(label -> labels.contains(label.label().id())).forEach(label -> viewer.update(label, null));
				}
			}
		}
	}

	Optional<CodebookRow> selection() {
		return Optional.ofNullable((CodebookRow) viewer.getStructuredSelection().getFirstElement());
	}

	@SuppressWarnings("unchecked")
	private List<CodebookRow> rows() {
		return viewer.getInput() == null ? List.of() : (List<CodebookRow>) viewer.getInput();
	}

	private Tree tree() {
		return viewer.getTree();
	}

	private void column(TreeColumnLayout layout, CodebookCells cells, String title, int alignment, ColumnLayoutData width) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		column.setLabelProvider(cells);
		layout.setColumnData(column.getColumn(), width);
	}

	private void clicked(Event event) {
		var cell = viewer.getCell(new Point(event.x, event.y));
		if (event.button != 1 || cell == null || !(cell.getElement() instanceof CodebookRow row)) {
			return;
		}
		if (cell.getColumnIndex() == EYE) {
			toggled.accept(row);
		} else if (row instanceof LabelRow label && event.count == 1) {
			chosen.accept(label, Boolean.FALSE);
		}
	}

	private void typed(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && selection().orElse(null) instanceof LabelRow label) {
			event.doit = false;
			chosen.accept(label, Boolean.TRUE);
		}
	}

	private static final class Rows implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return row instanceof FamilyRow family ? family.labels().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return row instanceof FamilyRow;
		}
	}
}
