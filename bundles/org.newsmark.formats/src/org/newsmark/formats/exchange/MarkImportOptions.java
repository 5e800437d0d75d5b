// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How foreign marks come into a corpus.
 *
 * @param labels    what a label of the file is called in the corpus, where that differs; one that is mapped to nothing
 *                  is left out
 * @param annotator whose marks they become where the file does not say whose they are; not empty
 * @param into      folder within {@code articles/} for articles that are new; empty for none
 */
public record MarkImportOptions(Map<String, String> labels, String annotator, String into) {

	public MarkImportOptions {
		labels = Map.copyOf(new LinkedHashMap<>(labels));
	}

	/** Labels and annotators as the file has them. */
	public static MarkImportOptions asTheyAre(String annotator) {
		return new MarkImportOptions(Map.of(), annotator, "");
	}
}
