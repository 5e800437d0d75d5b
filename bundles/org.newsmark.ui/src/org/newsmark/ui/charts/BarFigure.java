// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.newsmark.ui.annotations.rows.MeasureWords;
import org.newsmark.ui.charts.figure.Figure;
import org.newsmark.ui.charts.figure.Figure.Spot;
import org.newsmark.ui.charts.figure.Shape;
import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Area;
import org.newsmark.ui.charts.figure.Shape.Box;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.newsmark.ui.charts.figure.Shape.Words;
import org.newsmark.ui.charts.figure.Type;

/** Bars from left to right, one under the other, since names of values are longer than wide; cut into series or not. Pure. */
public final class BarFigure {

	private static final double PADDING = 8;
	private static final double NAME_SHARE = 0.32;
	private static final double BAR = 0.68;

	private final ChartData data;
	private final Type type;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Spot> spots = new ArrayList<>();

	private BarFigure(ChartData data, Type type) {
		this.data = data;
		this.type = type;
	}

	/** As high as the bars need. @param width of the whole */
	public static Figure of(ChartData data, double width, Type type) {
		return new BarFigure(data, type).draw(width);
	}

	private Figure draw(double width) {
		double top = PADDING + Legend.add(data.series(), PADDING, width, type, shapes);
		double names = Math.min(width * NAME_SHARE, data.categories().stream().mapToDouble(type::width).max().orElse(0));
		double left = PADDING + names + PADDING;
		double numbers = IntStream.range(0, data.categories().size()).mapToDouble(bar -> type.width(total(bar))).max().orElse(0);
		double room = Math.max(10, width - left - numbers - 2 * PADDING);
		double largest = IntStream.range(0, data.categories().size()).mapToDouble(data::sum).max().orElse(0);
		double line = type.height() * 1.6;
		for (int bar = 0; bar < data.categories().size(); bar++) {
			double y = top + bar * line;
			shapes.add(new Words(type.cut(data.categories().get(bar), names), PADDING + names, y + line / 2, Anchor.END, Look.PLAIN));
			double x = left;
			for (int i = 0; i < data.series().size(); i++) {
				double length = largest == 0 ? 0 : room * data.value(bar, i) / largest;
				Area area = new Area(x, y + line * (1 - BAR) / 2, length, line * BAR);
				if (length > 0) {
					shapes.add(new Box(area, data.series().get(i).ink()));
					spots.add(new Spot(area, data.sentence(bar, i), data.cell(bar, i).query()));
				}
				x += length;
			}
			shapes.add(new Words(total(bar), x + PADDING / 2, y + line / 2, Anchor.START, Look.DIM));
		}
		double bottom = top + data.categories().size() * line;
		shapes.add(new Shape.Rule(left, top, left, bottom, true));
		return new Figure(width, bottom + PADDING, shapes, spots);
	}

	private String total(int bar) {
		return MeasureWords.shown(data.measure(), data.series().size() == 1 ? data.cell(bar, 0).value() : data.sum(bar));
	}
}
