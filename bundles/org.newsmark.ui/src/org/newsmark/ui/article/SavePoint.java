// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;

/**
 * What a save writes.
 *
 * @param step the last undoable step contained, an opaque token
 */
record SavePoint(Article article, AnnotationFile file, Object step) {
}
