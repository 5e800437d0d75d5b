// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.core.text.TextSpan;

class MarkWordsTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

	@Test
	void whoAndWhenAreSaid() {
		String said = provenance(new Provenance("", "2025-09-02T08:00:00Z", "2025-09-03T09:30:00Z"));
		for (String part : List.of("alice", "September 2, 2025", "10:00", "September 3, 2025", "11:30")) {
			assertTrue(said.replace('\u202f', ' ').contains(part), part + " in " + said);
		}
	}

	@Test
	void aMarkThatWasNotChangedSaysNothingOfAChange() {
		assertFalse(provenance(new Provenance("", "2025-09-02T08:00:00Z", "")).contains("changed"));
	}

	@Test
	void theRuleThatSuggestedAMarkIsNamed() {
		assertTrue(provenance(new Provenance("rule:fr.selon", "", "")).contains("rule:fr.selon"));
	}

	@Test
	void aMomentThatIsNoneIsGivenAsItStandsInTheFile() {
		assertTrue(provenance(new Provenance("", "last week", "")).contains("last week"));
	}

	@Test
	void longWordsAreCutInTheMiddleAndNoCharacterIsSplit() {
		String words = "🦊".repeat(60);
		String brief = MarkWords.brief(mark(words));
		assertTrue(brief.length() < 80, brief);
		assertTrue(brief.replace(" … ", "").codePoints().allMatch(point -> point == 0x1F98A), brief);
		assertEquals("short words", MarkWords.brief(mark("short\n  words")));
	}

	private static String provenance(Provenance provenance) {
		return MarkWords.provenance(mark("words").withProvenance(provenance), "alice", Locale.US, ZONE);
	}

	private static Annotation mark(String words) {
		return Annotation.of("id", "label", List.of(new TextSpan(0, words.length())), words, "");
	}
}
