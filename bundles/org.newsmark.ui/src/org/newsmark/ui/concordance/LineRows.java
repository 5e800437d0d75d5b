// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.concordance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.newsmark.core.query.Dimension;
import org.newsmark.index.Concordance;
import org.newsmark.index.ConcordanceLine;
import org.newsmark.ui.annotations.bulk.Place;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.rows.RowSource;

/** The lines of a concordance, made when they are seen. UI thread only. */
final class LineRows implements RowSource {

	private static final int MOST = 256;
	private static final double CONTEXT = 0.8;

	private final Concordance lines;
	private final CorpusWords words;
	private final Map<Integer, ConcordanceLine> known = new LinkedHashMap<>(MOST, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, ConcordanceLine> eldest) {
			return size() > MOST;
		}
	};

	LineRows(Concordance lines, CorpusWords words) {
		this.lines = lines;
		this.words = words;
	}

	ConcordanceLine line(int row) {
		return known.computeIfAbsent(row, lines::line);
	}

	CorpusWords words() {
		return words;
	}

	/** What these lines show, as it can be marked; any thread. */
	List<Place> places(int[] rows) {
		return Arrays.stream(rows).mapToObj(row -> {
			ConcordanceLine line = lines.line(row);
			return lines.mark(row).map(mark -> new Place(mark.article().path(), mark.orphan() ? List.of() : mark.spans(), mark.words()))
					.orElseGet(() -> new Place(line.article().path(), List.of(line.span()), line.words()));
		}).toList();
	}

	@Override
	public int size() {
		return lines.size();
	}

	@Override
	public void paint(GC gc, RowArea area) {
		Color foreground = gc.getForeground();
		Color dim = RowDrawing.mix(foreground, gc.getBackground(), CONTEXT);
		for (RowArea.Cell cell : area.cells()) {
			LineColumn column = LineColumn.values()[cell.column()];
			gc.setForeground(column == LineColumn.WORDS ? foreground : dim);
			int alignment = column == LineColumn.LEFT ? SWT.RIGHT : column == LineColumn.WORDS ? SWT.CENTER : SWT.LEFT;
			RowDrawing.text(gc, cell.bounds(), text(area.row(), cell.column()), alignment);
		}
		gc.setForeground(foreground);
	}

	@Override
	public String text(int row, int column) {
		ConcordanceLine line = line(row);
		return switch (LineColumn.values()[column]) {
			case LEFT -> line.left();
			case WORDS -> line.words().replaceAll("\\s+", " ");
			case RIGHT -> line.right();
			case LABEL -> line.label().isEmpty() ? "" : words.value(Dimension.LABEL, line.label());
			case OUTLET -> line.article().outlet();
			case DATE -> line.article().published().replace('T', ' ');
			case ARTICLE -> line.article().headline();
		};
	}

	@Override
	public String hint(int row, int column) {
		return text(row, column);
	}
}
