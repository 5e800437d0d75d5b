// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.newsmark.core.corpus.ArticleFormatException;

/**
 * What an export wrote.
 *
 * @param articles   written
 * @param marks      written, each once
 * @param links      between marks, written
 * @param files      that were made, the main one first
 * @param losses     what the format could not hold
 * @param unreadable files of the corpus that could not be read and are not in the result
 */
public record ExportResult(int articles, int marks, int links, List<Path> files, Set<CorpusWriter.Loss> losses,
		List<ArticleFormatException> unreadable) {

	public ExportResult {
		files = List.copyOf(files);
		losses = Set.copyOf(losses);
		unreadable = List.copyOf(unreadable);
	}
}
