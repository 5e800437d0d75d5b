// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import java.util.List;

/** A part of a figure. Places are in pixels at 96 to the inch, from the upper left corner. */
public sealed interface Shape {

	/** The same, further down. */
	default Shape down(double by) {
		return switch (this) {
			case Box(Area area, Ink ink) -> new Box(area.down(by), ink);
			case Rule(double x1, double y1, double x2, double y2, boolean strong) -> new Rule(x1, y1 + by, x2, y2 + by, strong);
			case Curve(List<Dot> dots, Ink ink, int sign) -> new Curve(dots.stream().map(dot -> new Dot(dot.x(), dot.y() + by)).toList(), ink, sign);
			case Words(String text, double x, double y, Anchor anchor, Look look) -> new Words(text, x, y + by, anchor, look);
		};
	}

	/** A filled rectangle. */
	record Box(Area area, Ink ink) implements Shape {
	}

	/** A straight line of the frame: an axis or a line of the grid. */
	record Rule(double x1, double y1, double x2, double y2, boolean strong) implements Shape {
	}

	/**
	 * Points joined by a line, each with a sign that is another for each curve.
	 *
	 * @param dots from left to right
	 * @param sign a number: circle, square, triangle, diamond, cross, and again
	 */
	record Curve(List<Dot> dots, Ink ink, int sign) implements Shape {
		public Curve {
			dots = List.copyOf(dots);
		}
	}

	/** A word or more on one line. @param y the middle of the line */
	record Words(String text, double x, double y, Anchor anchor, Look look) implements Shape {
	}

	/** A place. */
	record Dot(double x, double y) {
	}

	/** A rectangle. */
	record Area(double x, double y, double width, double height) {
		public Area down(double by) {
			return new Area(x, y + by, width, height);
		}

		public boolean contains(double px, double py) {
			return px >= x && px < x + width && py >= y && py < y + height;
		}
	}

	/** Which part of words stands at their place. */
	enum Anchor {
		START, MIDDLE, END
	}

	/** How words look. */
	enum Look {
		PLAIN, DIM, STRONG
	}
}
