// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.newsmark.core.annotation.AnnotationStatus;

/**
 * One article with what was marked in it.
 *
 * @param marks    how many marks the query finds, or how many there are if it says nothing of marks
 * @param words    of the article, zones outside it left out
 * @param statuses how far each annotator is who has a file for it, by name
 */
public record ArticleRow(ArticleInfo article, int marks, int words, Map<String, AnnotationStatus> statuses) {

	public ArticleRow {
		statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
	}
}
