// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One value of each row.
 *
 * @param name  the head of the column: in a table in the language of the user; in CSV and JSON stable
 * @param look  how a table shows it
 * @param value of a row: String, Integer, Long, Double, Boolean, or a List or Map of these; {@code null} if it is not
 *              known
 */
public record Column<R>(String name, Look look, Function<R, @Nullable Object> value) {

	/** How a table shows a column. */
	public enum Look {
		/** To the left; its end is cut if a table is too wide. */
		TEXT,
		/** To the left; its start is cut if a table is too wide, because its end tells more. */
		PATH,
		/** To the right, as it is. */
		NUMBER,
		/** To the right: a number from 0 to 1 as percentage with one decimal. */
		SHARE,
		/** To the right, with two decimals. */
		RATE
	}

	public static <R> Column<R> text(String name, Function<R, @Nullable Object> value) {
		return new Column<>(name, Look.TEXT, value);
	}

	public static <R> Column<R> path(String name, Function<R, @Nullable Object> value) {
		return new Column<>(name, Look.PATH, value);
	}

	public static <R> Column<R> number(String name, Function<R, @Nullable Object> value) {
		return new Column<>(name, Look.NUMBER, value);
	}
}
