// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

/** Lines over a colour, so that areas can be told apart without colours: by colour-blind readers and in print. */
public enum Hatch {
	NONE, RISING, FALLING, HORIZONTAL, VERTICAL, CROSSED;

	/** Another one for each of the first areas of a figure; then they begin again. */
	public static Hatch of(int index) {
		return values()[index % values().length];
	}
}
