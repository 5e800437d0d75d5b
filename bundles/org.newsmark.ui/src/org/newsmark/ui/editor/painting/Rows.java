// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the lines of a wrapping widget are broken into rows, how high these are, and where words lie in them. The widget knows but has to lay
 * out a paragraph to say it; it is asked once and the answer kept until the text is laid out anew. UI thread only.
 */
final class Rows {

	/**
	 * One line of the widget.
	 *
	 * @param breaks  offset in the widget of each row's first character, then the end of the line
	 * @param heights of each row in pixels, without spacing
	 * @param across  by first and last offset: left edge and width of words, see {@link Rows#across}
	 */
	record Line(int[] breaks, int[] heights, Map<Long, Point> across) {
	}

	private final StyledText widget;
	private final Map<Integer, Line> lines = new HashMap<>();

	Rows(StyledText widget) {
		this.widget = widget;
	}

	/** @param line of the widget */
	Line of(int line) {
		return lines.computeIfAbsent(line, this::find);
	}

	/**
	 * Left edge, and width as y, of the words from the first to the last offset in the widget, inclusive; white space that hangs at the end is
	 * left out.
	 */
	Point across(Line line, int first, int last) {
		return line.across().computeIfAbsent((long) first << 32 | last, key -> {
			String words = widget.getTextRange(first, last - first + 1);
			int hanging = words.length() - words.stripTrailing().length();
			Rectangle bounds = widget.getTextBounds(first, Math.max(first, last - hanging));
			return new Point(bounds.x, bounds.width);
		});
	}

	/** All lines may be broken differently now. */
	void forget() {
		lines.clear();
	}

	/** One line may be broken differently now. */
	void forget(int line) {
		lines.remove(line);
	}

	private Line find(int line) {
		int[] breaks = breaks(line);
		int[] heights = new int[breaks.length - 1];
		for (int row = 0; row < heights.length; row++) {
			heights[row] = widget.getLineHeight(breaks[row]);
		}
		return new Line(breaks, heights, new HashMap<>());
	}

	private int[] breaks(int line) {
		int start = widget.getOffsetAtLine(line);
		int end = start + widget.getLine(line).length();
		List<Integer> found = new ArrayList<>();
		found.add(start);
		int lastY = end > start ? yOf(end - 1) : 0;
		while (end > start && yOf(found.getLast()) < lastY) {
			found.add(nextRow(found.getLast(), end));
		}
		found.add(end);
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	/** The first offset that lies lower than this one; there is one before {@code end}. */
	private int nextRow(int rowStart, int end) {
		int y = yOf(rowStart);
		int low = rowStart;
		int high = end - 1;
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (yOf(middle) > y) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	private int yOf(int offset) {
		return widget.getLocationAtOffset(offset).y;
	}
}
