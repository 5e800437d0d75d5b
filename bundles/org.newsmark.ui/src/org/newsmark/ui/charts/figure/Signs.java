// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import org.newsmark.ui.charts.figure.Shape.Dot;

/** The signs on the points of curves, each an outline. Pure. */
final class Signs {

	private static final double RADIUS = 5;
	/** Corners of a polygon, and how far it is turned, for each sign. */
	private static final int[] CORNERS = { 12, 4, 3, 4, 6, 3 };
	private static final double[] TURNS = { 0, Math.PI / 4, -Math.PI / 2, 0, 0, Math.PI / 2 };

	private Signs() {
	}

	/** Points of the outline, x and y in turn. */
	static double[] outline(int sign, Dot at) {
		int corners = CORNERS[sign % CORNERS.length];
		double[] outline = new double[2 * corners];
		for (int i = 0; i < corners; i++) {
			double angle = TURNS[sign % TURNS.length] + 2 * Math.PI * i / corners;
			outline[2 * i] = at.x() + RADIUS * Math.cos(angle);
			outline[2 * i + 1] = at.y() + RADIUS * Math.sin(angle);
		}
		return outline;
	}
}
