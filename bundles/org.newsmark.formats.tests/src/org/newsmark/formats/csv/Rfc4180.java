// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables by the grammar of RFC 4180, section 2, and nothing but that: another hand than the one that writes them.
 */
final class Rfc4180 {

	private final String text;
	private final char delimiter;
	private int at;

	private Rfc4180(String text, char delimiter) {
		this.text = text;
		this.delimiter = delimiter;
	}

	/** Rows by the names in the first one. */
	static List<Map<String, String>> read(String text, char delimiter) {
		Rfc4180 reader = new Rfc4180(text, delimiter);
		List<String> names = reader.record();
		List<Map<String, String>> rows = new ArrayList<>();
		while (reader.at < text.length()) {
			List<String> cells = reader.record();
			if (cells.size() != names.size()) {
				throw new IllegalStateException(
						"row " + (rows.size() + 1) + " has " + cells.size() + " cells, not " + names.size());
			}
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < names.size(); i++) {
				row.put(names.get(i), cells.get(i));
			}
			rows.add(row);
		}
		return rows;
	}

	private List<String> record() {
		List<String> fields = new ArrayList<>();
		fields.add(field());
		while (text.charAt(at) == delimiter) {
			at++;
			fields.add(field());
		}
		if (!text.startsWith("\r\n", at)) {
			throw new IllegalStateException(
					"CRLF expected at " + at + ", not " + text.substring(at, Math.min(text.length(), at + 20)));
		}
		at += 2;
		return fields;
	}

	private String field() {
		StringBuilder field = new StringBuilder();
		if (text.charAt(at) != '"') {
			while (text.charAt(at) != delimiter && text.charAt(at) != '\r') {
				if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
					throw new IllegalStateException("quote or line feed in a bare field at " + at);
				}
				field.append(text.charAt(at++));
			}
			return field.toString();
		}
		for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
			if (text.charAt(at) == '"') {
				at++;
			}
			field.append(text.charAt(at));
		}
		at++;
		return field.toString();
	}
}
