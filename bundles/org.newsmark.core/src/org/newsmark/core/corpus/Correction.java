// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;

/** An article whose text, metadata or zones are edited, with the marks of one annotator that count in that text. */
public record Correction(Article article, AnnotationFile marks) {
}
