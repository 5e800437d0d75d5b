// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.newsmark.ui.rows.RowTable;

/** Puts rows on the clipboard as a table: the columns that are shown, with their titles, for spreadsheets and for text processors. */
final class MarksClipboard {

	/** A clipboard is no way to move a corpus; that is what Export is for. */
	private static final int MOST_ROWS = 20_000;

	private MarksClipboard() {
	}

	/** The selected rows, all if none is. */
	static void copy(RowTable table) {
		if (table.source().size() == 0) {
			return;
		}
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[] { plain(table), html(table) },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	static String plain(RowTable table) {
		return lines(table, cells -> cells.stream().map(MarksClipboard::oneLine).collect(Collectors.joining("\t")), "\n");
	}

	static String html(RowTable table) {
		return "<table>" + lines(table, cells -> cells.stream().map(cell -> "<td>" + escape(cell) + "</td>")
				.collect(Collectors.joining("", "<tr>", "</tr>")), "") + "</table>";
	}

	private interface Line {
		String of(List<String> cells);
	}

	private static String lines(RowTable table, Line line, String separator) {
		List<Integer> columns = table.visibleColumns();
		IntStream rows = table.selection().count() == 0 ? IntStream.range(0, table.source().size()) : table.selection().rows();
		String titles = line.of(columns.stream().map(column -> table.columns().get(column).title()).toList());
		return titles + separator + rows.limit(MOST_ROWS)
				.mapToObj(row -> line.of(columns.stream().map(column -> table.source().text(row, column)).toList()))
				.collect(Collectors.joining(separator));
	}

	/** No cell may break the table, and none may be taken for a formula by a spreadsheet. */
	private static String oneLine(String cell) {
		UnaryOperator<String> plainText = text -> text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
		return plainText.apply(cell.replaceAll("[\\t\\r\\n]+", " "));
	}

	private static String escape(String cell) {
		return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
