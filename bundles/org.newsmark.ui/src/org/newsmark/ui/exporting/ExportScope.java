// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;

/**
 * Which marks are exported.
 *
 * @param annotators those of these people; of everybody if none is named
 * @param labels     ids; all labels if none is named
 * @param where      what else must hold
 * @param outside    whether marks outside the article (menus, advertisements) are taken too, which counts leave out
 */
public record ExportScope(Set<String> annotators, Set<String> labels, Query where, boolean outside) {

	public ExportScope {
		annotators = Set.copyOf(annotators);
		labels = Set.copyOf(labels);
	}

	/** The same as a query, so that an export holds what is counted. */
	public Query query() {
		List<Query> parts = new ArrayList<>();
		addAny(parts, Field.ANNOTATOR, annotators);
		addAny(parts, Field.LABEL, labels);
		parts.add(where);
		Query query = Query.and(parts);
		// A query that names no zone is not asked about those outside the article.
		return outside && !query.namesZone() ? query.and(Query.or(List.of(Query.like(Field.ZONE, "*"), Query.exactly(Field.ORPHAN, "yes"))))
				: query;
	}

	/** Whether nothing is left out, so that nothing has to be asked of an index. */
	public boolean isEverything() {
		return annotators.isEmpty() && labels.isEmpty() && where.equals(Query.ALL) && outside;
	}

	private static void addAny(List<Query> parts, Field field, Set<String> values) {
		if (!values.isEmpty()) {
			parts.add(Query.or(values.stream().sorted().map(value -> Query.exactly(field, value)).toList()));
		}
	}
}
