// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows as CSV: a header, CRLF behind each record, quotation marks where needed, the values exactly as they are. What
 * has parts stands in its cell as JSON.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows<R> implements RowWriter<R> {

	private final List<Column<R>> columns;
	private final Output output;

	CsvRows(List<Column<R>> columns, Output output) throws OutputFailedException {
		this.columns = columns;
		this.output = output;
		record(columns.stream().map(Column::name).toList());
	}

	@Override
	public void write(R row) throws OutputFailedException {
		record(columns.stream().map(column -> text(column.value().apply(row))).toList());
	}

	@Override
	public void finish() {
		// Each record is complete when it is written.
	}

	private void record(List<String> cells) throws OutputFailedException {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				line.append(',');
			}
			line.append(quoted(cells.get(i)));
		}
		output.write(line.append("\r\n").toString());
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return value instanceof List || value instanceof Map ? JsonRows.text(value) : value.toString();
	}

	static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
