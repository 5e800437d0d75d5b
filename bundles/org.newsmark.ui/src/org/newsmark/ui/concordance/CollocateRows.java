// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.concordance;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.newsmark.index.Collocates.Collocate;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowColumn;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.rows.RowSource;

/** Words near the lines of a concordance, and how often they stand there. */
record CollocateRows(List<Collocate> collocates) implements RowSource {

	static final List<RowColumn> COLUMNS = List.of(new RowColumn("word", CorpusMessages.Concordance_near, 130),
			new RowColumn("total", CorpusMessages.Concordance_total, 70, SWT.RIGHT, true),
					new RowColumn("left", CorpusMessages.Concordance_before, 70, SWT.RIGHT, true),
			new RowColumn("right", CorpusMessages.Concordance_behind, 70, SWT.RIGHT, true));

	@Override
	public int size() {
		return collocates.size();
	}

	@Override
	public void paint(GC gc, RowArea area) {
		for (RowArea.Cell cell : area.cells()) {
			RowDrawing.text(gc, cell.bounds(), text(area.row(), cell.column()), COLUMNS.get(cell.column()).alignment());
		}
	}

	@Override
	public String text(int row, int column) {
		Collocate each = collocates.get(row);
		return switch (column) {
			case 0 -> each.word();
			case 1 -> String.valueOf(each.total());
			case 2 -> String.valueOf(each.left());
			default -> String.valueOf(each.right());
		};
	}
}
