// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.newsmark.ui.Messages;

/**
 * A list to choose from under a control, with a line to filter it by: typing filters, arrows move, Enter or a click takes, Escape leaves.
 *
 * @param <T> what is chosen
 */
public final class PickPopup<T> extends PopupDialog {

	private static final int WIDTH = 420;
	private static final int MOST_ROWS = 200;
	private static final int VISIBLE_ROWS = 14;
	private static final int GAP = 10;

	/** What a row shows. */
	public record Row(@Nullable Image image, String name, String hint) {
	}

	private final Control anchor;
	private final Function<String, List<T>> search;
	private final Function<T, Row> rows;
	private final Consumer<T> taken;
	private List<T> found = List.of();
	private Text filter;
	private Table table;

	/**
	 * @param anchor what the list opens under
	 * @param search what fits to the filter, in the order to show; for an empty filter all
	 * @param taken  called when one was chosen, after the list closed
	 */
	public PickPopup(Control anchor, Function<String, List<T>> search, Function<T, Row> rows, Consumer<T> taken) {
		super(anchor.getShell(), INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, null);
		this.anchor = anchor;
		this.search = search;
		this.rows = rows;
		this.taken = taken;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		filter.setMessage(Messages.Part_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, VISIBLE_ROWS * table.getItemHeight()).applyTo(table);
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.LEFT);
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.KeyDown, this::typed);
		filter.addListener(SWT.DefaultSelection, event -> take());
		table.addListener(SWT.DefaultSelection, event -> take());
		table.addListener(SWT.MouseUp, event -> take());
		fill();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Point below = anchor.getParent().toDisplay(anchor.getLocation().x, anchor.getLocation().y + anchor.getSize().y);
		Rectangle screen = anchor.getMonitor().getClientArea();
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		boolean fits = below.y + size.y <= screen.y + screen.height;
		return new Point(x, fits ? below.y : Math.max(screen.y, below.y - anchor.getSize().y - size.y));
	}

	private void fill() {
		found = search.apply(filter.getText());
		Color dim = table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
		table.setRedraw(false);
		table.removeAll();
		for (T each : found.subList(0, Math.min(MOST_ROWS, found.size()))) {
			Row row = rows.apply(each);
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { row.name(), row.hint() });
			item.setImage(row.image());
			item.setForeground(1, dim);
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + GAP);
		}
		if (!found.isEmpty()) {
			table.setSelection(0);
		}
		table.setRedraw(true);
	}

	private void typed(Event event) {
		int selected = table.getSelectionIndex();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> select(event, selected + 1);
			case SWT.ARROW_UP -> select(event, selected - 1);
			case SWT.PAGE_DOWN -> select(event, selected + VISIBLE_ROWS);
			case SWT.PAGE_UP -> select(event, selected - VISIBLE_ROWS);
			default -> {
				// Belongs to the filter.
			}
		}
	}

	private void select(Event event, int wanted) {
		event.doit = false;
		if (table.getItemCount() > 0) {
			table.setSelection(Math.clamp(wanted, 0, table.getItemCount() - 1));
			table.showSelection();
		}
	}

	private void take() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			T chosen = found.get(index);
			close();
			taken.accept(chosen);
		}
	}
}
