// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

/** How much room words take. */
public interface Type {

	/** Of one line, in pixels. */
	double width(String text);

	/** Of a line. */
	double height();

	/** The text, or as much of its beginning as has room, with an ellipsis. */
	default String cut(String text, double room) {
		if (width(text) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 1 && width(text.substring(0, end) + "…") > room) {
			end--;
		}
		return text.substring(0, end).stripTrailing() + "…";
	}
}
