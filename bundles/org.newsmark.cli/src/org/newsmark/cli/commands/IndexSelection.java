// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportSelection;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.MarkRows;

/**
 * Exactly the marks that the index finds, so that an export holds what was counted, and the articles they stand in; if
 * the query says nothing of marks, also the articles without any. For one thread.
 */
final class IndexSelection implements ExportSelection {

	private final Set<ArticlePath> articles = new HashSet<>();
	private final MarkRows marks;
	private ArticlePath article = new ArticlePath("none");
	private String annotator = "";
	private Set<String> ids = Set.of();

	IndexSelection(IndexSnapshot snapshot, Query query, Progress progress) {
		if (query.level() == Field.Level.ARTICLE) {
			snapshot.articles(query, progress).forEach(row -> articles.add(row.article().path()));
		} else {
			snapshot.count(List.of(Dimension.ARTICLE), query, progress).keys(0)
					.forEach(path -> articles.add(new ArticlePath(path)));
		}
		this.marks = snapshot.marks(query, MarkOrder.CORPUS, progress);
	}

	@Override
	public boolean hasArticle(ArticlePath wanted) {
		return articles.contains(wanted);
	}

	/** Marks of one annotator in one article are asked for one after the other. */
	@Override
	public boolean hasMark(ArticlePath in, String by, Annotation mark) {
		if (!in.equals(article) || !by.equals(annotator)) {
			article = in;
			annotator = by;
			ids = marks.ids(in, by);
		}
		return ids.contains(mark.id());
	}
}
