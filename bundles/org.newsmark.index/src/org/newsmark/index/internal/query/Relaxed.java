// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.List;

import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;

/**
 * What a query says of words, not of marks. Terms that only marks can have are neither true nor false of words, so that
 * the widest query that does not contradict the rest is taken: counts per 1,000 words are rates in the text that was
 * looked at, whatever was looked for.
 */
final class Relaxed {

	private static final Query NOTHING = Query.not(Query.ALL);

	private Relaxed() {
	}

	static Query of(Query query) {
		return widest(query);
	}

	private static Query widest(Query query) {
		return switch (query) {
			case Query.And(List<Query> parts) -> Query.and(parts.stream().map(Relaxed::widest).toList());
			case Query.Or(List<Query> parts) -> {
				List<Query> wide = parts.stream().map(Relaxed::widest).toList();
				yield wide.contains(Query.ALL) ? Query.ALL : Query.or(wide);
			}
			case Query.Not(Query part) -> Query.not(narrowest(part));
			default -> isOfWords(query) ? query : Query.ALL;
		};
	}

	private static Query narrowest(Query query) {
		return switch (query) {
			case Query.And(List<Query> parts) -> {
				List<Query> narrow = parts.stream().map(Relaxed::narrowest).toList();
				yield narrow.contains(NOTHING) ? NOTHING : Query.and(narrow);
			}
			case Query.Or(List<Query> parts) -> Query.or(parts.stream().map(Relaxed::narrowest).toList());
			case Query.Not(Query part) -> Query.not(widest(part));
			default -> isOfWords(query) ? query : NOTHING;
		};
	}

	private static boolean isOfWords(Query term) {
		return switch (term) {
			case Query.FieldTerm(Field field, var values) -> field.level() != Field.Level.MARK || field == Field.ZONE
					|| field == Field.VOICE;
			case Query.AttributeTerm attribute -> false;
			case Query.LinkTerm link -> false;
			case Query.PlaceTerm place -> false;
			default -> true;
		};
	}
}
