// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;

/** One table being written, row after row. Flush it before its file is finished. */
final class Table implements Flushable {

	private final TableProfile profile;
	private final CSVPrinter printer;
	private final int columns;
	private int rows;

	Table(OutputStream out, TableProfile profile, List<String> columns) throws IOException {
		this.profile = profile;
		this.columns = columns.size();
		if (profile.byteOrderMark()) {
			out.write(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf });
		}
		this.printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
				profile.format());
		printer.printRecord(columns);
	}

	/** @throws IllegalArgumentException if there are not as many cells as columns */
	void row(List<String> cells) throws IOException {
		if (cells.size() != columns) {
			throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
		}
		for (String cell : cells) {
			printer.print(profile.cell(cell));
		}
		printer.println();
		rows++;
	}

	/** Without the one of titles. */
	int rows() {
		return rows;
	}

	@Override
	public void flush() throws IOException {
		printer.flush();
	}
}
