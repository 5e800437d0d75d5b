// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.corpus.ArticleFormatException;

/**
 * What an export wrote.
 *
 * @param articles   written
 * @param marks      written, each once
 * @param links      between marks, written
 * @param files      that were made, the main one first
 * @param losses     what the format could not hold and how much of it there was, in the order of {@link Loss}
 * @param unreadable files of the corpus that could not be read and are not in the result
 */
public record ExportResult(int articles, int marks, int links, List<Path> files, Map<Loss, Integer> losses,
		List<ArticleFormatException> unreadable) {

	public ExportResult {
		files = List.copyOf(files);
		losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
		unreadable = List.copyOf(unreadable);
	}

	ExportResult with(List<Path> more) {
		return new ExportResult(articles, marks, links, more, losses, unreadable);
	}
}
