// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.ui.annotations.rows.MarkColumn;
import org.newsmark.ui.annotations.rows.MarkGroup;

class MarksRequestTest {

	@Test
	void groupsAndSortingSurviveARestart() {
		MarksRequest request = new MarksRequest(Query.ALL, List.of(Dimension.LABEL, Dimension.attribute("kind")), MarkGroup.Order.VALUE,
				Optional.of(MarkColumn.DATE), true);
		Map<String, String> state = new HashMap<>();
		request.saveTo(state);
		assertEquals(request, MarksRequest.of(state));
	}

	@Test
	void aWorkbenchWithoutStateShowsEverything() {
		assertEquals(MarksRequest.ALL, MarksRequest.of(Map.of()));
	}

	@Test
	void whatAnotherVersionKeptIsLeftOut() {
		MarksRequest request = MarksRequest.of(Map.of("annotations.groups", "label nonsense outlet month zone", "annotations.sort",
				"attributes", "annotations.descending", "true", "annotations.groupOrder", "SIZE"));
		assertEquals(new MarksRequest(Query.ALL, List.of(Dimension.LABEL, Dimension.OUTLET, Dimension.MONTH), MarkGroup.Order.COUNT,
				Optional.empty(), false), request);
	}

	@Test
	void aHeaderGoesThroughBothDirectionsBackToTheOrderOfTheCorpus() {
		MarksRequest up = MarksRequest.ALL.clicked(MarkColumn.OUTLET);
		MarksRequest down = up.clicked(MarkColumn.OUTLET);
		assertEquals(false, up.descending());
		assertEquals(true, down.descending());
		assertEquals(MarksRequest.ALL, down.clicked(MarkColumn.OUTLET));
		assertEquals(Optional.of(MarkColumn.DATE), down.clicked(MarkColumn.DATE).sort());
		assertEquals(up, up.clicked(MarkColumn.ATTRIBUTES));
	}
}
