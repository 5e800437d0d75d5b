// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.query.Query;
import org.newsmark.ui.charts.figure.Shape.Area;

/**
 * A picture as a value. Immutable.
 *
 * @param width  in pixels at 96 to the inch
 * @param height in the same
 * @param spots  what a place says, and which marks it stands for
 */
public record Figure(double width, double height, List<Shape> shapes, List<Spot> spots) {

	/** Empty paper. */
	public static final Figure EMPTY = new Figure(1, 1, List.of(), List.of());

	/** @param sentence what the place says */
	public record Spot(Area area, String sentence, Query query) {
	}

	public Figure {
		shapes = List.copyOf(shapes);
		spots = List.copyOf(spots);
	}

	/** Figures one under the other, each below its heading. */
	public static Figure below(List<String> headings, List<Figure> figures, Type type) {
		List<Shape> shapes = new ArrayList<>();
		List<Spot> spots = new ArrayList<>();
		double line = 2 * type.height();
		double y = 0;
		double width = 1;
		for (int i = 0; i < figures.size(); i++) {
			shapes.add(new Shape.Words(headings.get(i), type.height() / 2, y + line / 2, Shape.Anchor.START, Shape.Look.STRONG));
			double top = y + line;
			figures.get(i).shapes().forEach(shape -> shapes.add(shape.down(top)));
			figures.get(i).spots().forEach(spot -> spots.add(new Spot(spot.area().down(top), spot.sentence(), spot.query())));
			y = top + figures.get(i).height();
			width = Math.max(width, figures.get(i).width());
		}
		return new Figure(width, Math.max(1, y), shapes, spots);
	}

	/** The spot at a place: the last one, if they lie over each other. */
	public Optional<Spot> spotAt(double x, double y) {
		return spots.reversed().stream().filter(spot -> spot.area().contains(x, y)).findFirst();
	}
}
