// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.List;

import org.newsmark.core.query.Field.Level;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Column;

/**
 * A dimension with its values numbered, so that marks are counted by number. A mark has one number; a number stands for
 * one key, or for several where a mark can have several values. Immutable; any thread.
 */
final class Axis {

	/** Gives the number of an article or of a file by its index in a block. */
	interface Numbers {
		int of(Part part, int index);
	}

	private final Level level;
	private final MarkField field;
	private final int[] codes;
	private final Numbers numbers;
	private final int size;
	private final int[][] keysOf;
	private final List<String> keys;

	private Axis(Level level, MarkField field, int[] codes, Numbers numbers, int[][] keysOf, List<String> keys) {
		this.level = level;
		this.field = field;
		this.codes = codes;
		this.numbers = numbers;
		this.keysOf = keysOf;
		this.keys = keys;
		this.size = keysOf.length == 0 ? keys.size() : keysOf.length;
	}

	/** The same number for all marks of an article or file. */
	static Axis of(Level level, Numbers numbers, int[][] keysOf, List<String> keys) {
		return new Axis(level, MarkField.LABEL, new int[0], numbers, keysOf, keys);
	}

	/**
	 * Of a column of marks.
	 *
	 * @param codes  number for each code of the column; none if they are the same
	 * @param keysOf the keys that each number stands for; none if number and key are the same
	 */
	static Axis of(MarkField field, int[] codes, int[][] keysOf, List<String> keys) {
		return new Axis(Level.MARK, field, codes, (part, index) -> 0, keysOf, keys);
	}

	Level level() {
		return level;
	}

	/** How many numbers there are. */
	int size() {
		return size;
	}

	/** How many keys there are. */
	int keyCount() {
		return keys.size();
	}

	String key(int key) {
		return keys.get(key);
	}

	/** How many keys a number stands for. */
	int width(int number) {
		return keysOf.length == 0 ? 1 : keysOf[number].length;
	}

	/** One of the keys that a number stands for. */
	int keyOf(int number, int index) {
		return keysOf.length == 0 ? number : keysOf[number][index];
	}

	/** Number of a mark. */
	int number(Row row) {
		if (level == Level.MARK) {
			int code = column(row.part()).get(row.mark());
			return codes.length == 0 ? code : codes[code];
		}
		return number(row.part(), level == Level.FILE ? row.file() : row.article());
	}

	/** Number of an article or file. */
	int number(Part part, int index) {
		return numbers.of(part, index);
	}

	Column column(Part part) {
		return part.block().column(field);
	}

	/** To translate the column's codes; empty if they are the numbers. */
	int[] codes() {
		return codes;
	}
}
