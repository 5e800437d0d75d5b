// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.corpus.FileStamp;

/**
 * One article as its files say it is.
 *
 * @param files  of all annotators whose file could be read
 * @param stamps of the files, taken before they were read, by annotator
 */
public record ReadArticle(Article article, FileStamp text, FileStamp description, List<AnnotationFile> files,
		Map<String, FileStamp> stamps) {
}
