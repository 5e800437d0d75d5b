// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * How wide the columns of a table are.
 *
 * @param widths in cells of a terminal
 * @param cut    whether a longer value is cut, or else pushes what follows it
 */
record TableLayout(List<Column.Look> looks, List<Integer> widths, boolean cut) {

	static final TableLayout NONE = new TableLayout(List.of(), List.of(), false);

	private static final String GAP = "  ";
	/** What is cut keeps at least so many cells. */
	private static final int LEAST = 8;

	private static final int LONGEST_RULE = 60;

	/** @param columns of the window; empty if nothing needs to be cut */
	static TableLayout of(List<Column.Look> looks, List<String> titles, List<List<String>> rows, OptionalInt columns) {
		int[] widths = new int[looks.size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			int longest = rows.stream().mapToInt(cells -> TextWidth.of(cells.get(column))).max().orElse(0);
			widths[i] = Math.max(longest, TextWidth.of(titles.get(i)));
		}
		columns.ifPresent(room -> shrink(widths, looks, room - GAP.length() * (widths.length - 1)));
		return new TableLayout(List.copyOf(looks), Arrays.stream(widths).boxed().toList(), columns.isPresent());
	}

	/** Takes from the widest column until all fit, or none can give any more. */
	private static void shrink(int[] widths, List<Column.Look> looks, int room) {
		int sum = 0;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = isCut(looks.get(i)) ? Math.min(widths[i], Math.max(room, LEAST)) : widths[i];
			sum += widths[i];
		}
		while (sum > room) {
			int widest = -1;
			for (int i = 0; i < widths.length; i++) {
				if (isCut(looks.get(i)) && widths[i] > LEAST && (widest < 0 || widths[i] > widths[widest])) {
					widest = i;
				}
			}
			if (widest < 0) {
				return;
			}
			widths[widest]--;
			sum--;
		}
	}

	private static boolean isCut(Column.Look look) {
		return look == Column.Look.TEXT || look == Column.Look.PATH;
	}

	String line(List<String> cells) {
		List<String> padded = new ArrayList<>(cells.size());
		for (int i = 0; i < cells.size(); i++) {
			int width = widths.get(i);
			String cell = switch (looks.get(i)) {
				case TEXT -> cut ? TextWidth.cut(cells.get(i), width) : cells.get(i);
				case PATH -> cut ? TextWidth.cutStart(cells.get(i), width) : cells.get(i);
				default -> cells.get(i);
			};
			padded.add(isCut(looks.get(i)) ? TextWidth.padEnd(cell, width) : TextWidth.padStart(cell, width));
		}
		return String.join(GAP, padded).stripTrailing();
	}

	/** The line below the titles. */
	String rule() {
		return String.join(GAP,
				widths.stream().map(width -> "─".repeat(cut ? width : Math.min(width, LONGEST_RULE))).toList());
	}
}
