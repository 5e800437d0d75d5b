// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.export;

import java.util.List;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportSelection;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.MarkRows;

/** The marks that a query finds in one snapshot, for writers. One thread. */
final class ShownMarks implements ExportSelection {

	private final MarkRows rows;
	private final Set<String> articles;
	private final Set<String> annotators;
	private ArticlePath lastArticle;
	private String lastAnnotator = "";
	private Set<String> lastIds = Set.of();

	/** Asks the index: not on the UI thread. */
	ShownMarks(IndexSnapshot snapshot, Query query, Progress progress) {
		rows = snapshot.marks(query, MarkOrder.CORPUS, progress);
		articles = keys(snapshot, query, Dimension.ARTICLE, progress);
		annotators = keys(snapshot, query, Dimension.ANNOTATOR, progress);
	}

	@Override
	public boolean hasArticle(ArticlePath article) {
		return articles.contains(article.value());
	}

	@Override
	public boolean hasAnnotator(String annotator) {
		return annotators.contains(annotator);
	}

	@Override
	public boolean hasMark(ArticlePath article, String annotator, Annotation mark) {
		if (!article.equals(lastArticle) || !annotator.equals(lastAnnotator)) {
			lastArticle = article;
			lastAnnotator = annotator;
			lastIds = rows.ids(article, annotator);
		}
		return lastIds.contains(mark.id());
	}

	private static Set<String> keys(IndexSnapshot snapshot, Query query, Dimension dimension, Progress progress) {
		return Set.copyOf(snapshot.count(List.of(dimension), query, progress).keys(0));
	}
}
