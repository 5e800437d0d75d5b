// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;

/**
 * Which articles and marks of a corpus are written. Whoever has an index fills it from a query, so that an export holds
 * what was counted. Asked for one article after the other, from one thread.
 */
public interface ExportSelection {

	ExportSelection EVERYTHING = (article, annotator, mark) -> true;

	/** Whether the article itself is written, be there marks in it or not. */
	default boolean hasArticle(ArticlePath article) {
		return true;
	}

	/** Whether any mark of this annotator may be written; if not, the files are not even read. */
	default boolean hasAnnotator(String annotator) {
		return true;
	}

	/** Whether this mark is written. Asked only for articles and annotators that are. */
	boolean hasMark(ArticlePath article, String annotator, Annotation mark);

	/** What both select. */
	default ExportSelection and(ExportSelection other) {
		ExportSelection one = this;
		return new ExportSelection() {
			@Override
			public boolean hasArticle(ArticlePath article) {
				return one.hasArticle(article) && other.hasArticle(article);
			}

			@Override
			public boolean hasAnnotator(String annotator) {
				return one.hasAnnotator(annotator) && other.hasAnnotator(annotator);
			}

			@Override
			public boolean hasMark(ArticlePath article, String annotator, Annotation mark) {
				return one.hasMark(article, annotator, mark) && other.hasMark(article, annotator, mark);
			}
		};
	}

	/** Marks of these annotators; all of them if none is named. */
	static ExportSelection ofAnnotators(Set<String> annotators) {
		Set<String> wanted = Set.copyOf(annotators);
		return new ExportSelection() {
			@Override
			public boolean hasAnnotator(String annotator) {
				return wanted.isEmpty() || wanted.contains(annotator);
			}

			@Override
			public boolean hasMark(ArticlePath article, String annotator, Annotation mark) {
				return hasAnnotator(annotator);
			}
		};
	}

	/**
	 * Marks with these labels, or of the families that are named ({@code quote} takes {@code quote.direct}); all of
	 * them if none is named.
	 */
	static ExportSelection ofLabels(Set<String> labels) {
		Set<String> wanted = Set.copyOf(labels);
		return (article, annotator, mark) -> wanted.isEmpty() || wanted.contains(mark.label())
				|| wanted.stream().anyMatch(label -> mark.label().startsWith(label + "."));
	}
}
