// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zones;

/**
 * What a file of another tool says about one article; not yet in any corpus.
 *
 * @param path       as the file calls it; made a path of the corpus when it lands
 * @param text       {@code null} if the file only has marks in a text that it does not hold
 * @param textSha256 hex digest of the text that the offsets count in; empty if unknown
 * @param zones      <strong>in code points</strong>
 * @param marks      of each annotator
 */
public record ReceivedArticle(String path, @Nullable String text, String textSha256, ArticleMetadata metadata,
		Zones zones, List<ReceivedMarks> marks) {

	public ReceivedArticle {
		marks = List.copyOf(marks);
	}

	/** A text with marks and nothing else that is known. */
	public static ReceivedArticle of(String path, String text, List<ReceivedMarks> marks) {
		return new ReceivedArticle(path, text, "", ArticleMetadata.EMPTY, Zones.NONE, marks);
	}
}
