// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.List;

import org.newsmark.ui.charts.ChartData.Series;
import org.newsmark.ui.charts.figure.Shape;
import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Area;
import org.newsmark.ui.charts.figure.Shape.Box;
import org.newsmark.ui.charts.figure.Shape.Curve;
import org.newsmark.ui.charts.figure.Shape.Dot;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.newsmark.ui.charts.figure.Shape.Words;
import org.newsmark.ui.charts.figure.Type;

/** What the colours and lines of a chart mean, in as many lines as they need. Pure. */
final class Legend {

	private static final double SWATCH = 18;
	private static final double GAP = 16;

	private Legend() {
	}

	/**
	 * @param top where it begins
	 * @return its height; 0 if there is one series that needs no name
	 */
	static double add(List<Series> series, double top, double width, Type type, List<Shape> shapes) {
		return add(series, top, width, type, shapes, false);
	}

	/** The same with the signs of curves in place of areas. */
	static double addCurves(List<Series> series, double top, double width, Type type, List<Shape> shapes) {
		return add(series, top, width, type, shapes, true);
	}

	private static double add(List<Series> series, double top, double width, Type type, List<Shape> shapes, boolean curves) {
		if (series.size() == 1 && series.get(0).name().isEmpty()) {
			return 0;
		}
		double line = type.height() * 1.5;
		double x = GAP / 2;
		double y = top;
		for (Series each : series) {
			String name = type.cut(each.name(), width / 2);
			double needed = SWATCH + 6 + type.width(name) + GAP;
			if (x + needed > width && x > GAP / 2) {
				x = GAP / 2;
				y += line;
			}
			Area swatch = new Area(x, y + line / 2 - type.height() * 0.4, SWATCH, type.height() * 0.8);
			shapes.add(curves ? new Curve(List.of(new Dot(x + SWATCH / 2, y + line / 2)), each.ink(), series.indexOf(each))
					: new Box(swatch, each.ink()));
			shapes.add(new Words(name, x + SWATCH + 6, y + line / 2, Anchor.START, Look.PLAIN));
			x += needed;
		}
		return y + line - top + GAP / 2;
	}
}
