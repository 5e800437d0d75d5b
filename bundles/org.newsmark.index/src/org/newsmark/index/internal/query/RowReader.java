// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.block.MarkField;

/** Takes the text of marks and around them out of the payload. Any thread. */
public final class RowReader {

	/** Between the pieces of a mark. */
	private static final String GAP = " … ";

	private RowReader() {
	}

	/** Exactly the marked text. */
	public static String words(Row row) {
		Block block = row.block();
		if ((block.get(MarkField.FLAGS, row.mark()) & Block.ORPHAN) != 0) {
			return String.join(GAP, MarkDetails.of(block, row.file(), row.mark()).exact());
		}
		int[] spans = MarkDetails.spans(block, row.file(), row.mark());
		if (spans.length == 2) {
			return ArticleFacts.text(block, row.article(), spans[0], spans[1]);
		}
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < spans.length; i += 2) {
			words.append(i == 0 ? "" : GAP).append(ArticleFacts.text(block, row.article(), spans[i], spans[i + 1]));
		}
		return words.toString();
	}

	/** Start of the first span and end of the last, in UTF-16 code units. */
	public static int[] edges(Row row) {
		return new int[] { row.block().get(MarkField.START, row.mark()), row.block().get(MarkField.END, row.mark()) };
	}

	/** What stands before a mark, on one line; nothing before an orphan. */
	public static String left(Row row, int width) {
		Block block = row.block();
		return isOrphan(row) ? "" : left(block, row.article(), block.get(MarkField.START, row.mark()), width);
	}

	/** What stands behind a mark, on one line; nothing behind an orphan. */
	public static String right(Row row, int width) {
		Block block = row.block();
		return isOrphan(row) ? "" : right(block, row.article(), block.get(MarkField.END, row.mark()), width);
	}

	/** Up to {@code width} UTF-16 code units before an offset, on one line, never half a surrogate pair. */
	public static String left(Block block, int article, int offset, int width) {
		String text = ArticleFacts.text(block, article, offset - width, offset);
		return oneLine(!text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? text.substring(1) : text);
	}

	/** The same behind an offset. */
	public static String right(Block block, int article, int offset, int width) {
		String text = ArticleFacts.text(block, article, offset, offset + width);
		int last = text.length() - 1;
		return oneLine(last >= 0 && Character.isHighSurrogate(text.charAt(last)) ? text.substring(0, last) : text);
	}

	private static boolean isOrphan(Row row) {
		return (row.block().get(MarkField.FLAGS, row.mark()) & Block.ORPHAN) != 0;
	}

	/** Every run of line ends and blanks around them becomes one blank. */
	private static String oneLine(String text) {
		if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
			return text;
		}
		StringBuilder line = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\n' && c != '\r') {
				line.append(c);
			} else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
				line.append(' ');
			}
		}
		return line.toString();
	}
}
