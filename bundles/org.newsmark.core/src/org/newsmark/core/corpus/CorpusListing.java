// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.newsmark.core.article.ArticlePath;

/**
 * Which files lie in a corpus folder, each with size and time: found in one walk, nothing is opened.
 *
 * @param articles sorted by path
 * @param problems what was left out and why: links that leave the corpus, names that are no paths, annotations without an article
 */
public record CorpusListing(List<Entry> articles, List<ArticleFormatException> problems) {

	/**
	 * One article, which is there if its text is.
	 *
	 * @param description of {@code articles/PATH.json}; {@link FileStamp#NONE} if missing
	 * @param annotations by annotator, sorted
	 */
	public record Entry(ArticlePath path, FileStamp text, FileStamp description, Map<String, FileStamp> annotations) {
		public Entry {
			annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
		}
	}

	public CorpusListing {
		articles = List.copyOf(articles);
		problems = List.copyOf(problems);
	}
}
