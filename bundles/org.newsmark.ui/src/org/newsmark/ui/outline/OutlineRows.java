// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.rows.RowSource;
import org.newsmark.ui.signs.SignImage;

/** An outline as rows: what lies under a node that is not closed follows it, further in. */
final class OutlineRows implements RowSource {

	private static final double DIM = 0.6;

	/** @param parent its row, or -1 */
	private record Row(OutlineNode node, int level, int parent) {
	}

	private final List<OutlineNode> roots;
	private final Codebook codebook;
	private final Set<String> closed;
	private final OutlineLooks looks;
	private final List<Row> rows = new ArrayList<>();
	/** Where each mark is to be shown, by its id: it may stand for itself and belong to several quotes. */
	private final Map<String, Integer> places = new HashMap<>();

	/** @param closed keys of the nodes whose children are hidden; changed here */
	OutlineRows(List<OutlineNode> roots, Codebook codebook, Set<String> closed, OutlineLooks looks) {
		this.roots = roots;
		this.codebook = codebook;
		this.closed = closed;
		this.looks = looks;
		flatten();
	}

	OutlineNode node(int row) {
		return rows.get(row).node();
	}

	/** The row where this mark stands for itself, else the first one where it belongs to a quote; -1 if there is none that is shown. */
	int rowOf(String mark) {
		return places.getOrDefault(mark, -1);
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public String text(int row, int column) {
		return switch (rows.get(row).node()) {
			case OutlineNode.Heading heading -> heading.text();
			case OutlineNode.Orphans orphans -> Messages.Outline_orphans;
			case OutlineNode.Mark mark -> oneLine(mark.annotation());
		};
	}

	@Override
	public String hint(int row, int column) {
		return switch (rows.get(row).node()) {
			case OutlineNode.Heading heading -> heading.text();
			case OutlineNode.Orphans orphans -> "";
			case OutlineNode.Mark mark -> label(mark) + "\n" + mark.annotation().words();
		};
	}

	@Override
	public boolean isGroup(int row) {
		return !rows.get(row).node().children().isEmpty();
	}

	@Override
	public boolean isExpanded(int row) {
		return !closed.contains(rows.get(row).node().key());
	}

	@Override
	public void setExpanded(int row, boolean expanded) {
		if (expanded) {
			closed.remove(rows.get(row).node().key());
		} else {
			closed.add(rows.get(row).node().key());
		}
		flatten();
	}

	@Override
	public int parent(int row) {
		return rows.get(row).parent();
	}

	@Override
	public int textLeft(int row, RowArea area) {
		return area.bounds().x + (rows.get(row).level() + 1) * RowDrawing.INDENT;
	}

	@Override
	public void paint(GC gc, RowArea area) {
		Row row = rows.get(area.row());
		Rectangle bounds = area.bounds();
		int x = textLeft(area.row(), area);
		if (isGroup(area.row())) {
			RowDrawing.twistie(gc, x - RowDrawing.INDENT, bounds, isExpanded(area.row()));
		}
		switch (row.node()) {
			case OutlineNode.Mark mark -> paint(gc, mark, new Rectangle(x, bounds.y, bounds.x + bounds.width - x, bounds.height));
			case OutlineNode.Heading heading -> {
				gc.setFont(looks.headingFont());
				RowDrawing.text(gc, new Rectangle(x, bounds.y, bounds.x + bounds.width - x, bounds.height), heading.text(), SWT.LEFT);
				gc.setFont(looks.font());
			}
			case OutlineNode.Orphans orphans -> RowDrawing.text(gc,
					new Rectangle(x, bounds.y, bounds.x + bounds.width - x, bounds.height), Messages.Outline_orphans, SWT.LEFT);
		}
	}

	private void paint(GC gc, OutlineNode.Mark mark, Rectangle place) {
		Image sign = looks.sign(mark.annotation(), codebook);
		gc.drawImage(sign, place.x, place.y + (place.height - SignImage.HEIGHT) / 2);
		int left = place.x + SignImage.WIDTH + 2;
		Rectangle rest = new Rectangle(left, place.y, place.x + place.width - left, place.height);
		String words = oneLine(mark.annotation());
		RowDrawing.text(gc, rest, words, SWT.LEFT);
		int end = left + gc.textExtent(words, SWT.DRAW_TRANSPARENT).x + 2 * RowDrawing.PADDING;
		if (end < place.x + place.width) {
			Color foreground = gc.getForeground();
			gc.setForeground(RowDrawing.mix(foreground, gc.getBackground(), DIM));
			RowDrawing.text(gc, new Rectangle(end, place.y, place.x + place.width - end, place.height), label(mark), SWT.LEFT);
			gc.setForeground(foreground);
		}
	}

	private String label(OutlineNode.Mark mark) {
		return mark.relation().isEmpty() ? EditWords.labelName(mark.annotation().label(), codebook)
				: EditWords.relationName(mark.relation(), codebook);
	}

	private static String oneLine(Annotation mark) {
		return mark.words().replaceAll("\\s+", " ").strip();
	}

	private boolean isPart(int row) {
		return rows.get(row).node() instanceof OutlineNode.Mark mark && !mark.parent().isEmpty();
	}

	private void flatten() {
		rows.clear();
		places.clear();
		roots.forEach(node -> add(node, 0, -1));
	}

	private void add(OutlineNode node, int level, int parent) {
		int place = rows.size();
		rows.add(new Row(node, level, parent));
		if (node instanceof OutlineNode.Mark mark) {
			boolean itself = mark.parent().isEmpty();
			places.merge(mark.annotation().id(), place, (before, now) -> itself && isPart(before) ? now : before);
		}
		if (!closed.contains(node.key())) {
			node.children().forEach(child -> add(child, level + 1, place));
		}
	}
}
