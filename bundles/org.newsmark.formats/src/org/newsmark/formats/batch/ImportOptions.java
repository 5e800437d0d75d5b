// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How files are imported.
 *
 * @param reader   id of the reader that takes all of them; empty lets the content of each decide
 * @param into     folder of the corpus that the articles go to, with {@code /}; empty for the top
 * @param jobs     how many files are read at once, at least 1
 * @param columns  for tables, which column holds which member of an article, see
 *                 {@link org.newsmark.formats.ReadRequest#columns()}
 * @param patience how long one file may be read before it is given up
 */
public record ImportOptions(String reader, String into, int jobs, Map<String, String> columns, Duration patience) {

	/** A page takes milliseconds, the largest dump that is read some seconds. */
	private static final Duration STANDARD_PATIENCE = Duration.ofMinutes(2);

	public static final ImportOptions STANDARD = new ImportOptions("", "", 1);

	/** @throws IllegalArgumentException if {@code jobs} is less than 1 */
	public ImportOptions {
		if (jobs < 1) {
			throw new IllegalArgumentException("jobs: " + jobs);
		}
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	public ImportOptions(String reader, String into, int jobs) {
		this(reader, into, jobs, Map.of(), STANDARD_PATIENCE);
	}

	public ImportOptions withColumns(Map<String, String> next) {
		return new ImportOptions(reader, into, jobs, next, patience);
	}

	public ImportOptions withPatience(Duration next) {
		return new ImportOptions(reader, into, jobs, columns, next);
	}
}
