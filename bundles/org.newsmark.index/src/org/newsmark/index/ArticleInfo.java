// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import org.newsmark.core.article.ArticlePath;

/**
 * What is shown of an article beside its marks.
 *
 * @param headline  as {@link org.newsmark.core.article.Article#headline()}
 * @param published as the corpus folder has it, day or day and time; empty if unknown
 * @param language  the article's, else the corpus'; empty if neither says
 */
public record ArticleInfo(ArticlePath path, String headline, String outlet, String published, String language,
		String event,
		String genre) {
}
