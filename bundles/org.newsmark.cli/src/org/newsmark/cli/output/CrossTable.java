// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two things crossed: one down, one across, with totals behind and below. Heads of columns are broken into lines, so
 * that many fit into a narrow window. For one thread.
 */
public final class CrossTable {

	/** The number in a row and column; behind the last one stands the total. */
	@FunctionalInterface
	public interface Cells {
		int get(int row, int column);
	}

	/** Where there is no window, a line of a text file may be so wide. */
	private static final int WIDE = 120;
	/** Longer words in a head are cut; a head with many long words the more, so that the table fits. */
	private static final int[] LONGEST_WORDS = { 14, 11, 8 };
	private static final String GAP = "  ";

	private final String corner;
	private final List<String> rows;
	private final List<String> columns;
	private final Cells cells;
	private final int widthOfRows;
	/** Lines of the head of each column. */
	private final List<List<String>> heads = new ArrayList<>();
	private int[] widths = {};

	/**
	 * @param corner  what stands down
	 * @param rows    heads of the rows, the total's last
	 * @param columns heads of the columns, the total's last
	 */
	public CrossTable(String corner, List<String> rows, List<String> columns, Cells cells) {
		this.corner = corner;
		this.rows = rows.stream().map(TextWidth::oneLine).toList();
		this.columns = columns.stream().map(TextWidth::oneLine).toList();
		this.cells = cells;
		this.widthOfRows = Stream.concat(Stream.of(corner), this.rows.stream()).mapToInt(TextWidth::of).max().orElse(0);
	}

	/**
	 * Writes it if a row takes one line.
	 *
	 * @return whether it was written
	 */
	public boolean write(Terminal terminal) throws OutputFailedException {
		int room = terminal.columns().orElse(WIDE);
		if (widthOfRows + columns.size() * (GAP.length() + 1) > room) {
			return false;
		}
		for (int longest : LONGEST_WORDS) {
			breakHeads(longest);
			if (widthOfRows + Arrays.stream(widths).map(each -> GAP.length() + each).sum() <= room) {
				print(terminal);
				return true;
			}
		}
		return false;
	}

	private void breakHeads(int longest) {
		heads.clear();
		widths = new int[columns.size()];
		for (int column = 0; column < widths.length; column++) {
			List<String> words = words(columns.get(column), longest);
			// The largest number is that of the total below.
			widths[column] = number(rows.size() - 1, column).length();
			for (String word : words) {
				widths[column] = Math.max(widths[column], TextWidth.of(word));
			}
			heads.add(broken(words, widths[column]));
		}
	}

	private void print(Terminal terminal) throws OutputFailedException {
		int height = heads.stream().mapToInt(List::size).max().orElse(1);
		for (int i = 0; i < height; i++) {
			int line = i;
			List<String> words = heads.stream()
					.map(head -> line < height - head.size() ? "" : head.get(line - height + head.size())).toList();
			terminal.results().line(line(line == height - 1 ? corner : "", words));
		}
		terminal.results().line(line("─".repeat(widthOfRows), Arrays.stream(widths).mapToObj("─"::repeat).toList()));
		for (int row = 0; row < rows.size(); row++) {
			List<String> numbers = new ArrayList<>();
			for (int column = 0; column < widths.length; column++) {
				numbers.add(number(row, column));
			}
			terminal.results().line(line(rows.get(row), numbers));
		}
	}

	/** Zero is a dot, so that the eye finds the numbers. */
	private String number(int row, int column) {
		int number = cells.get(row, column);
		return number == 0 ? "·" : String.valueOf(number);
	}

	private String line(String head, List<String> numbers) {
		StringBuilder line = new StringBuilder(TextWidth.padEnd(head, widthOfRows));
		for (int column = 0; column < numbers.size(); column++) {
			line.append(GAP).append(TextWidth.padStart(numbers.get(column), widths[column]));
		}
		return line.toString().stripTrailing();
	}

	/** Pieces between which a head may be broken. */
	private static List<String> words(String head, int longest) {
		return Arrays.stream(head.split("(?<=[-.'’/])|\\s+")).map(word -> TextWidth.cut(word, longest)).toList();
	}

	/** As many words to a line as there is room for. */
	private static List<String> broken(List<String> words, int width) {
		List<String> lines = new ArrayList<>();
		for (String word : words) {
			String last = lines.isEmpty() ? "" : lines.getLast();
			String joined = last.matches(".*[-.'’/]") ? last + word : last + " " + word;
			if (!lines.isEmpty() && TextWidth.of(joined) <= width) {
				lines.set(lines.size() - 1, joined);
			} else {
				lines.add(word);
			}
		}
		return lines;
	}
}
