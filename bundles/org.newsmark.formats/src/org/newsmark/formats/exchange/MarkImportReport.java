// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.newsmark.core.corpus.ArticleFormatException;

/**
 * What became of foreign marks.
 *
 * @param newArticles   that were made
 * @param knownArticles that the corpus had already, under the same path
 * @param missing       paths that the corpus does not have and whose text the file does not hold
 * @param marks         that were added
 * @param duplicates    that were there already: the same id, or the same label at the same place by the same annotator
 * @param moved         that were found at another place, since the text is another one
 * @param orphans       whose words are not in the text
 * @param leftOut       whose label was mapped to nothing
 * @param unknownLabels that the codebook of the corpus does not have, with how many marks have them; kept all the same
 * @param faults        files of the corpus that could not be read or written
 */
public record MarkImportReport(int newArticles, int knownArticles, List<String> missing, int marks, int duplicates,
		int moved, int orphans, int leftOut, Map<String, Integer> unknownLabels, List<ArticleFormatException> faults) {

	public MarkImportReport {
		missing = List.copyOf(missing);
		unknownLabels = new TreeMap<>(unknownLabels);
		faults = List.copyOf(faults);
	}
}
