// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.newsmark.ui.WizardMessages;

/** Rows of an import, made as they come into view, with the whole reason of the selected one below. UI thread only. */
final class ReportTable {

	private record Column(String title, int chars, int alignment) {
	}

	private static final int HEIGHT_ROWS = 14;
	private static final int REASON_ROWS = 3;

	final Table table;
	private final Text reason;
	private List<ReportRow> rows = List.of();

	/** @param charWidth of the font, in pixels */
	ReportTable(Composite parent, int charWidth) {
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		for (Column column : List.of(new Column(WizardMessages.Import_columnTitle, 52, SWT.LEFT), new Column(WizardMessages.Import_columnOutlet, 16, SWT.LEFT),
				new Column(WizardMessages.Import_columnDate, 13, SWT.LEFT), new Column(WizardMessages.Import_columnZones, 18, SWT.LEFT),
				new Column(WizardMessages.Import_columnWords, 8, SWT.RIGHT), new Column(WizardMessages.Import_columnFile, 26, SWT.LEFT),
				new Column(WizardMessages.Import_columnNote, 40, SWT.LEFT))) {
			TableColumn widget = new TableColumn(table, column.alignment());
			widget.setText(column.title());
			widget.setWidth(column.chars() * charWidth);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT_ROWS * table.getItemHeight()).applyTo(table);
		reason = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, REASON_ROWS * reason.getLineHeight()).applyTo(reason);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
		table.addListener(SWT.Selection, event -> reason.setText(reasonOf(rows.get(table.indexOf((TableItem) event.item)))));
	}

	void show(List<ReportRow> next) {
		rows = next;
		table.setItemCount(0);
		table.clearAll();
		table.setItemCount(next.size());
		reason.setText("");
	}

	List<ReportRow> rows() {
		return rows;
	}

	private static String reasonOf(ReportRow row) {
		return row.reason().isEmpty() ? row.title() : row.reason();
	}

	private static void fill(TableItem item, ReportRow row) {
		item.setText(new String[] { row.title(), row.outlet(), row.date(), row.zones(), row.words() == 0 ? "" : String.valueOf(row.words()),
				row.file(), row.reason() });
		item.setImage(0, image(row.kind()));
	}

	private static Image image(ReportRow.Kind kind) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (kind) {
			case MADE -> images.getImage(ISharedImages.IMG_OBJ_FILE);
			case MADE_WITH_NOTES -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
			case ALREADY_THERE -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
			case REFUSED -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		};
	}
}
