// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SavedQueriesTest {

	@Test
	void whatIsKeptIsReadAgain() {
		SavedQueries saved = SavedQueries.NONE.with(" Doubts\tof  others ", "attribute:stance=doubting\n-annotator:me").with("All quotes", "label:quote.*");
		assertEquals(List.of("All quotes", "Doubts of others"), List.copyOf(saved.byName().keySet()));
		assertEquals("attribute:stance=doubting -annotator:me", saved.byName().get("Doubts of others"));
		assertEquals(saved, SavedQueries.parse(saved.toString()));
		assertEquals(saved.without("All quotes"), SavedQueries.parse(saved.without("All quotes").toString()));
		assertEquals("label:cue", saved.with("All quotes", "label:cue").byName().get("All quotes"));
	}

	@Test
	void whatIsNoQueryIsLeftOut() {
		assertEquals(SavedQueries.NONE, SavedQueries.parse(""));
		assertEquals(SavedQueries.NONE.with("a", "label:b"), SavedQueries.parse("nothing\n\tlabel:x\na\tlabel:b"));
	}
}
