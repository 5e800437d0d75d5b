// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.text.TextSpan;

/**
 * One article with the marks that were selected.
 *
 * @param text     of the article, with its digest and offsets
 * @param files    of each selected annotator who has a file for this article, by name; holding all marks, also those
 *                 not selected, since links may point to them
 * @param marks    the selected ones of each file, in the order of {@code files}
 * @param withText whether more of the text than the marked words may be passed on; if not, the words of long marks are
 *                 cut already and their context is empty
 */
public record SelectedArticle(ArticleText text, Article article, List<AnnotationFile> files,
		List<List<Annotation>> marks, boolean withText) {

	/** Which marks of one annotator are written. */
	public record Ends(Set<String> ids) {
		/** Whether a link to it has a target in the result. */
		public boolean isWritten(Annotation mark) {
			return ids.contains(mark.id());
		}

		public boolean isWritten(String id) {
			return ids.contains(id);
		}
	}

	public SelectedArticle {
		files = List.copyOf(files);
		marks = List.copyOf(marks);
	}

	/** As in {@code 2025/09/harbour-strike}. */
	public String path() {
		return text.path().value();
	}

	/** Of the n-th annotator. */
	public Ends ends(int file) {
		Set<String> ids = HashSet.newHashSet(marks.get(file).size());
		marks.get(file).forEach(mark -> ids.add(mark.id()));
		return new Ends(ids);
	}

	/** Selected marks of all annotators. */
	public int markCount() {
		int count = 0;
		for (List<Annotation> each : marks) {
			count += each.size();
		}
		return count;
	}

	/** How many links start at a mark. */
	public static int links(Annotation mark) {
		int links = 0;
		for (List<String> targets : mark.links().values()) {
			links += targets.size();
		}
		return links;
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
