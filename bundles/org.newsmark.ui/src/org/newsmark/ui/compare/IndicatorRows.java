// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.index.OutletComparison;
import org.newsmark.index.OutletComparison.Indicator;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowColumn;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.rows.RowSource;

/** Indicators under headings, a column for each outlet. UI thread only. */
final class IndicatorRows implements RowSource {

	private static final int NAME = 290;
	private static final int OUTLET = 170;
	private static final double HEADING = 0.08;

	/** @param indicator empty for a heading */
	private record Row(String title, Optional<Indicator> indicator) {
	}

	private final ComparisonWords words;
	private final List<Row> rows = new ArrayList<>();

	IndicatorRows(OutletComparison comparison, ComparisonWords words) {
		this.words = words;
		String heading = "";
		for (Indicator indicator : comparison.indicators()) {
			String next = words.heading(indicator);
			if (!next.isEmpty() && !next.equals(heading)) {
				rows.add(new Row(next, Optional.empty()));
			}
			heading = next;
			rows.add(new Row(words.name(indicator), Optional.of(indicator)));
		}
	}

	static List<RowColumn> columns(OutletComparison comparison) {
		List<RowColumn> columns = new ArrayList<>();
		columns.add(new RowColumn("indicator", CorpusMessages.Compare_indicator, NAME));
		for (int i = 0; i < comparison.outlets().size(); i++) {
			String outlet = comparison.outlets().get(i);
			columns.add(new RowColumn("outlet" + i, outlet.isEmpty() ? Messages.Dimension_missing : outlet, OUTLET, SWT.RIGHT, true));
		}
		return columns;
	}

	/** Empty for a heading. */
	Optional<Indicator> indicator(int row) {
		return rows.get(row).indicator();
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public void paint(GC gc, RowArea area) {
		Row row = rows.get(area.row());
		if (row.indicator().isEmpty()) {
			Color background = gc.getBackground();
			if (!area.selected()) {
				gc.setBackground(RowDrawing.mix(gc.getForeground(), background, HEADING));
				gc.fillRectangle(area.bounds());
			}
			RowDrawing.text(gc, area.bounds(), row.title(), SWT.LEFT);
			gc.setBackground(background);
			return;
		}
		boolean indented = !words.heading(row.indicator().get()).isEmpty();
		for (RowArea.Cell cell : area.cells()) {
			Rectangle bounds = cell.bounds();
			if (cell.column() == 0 && indented) {
				bounds = new Rectangle(bounds.x + RowDrawing.INDENT, bounds.y, bounds.width - RowDrawing.INDENT, bounds.height);
			}
			RowDrawing.text(gc, bounds, text(area.row(), cell.column()), cell.column() == 0 ? SWT.LEFT : SWT.RIGHT);
		}
	}

	@Override
	public String text(int row, int column) {
		Row shown = rows.get(row);
		if (column == 0) {
			return shown.title();
		}
		return shown.indicator().map(indicator -> words.text(indicator.group(), indicator.cells().get(column - 1))).orElse("");
	}

	@Override
	public String hint(int row, int column) {
		return column == 0 ? text(row, column)
				: rows.get(row).indicator().map(indicator -> words.hint(indicator.group(), indicator.cells().get(column - 1))).orElse("");
	}
}
