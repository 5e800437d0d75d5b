// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines of a terminal of the least usual width. Pure. */
public final class Paragraph {

	private static final int WIDTH = 80;

	private Paragraph() {
	}

	/** Breaks at blanks; a line break of the text stays one. @param indent blanks before each line */
	public static List<String> wrap(String text, int indent) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n", -1)) {
			lines.addAll(broken(List.of(paragraph.split(" +")), indent, indent));
		}
		return lines;
	}

	/** Breaks only between the pieces. @param indent blanks before the second line and those that follow */
	public static List<String> pieces(List<String> pieces, int indent) {
		return broken(pieces, 0, indent);
	}

	/**
	 * A term with its explanation beside it, or below if the term is too long. @param margin cells before the
	 * explanation
	 */
	public static List<String> hanging(String term, int margin, String explanation) {
		List<String> lines = new ArrayList<>(wrap(explanation, margin));
		if (TextWidth.of(term) + 2 <= margin) {
			lines.set(0, TextWidth.padEnd(term, margin) + lines.get(0).substring(margin));
		} else {
			lines.add(0, term);
		}
		return lines;
	}

	private static List<String> broken(List<String> pieces, int first, int indent) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder(" ".repeat(first));
		boolean empty = true;
		for (String piece : pieces) {
			if (!empty && TextWidth.of(line.toString()) + 1 + TextWidth.of(piece) > WIDTH) {
				lines.add(line.toString());
				line = new StringBuilder(" ".repeat(indent));
				empty = true;
			}
			line.append(empty ? "" : " ").append(piece);
			empty = false;
		}
		lines.add(line.toString().isBlank() ? "" : line.toString());
		return lines;
	}
}
