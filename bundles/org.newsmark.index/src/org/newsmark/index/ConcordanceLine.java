// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import org.newsmark.core.text.TextSpan;

/**
 * Words in their context.
 *
 * @param span  from the first to the last of the words, in UTF-16 code units of the article's text
 * @param left  what stands before, on one line
 * @param words exactly as they stand in the text; pieces of a broken mark joined by {@code " … "}
 * @param right what stands behind, on one line
 * @param zone  id of the kind of zone
 * @param label of the mark; empty if words were searched
 */
public record ConcordanceLine(ArticleInfo article, TextSpan span, String left, String words, String right, String zone,
		String label) {
}
