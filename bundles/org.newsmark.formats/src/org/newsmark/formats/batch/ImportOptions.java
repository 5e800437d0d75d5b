// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

/**
 * How files are imported.
 *
 * @param reader id of the reader that takes all of them; empty lets the content of each decide
 * @param into   folder of the corpus that the articles go to, with {@code /}; empty for the top
 * @param jobs   how many files are read at once, at least 1
 */
public record ImportOptions(String reader, String into, int jobs) {

	public static final ImportOptions STANDARD = new ImportOptions("", "", 1);

	/** @throws IllegalArgumentException if {@code jobs} is less than 1 */
	public ImportOptions {
		if (jobs < 1) {
			throw new IllegalArgumentException("jobs: " + jobs);
		}
	}
}
