// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.List;
import java.util.stream.Collectors;

/** A table as text, for clipboards and files. No cell can break it, and none is taken for a formula by a spreadsheet. Pure. */
public record TableText(List<List<String>> rows) {

	private static final String FORMULA = "=+-@\t";

	public TableText {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** Tabs between cells. */
	public String plain() {
		return rows.stream().map(row -> row.stream().map(cell -> guarded(cell.replaceAll("[\\t\\r\\n]+", " "))).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	public String html() {
		return rows.stream().map(row -> row.stream().map(cell -> "<td>" + escape(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
				.collect(Collectors.joining("", "<table>", "</table>"));
	}

	/** As RFC 4180 has it. */
	public String csv() {
		return rows.stream().map(row -> row.stream().map(TableText::quoted).collect(Collectors.joining(",")) + "\r\n")
				.collect(Collectors.joining());
	}

	private static String quoted(String cell) {
		String safe = guarded(cell);
		return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n') ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

	/** A negative number is no formula. */
	private static String guarded(String cell) {
		return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 || cell.matches("[-+]?[0-9]+([.,][0-9]+)?") ? cell : "'" + cell;
	}

	private static String escape(String cell) {
		return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
