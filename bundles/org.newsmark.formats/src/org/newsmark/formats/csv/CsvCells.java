// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.formats.tables.Cells;

/**
 * Rows as RFC 4180 has them: CR LF behind each, and quotation marks around cells that need them. Writes UTF-8 straight
 * away, and copies a cell that is the same object as the one above it: most cells of a row say the same for the whole
 * article.
 */
final class CsvCells implements Cells {

	private static final byte QUOTE = '"';
	/** Bytes that a code unit can take, doubled as a quotation mark is; quotation marks, apostrophe, delimiter around. */
	private static final int PER_UNIT = 3;
	private static final int AROUND = 8;

	private final TableProfile profile;
	private byte[] out;
	private int size;
	private int column;
	private int guarded;
	/** Of the last row, by column. */
	private @Nullable String[] above;
	private int[] aboveFrom;
	private int[] aboveTo;

	CsvCells(TableProfile profile, int expected) {
		this.profile = profile;
		this.out = new byte[expected];
		this.above = new @Nullable String[64];
		this.aboveFrom = new int[64];
		this.aboveTo = new int[64];
	}

	@Override
	public void text(String text) {
		ensure(PER_UNIT * text.length() + AROUND);
		begin();
		int from = size;
		if (above[column] == text && !text.isEmpty()) {
			int length = aboveTo[column] - aboveFrom[column];
			ensure(length);
			System.arraycopy(out, aboveFrom[column], out, size, length);
			size += length;
		} else if (!text.isEmpty()) {
			encode(text);
		}
		above[column] = text;
		aboveFrom[column] = from;
		aboveTo[column++] = size;
	}

	@Override
	public void number(long number) {
		text(Long.toString(number));
	}

	@Override
	public void end() {
		ensure(2);
		out[size++] = '\r';
		out[size++] = '\n';
		column = 0;
	}

	byte[] bytes() {
		return Arrays.copyOf(out, size);
	}

	/** How many cells got an apostrophe. */
	int guarded() {
		return guarded;
	}

	private void begin() {
		if (column > 0) {
			out[size++] = (byte) profile.delimiter();
		}
		if (column == above.length) {
			above = Arrays.copyOf(above, 2 * column);
			aboveFrom = Arrays.copyOf(aboveFrom, 2 * column);
			aboveTo = Arrays.copyOf(aboveTo, 2 * column);
		}
	}

	private void ensure(int more) {
		if (size + more > out.length) {
			out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
		}
	}

	/** As if it needed quotation marks; they are taken away again if it does not. */
	private void encode(String text) {
		int from = size++;
		if (profile.guarded() && TableProfile.isFormula(text)) {
			guarded++;
			out[size++] = '\'';
		}
		int length = text.length();
		char delimiter = profile.delimiter();
		// Blanks at an edge are lost on careless readers.
		boolean quotes = text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ';
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c < 0x80) {
				if (c <= ';' && (c == delimiter || c == QUOTE || c == '\n' || c == '\r')) {
					quotes = true;
					if (c == QUOTE) {
						ensure(PER_UNIT * (length - i) + AROUND);
						out[size++] = QUOTE;
					}
				}
				out[size++] = (byte) c;
			} else if (c < 0x800) {
				out[size++] = (byte) (0xc0 | c >> 6);
				out[size++] = (byte) (0x80 | c & 0x3f);
			} else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
				int point = Character.toCodePoint(c, text.charAt(++i));
				out[size++] = (byte) (0xf0 | point >> 18);
				out[size++] = (byte) (0x80 | point >> 12 & 0x3f);
				out[size++] = (byte) (0x80 | point >> 6 & 0x3f);
				out[size++] = (byte) (0x80 | point & 0x3f);
			} else {
				// An unpaired surrogate is in no file of a corpus; the replacement character stands for it.
				char sign = Character.isSurrogate(c) ? '\uFFFD' : c;
				out[size++] = (byte) (0xe0 | sign >> 12);
				out[size++] = (byte) (0x80 | sign >> 6 & 0x3f);
				out[size++] = (byte) (0x80 | sign & 0x3f);
			}
		}
		if (quotes) {
			out[from] = QUOTE;
			out[size++] = QUOTE;
		} else {
			System.arraycopy(out, from + 1, out, from, size - from - 1);
			size--;
		}
	}
}
