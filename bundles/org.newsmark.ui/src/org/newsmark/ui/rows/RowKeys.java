// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Mouse and keyboard, as in a platform tree table. */
final class RowKeys {

	private final RowTable table;
	private final RowSelection selection;

	RowKeys(RowTable table, Canvas body) {
		this.table = table;
		this.selection = table.selection();
		body.addListener(SWT.MouseDown, event -> pressed(body, event));
		body.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		body.addListener(SWT.KeyDown, this::typed);
		body.addListener(SWT.MouseHover, event -> showTip(body, hint(event)));
		body.addListener(SWT.MouseMove, event -> forgetTip(body));
		body.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	private void pressed(Canvas body, Event event) {
		body.setFocus();
		int row = table.rowAt(event.y);
		if (row < 0) {
			return;
		}
		if (event.button == 3 && selection.contains(row)) {
			return;
		}
		if (event.button == 1 && table.source().isGroup(row) && event.x < table.source().textLeft(row, table.area(row))) {
			table.setExpanded(row, !table.source().isExpanded(row));
			return;
		}
		if ((event.stateMask & SWT.MOD2) != 0) {
			selection.extendTo(row);
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			selection.toggle(row);
		} else {
			selection.select(row);
		}
		table.selected();
	}

	private void doubleClicked(Event event) {
		int row = table.rowAt(event.y);
		if (event.button != 1 || row < 0) {
			return;
		}
		if (table.source().isGroup(row)) {
			table.setExpanded(row, !table.source().isExpanded(row));
		} else {
			table.opened();
		}
	}

	private void typed(Event event) {
		int lead = selection.lead();
		switch (event.keyCode) {
			case SWT.ARROW_UP -> move(event, lead - 1);
			case SWT.ARROW_DOWN -> move(event, lead + 1);
			case SWT.PAGE_UP -> move(event, lead - table.pageSize());
			case SWT.PAGE_DOWN -> move(event, lead + table.pageSize());
			case SWT.HOME -> move(event, 0);
			case SWT.END -> move(event, table.source().size() - 1);
			case SWT.ARROW_RIGHT, SWT.KEYPAD_ADD -> open(lead);
			case SWT.ARROW_LEFT, SWT.KEYPAD_SUBTRACT -> close(lead);
			case SWT.CR, SWT.KEYPAD_CR -> enter(lead);
			case ' ' -> toggle(event, lead);
			default -> {
				if (event.keyCode == 'a' && event.stateMask == SWT.MOD1) {
					table.selectAll();
				}
			}
		}
	}

	private void move(Event event, int wanted) {
		int size = table.source().size();
		if (size == 0) {
			return;
		}
		int row = Math.clamp(wanted, 0, size - 1);
		if ((event.stateMask & SWT.MOD2) != 0) {
			selection.extendTo(row);
		} else {
			selection.select(row);
		}
		table.selected();
	}

	private void toggle(Event event, int lead) {
		if ((event.stateMask & SWT.MOD1) != 0 && lead >= 0) {
			selection.toggle(lead);
			table.selected();
		}
	}

	private void open(int lead) {
		if (lead < 0 || !table.source().isGroup(lead)) {
			return;
		}
		if (table.source().isExpanded(lead)) {
			selection.select(Math.min(lead + 1, table.source().size() - 1));
			table.selected();
		} else {
			table.setExpanded(lead, true);
		}
	}

	private void close(int lead) {
		if (lead < 0) {
			return;
		}
		if (table.source().isGroup(lead) && table.source().isExpanded(lead)) {
			table.setExpanded(lead, false);
			return;
		}
		int parent = table.source().parent(lead);
		if (parent >= 0) {
			selection.select(parent);
			table.selected();
		}
	}

	private void enter(int lead) {
		if (lead >= 0 && table.source().isGroup(lead)) {
			table.setExpanded(lead, !table.source().isExpanded(lead));
		} else if (lead >= 0) {
			table.opened();
		}
	}

	private String hint(Event event) {
		int row = table.rowAt(event.y);
		if (row >= 0) {
			for (RowArea.Cell cell : table.area(row).cells()) {
				if (cell.bounds().contains(event.x, event.y)) {
					String hint = table.source().hint(row, cell.column());
					return fits(hint, cell.bounds().width) ? "" : hint;
				}
			}
		}
		return "";
	}

	/** Whether a cell shows all of it anyhow. */
	private boolean fits(String hint, int width) {
		GC gc = new GC(table.body());
		try {
			return hint.indexOf('\n') < 0 && gc.textExtent(hint).x <= width - 2 * RowDrawing.PADDING;
		} finally {
			gc.dispose();
		}
	}

	private static void showTip(Canvas body, String tip) {
		body.setToolTipText(tip.isEmpty() ? null : tip);
	}

	private static void forgetTip(Canvas body) {
		if (body.getToolTipText() != null) {
			body.setToolTipText(null);
		}
	}
}
