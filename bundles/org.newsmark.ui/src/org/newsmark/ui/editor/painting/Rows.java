// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;

/**
 * Where the lines of a wrapping widget are broken into rows. The widget knows but does not say; it is found by asking where characters lie
 * and kept until the text is laid out anew. UI thread only.
 */
final class Rows {

	private final StyledText widget;
	private final Map<Integer, int[]> starts = new HashMap<>();

	Rows(StyledText widget) {
		this.widget = widget;
	}

	/**
	 * @param line of the widget
	 * @return offset in the widget of each row's first character, then the end of the line
	 */
	int[] of(int line) {
		return starts.computeIfAbsent(line, this::find);
	}

	/** All lines may be broken differently now. */
	void forget() {
		starts.clear();
	}

	/** One line may be broken differently now. */
	void forget(int line) {
		starts.remove(line);
	}

	private int[] find(int line) {
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
