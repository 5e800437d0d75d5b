// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.formats.ExportSelection;
import org.newsmark.index.MarkSelection;

/** What the index finds, for writers. For one thread. */
public record QuerySelection(MarkSelection found) implements ExportSelection {

	@Override
	public boolean hasArticle(ArticlePath article) {
		return found.hasArticle(article);
	}

	@Override
	public boolean hasMark(ArticlePath article, String annotator, Annotation mark) {
		return found.hasMark(article, annotator, mark.id());
	}
}
