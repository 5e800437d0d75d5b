// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;

class ExportScopeTest {

	@Test
	void withoutAnyChoiceItAsksWhatACountAsks() {
		assertEquals(Query.ALL, new ExportScope(Set.of(), Set.of(), Query.ALL, false).query());
	}

	@Test
	void choicesAndTypedQueryMustAllHold() throws Exception {
		ExportScope scope = new ExportScope(Set.of("bob", "alice"), Set.of("quote.direct"), QueryParser.parse("outlet:Post"), false);
		assertEquals(QueryParser.parse("(annotator:=alice | annotator:=bob) label:=quote.direct outlet:Post"), scope.query());
	}

	@Test
	void marksOutsideTheArticleAreTakenOnlyIfAskedFor() {
		assertFalse(new ExportScope(Set.of(), Set.of(), Query.ALL, false).query().namesZone());
		assertTrue(new ExportScope(Set.of("bob"), Set.of(), Query.ALL, true).query().namesZone());
	}

	@Test
	void aZoneThatWasTypedIsNotWidened() throws Exception {
		Query typed = QueryParser.parse("zone:headline");
		assertEquals(typed, new ExportScope(Set.of(), Set.of(), typed, true).query());
	}

	@Test
	void onlyTheWholeCorpusNeedsNoIndex() {
		assertTrue(new ExportScope(Set.of(), Set.of(), Query.ALL, true).isEverything());
		assertFalse(new ExportScope(Set.of(), Set.of(), Query.ALL, false).isEverything());
		assertFalse(new ExportScope(Set.of("bob"), Set.of(), Query.ALL, true).isEverything());
	}
}
