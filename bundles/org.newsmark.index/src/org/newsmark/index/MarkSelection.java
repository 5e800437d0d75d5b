// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;

/**
 * Exactly the marks that a query finds, and the articles that an export of them holds: those in which they stand; if
 * the query says nothing of marks, also those without any. For whoever goes through the corpus article by article; one
 * thread.
 * <p>
 * These are not {@link IndexSnapshot#articles}: a query that only says which marks are not meant finds there the
 * articles without such marks, which is another question and would leave out marks that were counted.
 */
public final class MarkSelection {

	private final Set<ArticlePath> articles = new HashSet<>();
	private final MarkRows marks;
	private String article = "";
	private String annotator = "";
	private Set<String> ids = Set.of();

	/**
	 * Asks the index, which may read files.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public MarkSelection(IndexSnapshot snapshot, Query query, Progress progress) {
		if (query.level() == Field.Level.ARTICLE) {
			snapshot.articles(query, progress).forEach(row -> articles.add(row.article().path()));
		} else {
			snapshot.count(List.of(Dimension.ARTICLE), query, progress).keys(0)
					.forEach(path -> articles.add(new ArticlePath(path)));
		}
		marks = snapshot.marks(query, MarkOrder.CORPUS, progress);
	}

	/** Number of marks. */
	public int marks() {
		return marks.size();
	}

	/** Number of articles. */
	public int articles() {
		return articles.size();
	}

	public boolean hasArticle(ArticlePath wanted) {
		return articles.contains(wanted);
	}

	/** Fast if all marks of one annotator in one article are asked for one after the other. */
	public boolean hasMark(ArticlePath in, String by, String id) {
		if (!in.value().equals(article) || !by.equals(annotator)) {
			article = in.value();
			annotator = by;
			ids = marks.ids(in, by);
		}
		return ids.contains(id);
	}
}
