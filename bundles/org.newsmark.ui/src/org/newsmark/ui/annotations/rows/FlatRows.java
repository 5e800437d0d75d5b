// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowSource;

/** Marks one under the other. */
public final class FlatRows implements RowSource, MarkSource {

	private final RowCache rows;
	private final MarkRows marks;
	private final MarkPainter painter;

	public FlatRows(MarkRows marks, MarkPainter painter) {
		this.marks = marks;
		this.rows = new RowCache(marks);
		this.painter = painter;
	}

	@Override
	public int size() {
		return marks.size();
	}

	@Override
	public @Nullable MarkRow mark(int row) {
		return rows.row(row);
	}

	@Override
	public int rowOf(MarkRow mark) {
		return marks.indexOf(mark.article().path(), mark.annotator(), mark.id());
	}

	@Override
	public void paint(GC gc, RowArea area) {
		painter.paint(gc, area, rows.row(area.row()), 0);
	}

	@Override
	public String text(int row, int column) {
		return painter.words().text(rows.row(row), MarkColumn.values()[column]);
	}

	@Override
	public String hint(int row, int column) {
		return text(row, column);
	}
}
