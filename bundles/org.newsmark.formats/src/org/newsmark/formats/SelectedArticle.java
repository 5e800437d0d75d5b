// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.text.TextSpan;

/**
 * One article with the marks that were selected.
 *
 * @param text  of the article, with its digest and offsets
 * @param files of each selected annotator who has a file for this article, by name; holding all marks, also those not
 *              selected, since links may point to them
 * @param marks the selected ones of each file, in the order of {@code files}
 */
public record SelectedArticle(ArticleText text, Article article, List<AnnotationFile> files,
		List<List<Annotation>> marks) {

	public SelectedArticle {
		files = List.copyOf(files);
		marks = List.copyOf(marks);
	}

	/**
	 * Start and end of each span in turn, in code points of the text; those of an orphan are the last known ones and
	 * mean nothing in it.
	 */
	public int[] codePoints(Annotation mark) {
		int[] points = new int[2 * mark.spans().size()];
		int next = 0;
		for (TextSpan span : mark.spans()) {
			points[next++] = mark.orphan() ? span.start() : text.offsets().toCodePoint(span.start());
			points[next++] = mark.orphan() ? span.end() : text.offsets().toCodePoint(span.end());
		}
		return points;
	}
}
