// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.comparison;

import java.util.List;
import java.util.Set;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.text.TextSpan;

/**
 * Reported words in one article.
 *
 * @param words   as they stand there
 * @param sources who says them there: ids of actors, or the words that name them where there is no actor
 * @param spans   of the mark, in UTF-16 code units
 */
public record Quotation(String outlet, ArticlePath article, String annotator, String id, String words,
		Set<String> sources,
		List<TextSpan> spans) {

	public Quotation {
		sources = Set.copyOf(sources);
		spans = List.copyOf(spans);
	}
}
