// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.index.Measure;
import org.newsmark.ui.annotations.rows.MeasureWords;
import org.newsmark.ui.charts.figure.Figure;
import org.newsmark.ui.charts.figure.Figure.Spot;
import org.newsmark.ui.charts.figure.Ink;
import org.newsmark.ui.charts.figure.Shape;
import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Area;
import org.newsmark.ui.charts.figure.Shape.Box;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.newsmark.ui.charts.figure.Shape.Rule;
import org.newsmark.ui.charts.figure.Shape.Words;
import org.newsmark.ui.charts.figure.Type;

/**
 * A row for each value with a bar wherever in articles marks of it stand, from the first word at the left to the last at the right; the more of
 * them, the higher. Height and not shade, so that a copy in black and white says the same. Pure.
 */
final class DispersionFigure {

	private static final double PADDING = 8;
	private static final double NAME_SHARE = 0.3;
	private static final double ROW = 2.2;
	private static final int QUARTERS = 4;

	private DispersionFigure() {
	}

	static Figure of(ChartData data, double width, Type type) {
		List<Shape> shapes = new ArrayList<>();
		List<Spot> spots = new ArrayList<>();
		double names = Math.min(width * NAME_SHARE, data.series().stream().mapToDouble(each -> type.width(each.name())).max().orElse(0));
		double left = 2 * PADDING + names;
		double room = Math.max(10, width - left - 2 * PADDING - type.width("100 %") / 2);
		double line = type.height() * ROW;
		double bottom = PADDING + line * data.series().size();
		for (int i = 0; i <= QUARTERS; i++) {
			double x = left + room * i / QUARTERS;
			shapes.add(new Rule(x, PADDING, x, bottom, false));
			shapes.add(new Words(MeasureWords.tick(Measure.SHARE, (double) i / QUARTERS), x, bottom + type.height(), Anchor.MIDDLE,
					Look.DIM));
		}
		for (int s = 0; s < data.series().size(); s++) {
			double base = PADDING + line * (s + 1);
			shapes.add(new Words(type.cut(data.series().get(s).name(), names), PADDING + names, base - line / 2, Anchor.END, Look.PLAIN));
			row(data, s, new Area(left, base - line + PADDING / 2, room, line - PADDING / 2), shapes, spots);
			shapes.add(new Rule(left, base, left + room, base, true));
		}
		return new Figure(width, bottom + 2 * type.height() + PADDING, shapes, spots);
	}

	/** Each row has a scale of its own: it says where, not how many. */
	private static void row(ChartData data, int series, Area row, List<Shape> shapes, List<Spot> spots) {
		Ink ink = data.series().get(series).ink();
		double largest = 0;
		for (int bin = 0; bin < data.categories().size(); bin++) {
			largest = Math.max(largest, data.value(bin, series));
		}
		double width = row.width() / data.categories().size();
		for (int bin = 0; bin < data.categories().size(); bin++) {
			double height = largest == 0 ? 0 : row.height() * data.value(bin, series) / largest;
			if (height > 0) {
				double x = row.x() + bin * width;
				shapes.add(new Box(new Area(x, row.y() + row.height() - height, Math.max(1, width - 0.5), height), ink));
				spots.add(new Spot(new Area(x, row.y(), width, row.height()), data.sentence(bin, series), data.cell(bin, series).query()));
			}
		}
	}
}
