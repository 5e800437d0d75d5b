// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.core.query.Dimension;
import org.newsmark.ui.Messages;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowDrawing;

/** Draws a group: its value, how many marks, their share with a bar, and how many there are in 1,000 words. */
final class GroupPainter {

	private static final int NAME_WIDTH = 330;
	private static final int COUNT_WIDTH = 90;
	private static final int SHARE_WIDTH = 70;
	private static final int RATE_WIDTH = 190;
	private static final int BAR_WIDTH = 120;
	private static final double BAR = 0.35;

	private final MarkPainter marks;
	private final NumberFormat counts = NumberFormat.getIntegerInstance();
	private final NumberFormat shares = NumberFormat.getPercentInstance();
	private final NumberFormat rates = NumberFormat.getNumberInstance();

	GroupPainter(MarkPainter marks) {
		this.marks = marks;
		shares.setMinimumFractionDigits(1);
		shares.setMaximumFractionDigits(1);
		rates.setMinimumFractionDigits(2);
		rates.setMaximumFractionDigits(2);
	}

	void paint(GC gc, RowArea area, MarkGroup group, boolean expanded) {
		Rectangle row = area.bounds();
		int left = row.x + (group.level() + 1) * RowDrawing.INDENT;
		RowDrawing.twistie(gc, left - RowDrawing.INDENT, row, expanded);
		Rectangle name = new Rectangle(left, row.y, row.x + NAME_WIDTH - left, row.height);
		if (group.dimension().equals(Dimension.LABEL) && !group.value().isEmpty()) {
			marks.paintLabel(gc, group.value(), name);
		} else {
			RowDrawing.text(gc, name, name(group), SWT.LEFT);
		}
		int x = row.x + NAME_WIDTH;
		RowDrawing.text(gc, new Rectangle(x, row.y, COUNT_WIDTH, row.height), counts.format(group.count()), SWT.RIGHT);
		x += COUNT_WIDTH;
		RowDrawing.text(gc, new Rectangle(x, row.y, SHARE_WIDTH, row.height), shares.format(group.share()), SWT.RIGHT);
		x += SHARE_WIDTH + 2 * RowDrawing.PADDING;
		bar(gc, new Rectangle(x, row.y, BAR_WIDTH, row.height), group.share());
		RowDrawing.text(gc, new Rectangle(x + BAR_WIDTH, row.y, RATE_WIDTH, row.height), rate(group), SWT.RIGHT);
	}

	/** For screen readers and tool tips. */
	String sentence(MarkGroup group) {
		return NLS.bind(Messages.Annotations_group, new Object[] { marks.words().name(group.dimension()), name(group),
				counts.format(group.count()), shares.format(group.share()), rate(group) });
	}

	private String name(MarkGroup group) {
		return marks.words().value(group.dimension(), group.value());
	}

	private String rate(MarkGroup group) {
		double rate = group.perThousandWords();
		return Double.isNaN(rate) ? "" : NLS.bind(Messages.Annotations_perThousand, rates.format(rate));
	}

	private static void bar(GC gc, Rectangle cell, double share) {
		Color background = gc.getBackground();
		gc.setBackground(RowDrawing.mix(gc.getForeground(), background, BAR));
		int height = Math.max(4, cell.height / 3);
		gc.fillRectangle(cell.x, cell.y + (cell.height - height) / 2, (int) Math.ceil(share * cell.width), height);
		gc.setBackground(background);
	}
}
