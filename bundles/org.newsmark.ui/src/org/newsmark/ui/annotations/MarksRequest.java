// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.index.MarkOrder;
import org.newsmark.ui.annotations.rows.MarkColumn;
import org.newsmark.ui.annotations.rows.MarkGroup;

/**
 * Which marks are shown, how they are grouped and sorted. Immutable; all but the query is kept in the state of the workbench.
 *
 * @param groups     up to three dimensions; none shows plain rows
 * @param groupOrder how groups follow each other
 * @param sort       column that marks are sorted by; empty for the order of the corpus
 */
public record MarksRequest(Query query, List<Dimension> groups, MarkGroup.Order groupOrder, Optional<MarkColumn> sort, boolean descending) {

	public static final int MOST_GROUPS = 3;
	public static final MarksRequest ALL = new MarksRequest(Query.ALL, List.of(), MarkGroup.Order.COUNT, Optional.empty(), false);

	private static final String GROUPS = "annotations.groups";
	private static final String GROUP_ORDER = "annotations.groupOrder";
	private static final String SORT = "annotations.sort";
	private static final String DESCENDING = "annotations.descending";

	public MarksRequest {
		groups = List.copyOf(groups);
		if (groups.size() > MOST_GROUPS) {
			throw new IllegalArgumentException("More than three dimensions: " + groups);
		}
	}

	public MarksRequest with(Query next) {
		return new MarksRequest(next, groups, groupOrder, sort, descending);
	}

	public MarksRequest withGroups(List<Dimension> next) {
		return new MarksRequest(query, next, groupOrder, sort, descending);
	}

	public MarksRequest with(MarkGroup.Order next) {
		return new MarksRequest(query, groups, next, sort, descending);
	}

	/** A click on a header: ascending, then descending, then the order of the corpus. A column that cannot be sorted by changes nothing. */
	public MarksRequest clicked(MarkColumn column) {
		if (column.order().isEmpty()) {
			return this;
		}
		if (!sort.equals(Optional.of(column))) {
			return new MarksRequest(query, groups, groupOrder, Optional.of(column), false);
		}
		return new MarksRequest(query, groups, groupOrder, descending ? Optional.empty() : sort, !descending);
	}

	/** For the index. */
	List<MarkOrder> order() {
		return sort.flatMap(MarkColumn::order).map(order -> List.of(descending ? order.reversed() : order)).orElse(MarkOrder.CORPUS);
	}

	/** The marks of a group: what the query asks for, and every value of the group's path. */
	Query queryOf(MarkGroup group) {
		Query narrowed = query;
		for (int i = 0; i < group.path().size(); i++) {
			narrowed = narrowed.and(groups.get(i).is(group.path().get(i)));
		}
		return narrowed;
	}

	void saveTo(Map<String, String> state) {
		state.put(GROUPS, groups.stream().map(Dimension::id).collect(Collectors.joining(" ")));
		state.put(GROUP_ORDER, groupOrder.name());
		state.put(SORT, sort.map(MarkColumn::id).orElse(""));
		state.put(DESCENDING, String.valueOf(descending));
	}

	/** What an other version may have kept and this one does not know is left out. */
	static MarksRequest of(Map<String, String> state) {
		List<Dimension> groups = Stream.of(state.getOrDefault(GROUPS, "").split(" ")).map(Dimension::parse).flatMap(Optional::stream)
				.limit(MOST_GROUPS).toList();
		MarkGroup.Order groupOrder = MarkGroup.Order.VALUE.name().equals(state.get(GROUP_ORDER)) ? MarkGroup.Order.VALUE
				: MarkGroup.Order.COUNT;
		Optional<MarkColumn> sort = MarkColumn.of(state.getOrDefault(SORT, "")).filter(column -> column.order().isPresent());
		return new MarksRequest(Query.ALL, groups, groupOrder, sort, sort.isPresent() && Boolean.parseBoolean(state.get(DESCENDING)));
	}
}
