// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

/** Problems of the selected mark that one key settles, and those that it leaves alone. */
class FixingTest {

	@Test
	void blanksAtTheEdgesAreTakenOffAndUndoPutsThemBack() throws Exception {
		Sessions it = fixing(Sessions.mark("a", SmallCodebook.SPEAKER, " Awa Diop"));
		assertEquals(List.of("speaker: Awa Diop"), it.words());
		it.undo();
		assertEquals(List.of("speaker:  Awa Diop"), it.words());
	}

	@Test
	void eachPieceIsTrimmedForItself() {
		Annotation mark = Annotation.of("a", SmallCodebook.SPEAKER.id(), List.of(Sessions.span(", a"), Sessions.span(" promis ")), Sessions.TEXT,
				"2025-01-01T00:00:00Z");
		Sessions it = fixing(mark);
		assertEquals(List.of(Sessions.span(", a"), Sessions.span("promis")), it.session.marks().all().get(0).spans());
	}

	@Test
	void aLinkToNothingGoesAndTheOthersStay() throws Exception {
		Annotation quote = Sessions.mark("a", SmallCodebook.SAYING, "Le pont tiendra").withLink("uttered_by", "gone").withLink("uttered_by", "b");
		Sessions it = fixing(quote, Sessions.mark("b", SmallCodebook.SPEAKER, "Awa Diop"));
		assertEquals(Map.of("uttered_by", List.of("b")), it.session.marks().get("a").orElseThrow().links());
		it.undo();
		assertEquals(quote, it.session.marks().get("a").orElseThrow());
	}

	@Test
	void ofTwoEqualMarksOneGoes() {
		Sessions it = Sessions.loaded(Sessions.mark("a", SmallCodebook.VERB, "promis"), Sessions.mark("b", SmallCodebook.VERB, "promis"));
		for (String id : List.of("a", "b")) {
			if (it.session.marks().get(id).isPresent()) {
				it.session.select(id, false);
				it.session.marking().fix();
			}
		}
		assertEquals(List.of("verb: promis"), it.words());
	}

	@Test
	void whatIsRightOrTakesAJudgementStaysAsItIs() {
		Sessions it = Sessions.loaded(Sessions.mark("a", SmallCodebook.VERB, "promis"));
		assertEquals(new Refused(Reason.NO_MARK), it.session.marking().fix());
		it.session.select("a", false);
		assertEquals(new Refused(Reason.NO_FIX), it.session.marking().fix());
		assertFalse(it.session.isDirty());
	}

	/** A session over these marks after the first was selected and fixed. */
	private static Sessions fixing(Annotation... marks) {
		Sessions it = Sessions.loaded(marks);
		it.session.select(marks[0].id(), false);
		it.session.marking().fix();
		return it;
	}
}
