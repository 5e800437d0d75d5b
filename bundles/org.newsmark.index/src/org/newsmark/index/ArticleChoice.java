// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;

/**
 * What a query asks of articles.
 *
 * @param ofArticles what it says of articles themselves
 * @param needsMark  whether one of the article's marks must be found by the whole query
 * @param barred     marks of which the article may not have any; empty if nothing is barred
 */
record ArticleChoice(Query ofArticles, boolean needsMark, Optional<Query> barred) {

	static ArticleChoice of(Query query) {
		List<Query> ofArticles = new ArrayList<>();
		List<Query> barred = new ArrayList<>();
		boolean needsMark = false;
		for (Query part : query instanceof Query.And(List<Query> parts) ? parts : List.of(query)) {
			if (part.level() == Field.Level.ARTICLE) {
				ofArticles.add(part);
			} else if (part instanceof Query.Not(Query without)) {
				barred.add(without);
			} else {
				needsMark = true;
			}
		}
		boolean bars = !needsMark && !barred.isEmpty();
		return new ArticleChoice(Query.and(ofArticles), needsMark,
				bars ? Optional.of(Query.or(barred).scoped()) : Optional.empty());
	}
}
