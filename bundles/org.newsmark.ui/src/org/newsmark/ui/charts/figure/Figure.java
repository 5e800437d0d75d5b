// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

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

	/** The spot at a place: the last one, if they lie over each other. */
	public Optional<Spot> spotAt(double x, double y) {
		return spots.reversed().stream().filter(spot -> spot.area().contains(x, y)).findFirst();
	}
}
