// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Losses;
import org.newsmark.formats.tables.Cells;
import org.newsmark.formats.xml.Xml;

/** Rows on a sheet, and on further sheets of the same name where there are too many for one. */
final class SheetRows implements Cells {

	static final int MOST_ROWS = 1_048_576;
	/** Of one cell, in UTF-16 code units. */
	static final int MOST_CHARS = 32_767;
	/** Only the last column may go on, in so many more. */
	private static final int MORE_COLUMNS = 64;

	private final Workbook workbook;
	private final String name;
	private final List<String> columns;
	private final Losses losses;
	private Worksheet sheet;
	private int sheets = 1;
	private int row;
	private int column;
	private int widest;

	SheetRows(Workbook workbook, String name, List<String> columns, Losses losses) {
		this.workbook = workbook;
		this.name = name;
		this.columns = columns;
		this.losses = losses;
		this.sheet = begin(name);
	}

	@Override
	public void text(String text) {
		losses.add(Loss.CHARACTERS, Xml.forbidden(text));
		String rest = Xml.allowed(text);
		boolean last = column == columns.size() - 1;
		while (rest.length() > MOST_CHARS && last && column < columns.size() + MORE_COLUMNS) {
			int cut = Character.isHighSurrogate(rest.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
			sheet.inlineString(row, column++, rest.substring(0, cut));
			rest = rest.substring(cut);
		}
		if (rest.length() > MOST_CHARS) {
			losses.add(Loss.LONG_CELLS, 1);
			int cut = Character.isHighSurrogate(rest.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
			rest = rest.substring(0, cut);
		}
		if (!rest.isEmpty()) {
			sheet.inlineString(row, column, rest);
		}
		column++;
	}

	@Override
	public void number(long number) {
		sheet.value(row, column++, number);
	}

	@Override
	public void end() {
		widest = Math.max(widest, column);
		column = 0;
		if (++row == MOST_ROWS) {
			finish();
			sheet = begin(name + "_" + ++sheets);
		}
	}

	/** Hands over what was written, so that memory stays flat. */
	void flush() throws IOException {
		sheet.flush();
	}

	void finish() {
		try {
			sheet.finish();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Worksheet begin(String title) {
		Worksheet next = workbook.newWorksheet(title);
		next.freezePane(0, 1);
		row = 0;
		for (int i = 0; i < columns.size(); i++) {
			next.inlineString(0, i, columns.get(i));
		}
		String last = columns.get(columns.size() - 1);
		for (int more = 2; last.equals("text") && more <= 4; more++) {
			next.inlineString(0, columns.size() + more - 2, last + "_" + more);
		}
		row = 1;
		return next;
	}
}
