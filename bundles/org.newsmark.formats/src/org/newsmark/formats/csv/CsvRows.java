// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.formats.tables.TableRows;

/** Rows of a table whose first line are titles; comma, semicolon or tab is told from it. */
final class CsvRows implements TableRows {

	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private final boolean guarded;

	private CsvRows(CSVParser parser, boolean guarded) {
		this.parser = parser;
		this.records = parser.iterator();
		this.guarded = guarded;
	}

	static CsvRows open(Path file) throws IOException {
		BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
		reader.mark(1);
		boolean byteOrderMark = reader.read() == '\uFEFF';
		if (!byteOrderMark) {
			reader.reset();
		}
		char delimiter = delimiter(file);
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
				.setIgnoreEmptyLines(true).get();
		return new CsvRows(format.parse(reader), byteOrderMark);
	}

	static String firstLine(String start) {
		String line = start.lines().findFirst().orElse("");
		return line.startsWith("\uFEFF") ? line.substring(1) : line;
	}

	private static char delimiter(Path file) throws IOException {
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			String line = reader.readLine();
			String titles = line == null ? "" : line;
			return titles.indexOf('\t') >= 0 ? '\t' : titles.indexOf(';') >= 0 ? ';' : ',';
		}
	}

	@Override
	public @Nullable Map<String, String> next() throws IOException {
		try {
			if (!records.hasNext()) {
				return null;
			}
			Map<String, String> row = new LinkedHashMap<>();
			records.next().toMap().forEach((title, cell) -> row.put(title, guarded ? unguarded(cell) : cell));
			return row;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (IllegalStateException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The Excel profile writes a byte order mark, and an apostrophe before what looks like a formula. */
	private static String unguarded(String cell) {
		return cell.length() > 1 && cell.charAt(0) == '\'' && TableProfile.isFormula(cell.substring(1))
				? cell.substring(1)
				: cell;
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
