// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.ui.annotations.rows.MeasureWords;
import org.newsmark.ui.charts.figure.Axis;
import org.newsmark.ui.charts.figure.Figure;
import org.newsmark.ui.charts.figure.Figure.Spot;
import org.newsmark.ui.charts.figure.Shape;
import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Area;
import org.newsmark.ui.charts.figure.Shape.Curve;
import org.newsmark.ui.charts.figure.Shape.Dot;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.newsmark.ui.charts.figure.Shape.Rule;
import org.newsmark.ui.charts.figure.Shape.Words;
import org.newsmark.ui.charts.figure.Type;

/** Curves over days or months. Pure. */
public final class TimeFigure {

	private static final double PADDING = 10;
	private static final double LEAST_HEIGHT = 140;
	private static final double NEAR = 7;

	private final ChartData data;
	private final Type type;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Spot> spots = new ArrayList<>();

	private TimeFigure(ChartData data, Type type) {
		this.data = data;
		this.type = type;
	}

	public static Figure of(ChartData data, double width, double height, Type type) {
		return new TimeFigure(data, type).draw(width, Math.max(LEAST_HEIGHT, height));
	}

	private Figure draw(double width, double height) {
		double top = 2 * PADDING + Legend.addCurves(data.series(), PADDING, width, type, shapes);
		double bottom = height - 2 * type.height();
		double largest = 0;
		for (int i = 0; i < data.categories().size(); i++) {
			for (int s = 0; s < data.series().size(); s++) {
				largest = Math.max(largest, data.value(i, s));
			}
		}
		Axis axis = Axis.of(largest, (int) Math.max(2, (bottom - top) / (3 * type.height())));
		double numbers = axis.ticks().stream().mapToDouble(tick -> type.width(MeasureWords.tick(data.measure(), tick))).max().orElse(0);
		Area plot = new Area(2 * PADDING + numbers, top, Math.max(10, width - numbers - 4 * PADDING), Math.max(10, bottom - top));
		grid(axis, plot);
		moments(plot);
		for (int s = 0; s < data.series().size(); s++) {
			curve(s, axis, plot);
		}
		return new Figure(width, height, shapes, spots);
	}

	private void grid(Axis axis, Area plot) {
		for (double tick : axis.ticks()) {
			double y = plot.y() + plot.height() * (1 - axis.place(tick));
			shapes.add(new Rule(plot.x(), y, plot.x() + plot.width(), y, tick == 0));
			shapes.add(new Words(MeasureWords.tick(data.measure(), tick), plot.x() - PADDING / 2, y, Anchor.END, Look.DIM));
		}
	}

	/** As many names as have room. */
	private void moments(Area plot) {
		double widest = data.categories().stream().mapToDouble(type::width).max().orElse(1) + 2 * PADDING;
		int every = Math.max(1, (int) Math.ceil(data.categories().size() * widest / plot.width()));
		for (int i = 0; i < data.categories().size(); i += every) {
			shapes.add(new Words(data.categories().get(i), x(i, plot), plot.y() + plot.height() + type.height(), Anchor.MIDDLE, Look.DIM));
		}
	}

	private void curve(int series, Axis axis, Area plot) {
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < data.categories().size(); i++) {
			Dot dot = new Dot(x(i, plot), plot.y() + plot.height() * (1 - axis.place(data.value(i, series))));
			dots.add(dot);
			spots.add(new Spot(new Area(dot.x() - NEAR, dot.y() - NEAR, 2 * NEAR, 2 * NEAR), data.sentence(i, series),
					data.cell(i, series).query()));
		}
		shapes.add(new Curve(dots, data.series().get(series).ink(), series));
	}

	/** Moments stand in the middle of their share of the width. */
	private double x(int moment, Area plot) {
		return plot.x() + plot.width() * (moment + 0.5) / data.categories().size();
	}
}
