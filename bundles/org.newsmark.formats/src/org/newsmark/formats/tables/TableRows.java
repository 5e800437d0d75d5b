// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The rows of a table that is being read. */
public interface TableRows extends Closeable {

	/** Cells by the title of their column; {@code null} behind the last row. */
	@Nullable
	Map<String, String> next() throws IOException;
}
