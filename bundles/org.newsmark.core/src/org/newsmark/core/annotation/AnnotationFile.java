// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.newsmark.core.article.ArticlePath;

/**
 * What {@code annotations/ANNOTATOR/PATH.jsonl} says: the header line and the marks. Immutable.
 *
 * @param textSha256 hex digest of the article's text file that the offsets count in; empty for a file that was never written
 * @param codebook   {@code id@version}
 * @param other      header members that this version does not know, kept on rewrite
 */
public record AnnotationFile(ArticlePath article, String annotator, String textSha256, String codebook, AnnotationStatus status,
		AnnotationSet annotations, Map<String, Object> other) {

	public AnnotationFile {
		other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
	}

	/** What an annotator has before the first mark. */
	public static AnnotationFile empty(ArticlePath article, String annotator, String codebook) {
		return new AnnotationFile(article, annotator, "", codebook, AnnotationStatus.NEW, AnnotationSet.EMPTY, Map.of());
	}

	public AnnotationFile with(AnnotationSet next) {
		return new AnnotationFile(article, annotator, textSha256, codebook, status, next, other);
	}

	public AnnotationFile with(AnnotationStatus next) {
		return new AnnotationFile(article, annotator, textSha256, codebook, next, annotations, other);
	}

	public AnnotationFile withTextSha256(String next) {
		return new AnnotationFile(article, annotator, next, codebook, status, annotations, other);
	}

	public AnnotationFile withCodebook(String next) {
		return new AnnotationFile(article, annotator, textSha256, next, status, annotations, other);
	}
}
