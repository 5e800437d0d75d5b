// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.util.List;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.text.TextSpan;

/**
 * Words of an article that shall be marked.
 *
 * @param spans in UTF-16 code units of the text that was indexed
 * @param words what stands there; if the text says otherwise by now, nothing is marked
 */
public record Place(ArticlePath article, List<TextSpan> spans, String words) {
	public Place {
		spans = List.copyOf(spans);
	}
}
