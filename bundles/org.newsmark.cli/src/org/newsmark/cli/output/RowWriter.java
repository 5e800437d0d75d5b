// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.List;
import java.util.function.Supplier;

import org.newsmark.cli.arguments.Option;

/**
 * Takes rows one after the other and writes them in one form. Holds few of them, however many there are. For one
 * thread.
 */
public interface RowWriter<R> {

	/** How rows may be written. */
	Option OUTPUT = Option.choice("output", "table", "csv", "json");

	/**
	 * The columns of each form; asked for one form only.
	 *
	 * @param table for people, in their language
	 * @param csv   flat
	 * @param json  with parts
	 */
	record Columns<R>(Supplier<List<Column<R>>> table, Supplier<List<Column<R>>> csv, Supplier<List<Column<R>>> json) {
	}

	void write(R row) throws OutputFailedException;

	/** Writes what is left. Not called if the work failed, so that half a result does not look like a whole one. */
	void finish() throws OutputFailedException;

	/** @param form one of the values of {@link #OUTPUT} */
	static <R> RowWriter<R> of(String form, Columns<R> columns, Terminal terminal) throws OutputFailedException {
		return switch (form) {
			case "csv" -> new CsvRows<>(columns.csv().get(), terminal.results());
			case "json" -> new JsonRows<>(columns.json().get(), terminal.results());
			default -> table(columns.table().get(), terminal);
		};
	}

	/** For people. */
	static <R> RowWriter<R> table(List<Column<R>> columns, Terminal terminal) {
		return new TableRows<>(columns, terminal);
	}
}
