// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.Query.FieldTerm;
import org.newsmark.core.query.ValuePattern;

/**
 * Puts values into a query and takes them out by a click: {@code family:quote,bias}. What a person typed besides stays; the text of the query
 * remains the whole truth. Pure.
 */
public final class QueryTerms {

	private QueryTerms() {
	}

	/** Whether the query asks for this value in a term of its own. */
	public static boolean has(Query query, Field field, String value) {
		return term(query, field).map(term -> term.anyOf().stream().anyMatch(pattern -> isFor(pattern, value))).orElse(false);
	}

	/** With this value besides those it asks for already, or without it if it does. */
	public static Query toggled(Query query, Field field, String value) {
		Optional<FieldTerm> old = term(query, field);
		List<ValuePattern> values = new ArrayList<>(old.map(FieldTerm::anyOf).orElse(List.of()));
		if (!values.removeIf(pattern -> isFor(pattern, value))) {
			values.add(ValuePattern.like(value));
		}
		List<Query> parts = new ArrayList<>(parts(query));
		int place = old.map(parts::indexOf).orElse(parts.size());
		old.ifPresent(parts::remove);
		if (!values.isEmpty()) {
			parts.add(place, new FieldTerm(field, values));
		}
		return Query.and(parts);
	}

	private static Optional<FieldTerm> term(Query query, Field field) {
		return parts(query).stream().filter(FieldTerm.class::isInstance).map(FieldTerm.class::cast).filter(term -> term.field() == field)
				.findFirst();
	}

	private static List<Query> parts(Query query) {
		return switch (query) {
			case Query.And(List<Query> parts) -> parts;
			case Query.All all -> List.of();
			default -> List.of(query);
		};
	}

	private static boolean isFor(ValuePattern pattern, String value) {
		return pattern.equals(ValuePattern.like(value)) || pattern.equals(ValuePattern.exactly(value));
	}
}
