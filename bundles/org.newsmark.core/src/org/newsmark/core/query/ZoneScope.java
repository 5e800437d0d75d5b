// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.newsmark.core.article.ZoneKind;

/** Decides which zones a query speaks of, and which values of {@code zone:} stand for a kind. */
final class ZoneScope {

	private ZoneScope() {
	}

	static boolean reaches(Query query, ZoneKind kind) {
		return holds(query, kind, true);
	}

	static boolean searchesOutside(Query query) {
		List<Query> parts = query instanceof Query.And(List<Query> several) ? several : List.of(query);
		Query rest = Query.and(parts.stream().filter(part -> !isInside(part)).toList());
		return rest.namesZone() && outside().anyMatch(kind -> reaches(rest, kind));
	}

	/** Whether it is a term that only zones of the article fit. */
	private static boolean isInside(Query part) {
		return part instanceof Query.FieldTerm(Field field, List<ValuePattern> anyOf) && field == Field.ZONE
				&& outside().noneMatch(kind -> reaches(part, kind));
	}

	private static Stream<ZoneKind> outside() {
		return Arrays.stream(ZoneKind.values()).filter(ZoneKind::isOutside);
	}

	/** @param other what terms are taken for that do not speak of zones */
	private static boolean holds(Query query, ZoneKind kind, boolean other) {
		return switch (query) {
			case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> holds(part, kind, other));
			case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> holds(part, kind, other));
			case Query.Not(Query part) -> !holds(part, kind, !other);
			case Query.FieldTerm(Field field, List<ValuePattern> anyOf) -> field == Field.ZONE
					? anyOf.stream().anyMatch(pattern -> Field.isZone(pattern, kind))
					: other;
			case Query.All all -> true;
			default -> other;
		};
	}
}
