// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.List;

/** Takes the cells of a table, row by row. */
public interface Cells {

	void text(String text);

	void number(long number);

	/** Ends the row. */
	void end();

	/** A row of texts. */
	default void row(List<String> texts) {
		texts.forEach(this::text);
		end();
	}
}
