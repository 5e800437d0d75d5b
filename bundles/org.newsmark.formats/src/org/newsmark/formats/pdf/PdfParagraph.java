// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.pdf;

import java.util.List;

/**
 * Lines of a page that belong together.
 *
 * @param place among the paragraphs of its page, from 0
 */
record PdfParagraph(List<String> lines, int place) {

	PdfParagraph {
		lines = List.copyOf(lines);
	}

	String first() {
		return lines.get(0);
	}

	/** One of the first or last so many of a page; heads and feet are a line or two. */
	boolean isAtEdge(int edge, int paragraphs) {
		return lines.size() <= edge && (place < edge || place >= paragraphs - edge);
	}
}
