// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.index.ArticleRow;

/**
 * What the explorer shows of an article.
 *
 * @param published  as in the corpus folder; empty if unknown
 * @param marks      of everybody
 * @param status     of the present annotator, {@link AnnotationStatus#NEW} if that one has not begun
 * @param annotators who has a file for it
 */
record ArticleEntry(String headline, CollationKey byHeadline, String outlet, String published, int marks, AnnotationStatus status,
		Map<String, AnnotationStatus> annotators) {

	/** Reader comments and the like do not make another order: letters do, accents after letters. */
	static final Collator COLLATOR = collator();

	static ArticleEntry of(ArticleRow row, String annotator) {
		String headline = row.article().headline();
		return new ArticleEntry(headline, COLLATOR.getCollationKey(headline), row.article().outlet(), row.article().published(), row.marks(),
				row.statuses().getOrDefault(annotator, AnnotationStatus.NEW), row.statuses());
	}

	private static Collator collator() {
		Collator collator = Collator.getInstance(Locale.getDefault());
		collator.setStrength(Collator.SECONDARY);
		return collator;
	}
}
