// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.util.HashSet;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportSelection;
import org.newsmark.index.ArticleRow;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.MarkRows;

/**
 * What a query finds in a snapshot, as a selection for writers. A query that says nothing of marks also takes articles without any. For one
 * thread.
 */
public final class QuerySelection implements ExportSelection {

	private final MarkRows rows;
	private final Set<ArticlePath> articles = new HashSet<>();
	private String lastArticle = "";
	private String lastAnnotator = "";
	private Set<String> lastIds = Set.of();

	/** Asks the index, which may read files: not on the UI thread. */
	public QuerySelection(IndexSnapshot snapshot, Query query, Progress progress) {
		rows = snapshot.marks(query, MarkOrder.CORPUS, progress);
		for (ArticleRow row : snapshot.articles(query, progress)) {
			articles.add(row.article().path());
		}
	}

	public int marks() {
		return rows.size();
	}

	public int articles() {
		return articles.size();
	}

	@Override
	public boolean hasArticle(ArticlePath article) {
		return articles.contains(article);
	}

	/** A writer asks for all marks of one annotator in one article one after the other. */
	@Override
	public boolean hasMark(ArticlePath article, String annotator, Annotation mark) {
		if (!article.value().equals(lastArticle) || !annotator.equals(lastAnnotator)) {
			lastArticle = article.value();
			lastAnnotator = annotator;
			lastIds = rows.ids(article, annotator);
		}
		return lastIds.contains(mark.id());
	}
}
