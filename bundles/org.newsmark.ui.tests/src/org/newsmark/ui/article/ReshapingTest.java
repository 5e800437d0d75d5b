// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.newsmark.ui.article.Sessions.mark;
import static org.newsmark.ui.article.Sessions.span;
import static org.newsmark.ui.article.SmallCodebook.SAYING;
import static org.newsmark.ui.article.SmallCodebook.SLANT;
import static org.newsmark.ui.article.SmallCodebook.SPEAKER;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.editing.Pieces.Edge;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;
import org.newsmark.ui.article.Reshaping.Reshaped;

class ReshapingTest {

	@Test
	void theEdgeAtTheCaretGoesWordByWordAndTheCaretWithIt() throws Exception {
		Sessions it = selected(mark("a", SPEAKER, "Awa"));
		put(it, span("Awa").end());
		Reshaped moved = it.session.reshaping().moveEdge(true, false);
		assertEquals(Optional.of(span("Awa Diop").end()), moved.caret());
		assertEquals(List.of("speaker: Awa Diop"), it.words());
		put(it, span("Awa").start());
		it.session.reshaping().moveEdge(false, false);
		assertEquals(List.of("speaker: promis Awa Diop"), it.words());
		it.undo();
		it.undo();
		assertEquals(List.of("speaker: Awa"), it.words());
	}

	@Test
	void exactEdgesGoCharacterByCharacter() {
		Sessions it = selected(mark("a", SPEAKER, "Awa"));
		put(it, span("Awa").end());
		it.session.reshaping().moveEdge(false, true);
		assertEquals(List.of("speaker: Aw"), it.words());
	}

	@Test
	void theCaretGoesToTheOtherEdge() {
		Sessions it = selected(mark("a", SPEAKER, "Awa Diop"));
		put(it, span("Awa Diop").end());
		assertEquals(Optional.of(span("Awa Diop").start()), it.session.reshaping().otherEdge().caret());
	}

	@Test
	void aDraggedEdgeGoesToTheEdgeOfAWordUnlessItIsToBeExact() {
		Sessions it = selected(mark("a", SPEAKER, "Awa"));
		it.session.reshaping().moveEdge(new Edge(0, true), span("Diop").start() + 3, false);
		assertEquals(List.of("speaker: Awa Diop"), it.words());
		it.session.reshaping().moveEdge(new Edge(0, true), span("Diop").start() + 2, true);
		assertEquals(List.of("speaker: Awa Di"), it.words());
	}

	@Test
	void aMarkIsWidenedToTheQuotationAndNarrowedAgain() {
		Sessions it = selected(mark("q", SAYING, "pont"));
		put(it, span("pont").end());
		it.session.reshaping().resize(true);
		assertEquals(List.of("saying.plain: Le pont tiendra"), it.words());
		put(it, span("pont").start() + 1);
		it.session.reshaping().resize(false);
		assertEquals(List.of("saying.plain: pont"), it.words());
	}

	@Test
	void theSelectedWordsReplaceThoseOfTheMark() {
		Sessions it = selected(mark("a", SPEAKER, "Awa"));
		it.selectWords("Le maire");
		it.session.reshaping().setWords(false);
		assertEquals(List.of("speaker: Le maire"), it.words());
		put(it, 0);
		assertEquals(refused(Reason.SELECT_WORDS), it.session.reshaping().setWords(false));
	}

	@Test
	void selectedWordsAreTakenOutOfTheMiddle() {
		Sessions it = selected(mark("q", SAYING, "« Le pont tiendra »"));
		it.selectWords("pont");
		it.session.reshaping().removePiece();
		assertEquals(List.of("saying.plain: « Le … tiendra »"), it.words());
		put(it, span("tiendra").start());
		it.session.reshaping().removePiece();
		assertEquals(List.of("saying.plain: « Le"), it.words());
		assertEquals(refused(Reason.NOTHING_LEFT), it.session.reshaping().removePiece());
	}

	@Test
	void aMarkIsSplitAtTheCaretAndMergedAgain() throws Exception {
		Sessions it = selected(mark("a", SPEAKER, "Awa Diop"));
		put(it, span("Diop").start());
		it.session.reshaping().split();
		assertEquals(List.of("speaker: Awa", "speaker: Diop"), it.words());
		assertEquals("Diop", it.session.selected().orElseThrow().words());
		it.session.select("a", false);
		it.session.reshaping().merge();
		assertEquals(List.of("speaker: Awa Diop"), it.words());
		it.undo();
		assertEquals(List.of("speaker: Awa", "speaker: Diop"), it.words());
		assertEquals(refused(Reason.NO_MARK), Sessions.loaded().session.reshaping().split());
	}

	@Test
	void allMarksOfTheLabelAmongTheSelectedWordsBecomeOne() {
		Sessions it = selected(mark("a", SPEAKER, "Awa"), mark("b", SPEAKER, "Diop"), mark("c", SPEAKER, "maire"), mark("d", SLANT, "doute"));
		it.selectWords("Awa Diop. Le maire \"doute\"");
		it.session.reshaping().merge();
		assertEquals(List.of("speaker: Awa Diop … maire", "slant.word: doute"), it.words());
		it.session.select("d", false);
		put(it, 0);
		assertEquals(refused(Reason.NOTHING_TO_MERGE), it.session.reshaping().merge());
	}

	@Test
	void attributesThatFitGoFromMarkToMark() {
		Sessions it = selected(mark("a", SPEAKER, "Awa").withAttribute("kind", "office").withAttribute("strength", 3),
				mark("b", SPEAKER, "maire"), mark("d", SLANT, "doute"));
		assertEquals(refused(Reason.NOTHING_COPIED), it.session.reshaping().pasteAttributes());
		it.session.reshaping().copyAttributes();
		it.selectWords("maire \"doute\"");
		it.session.reshaping().pasteAttributes();
		assertEquals(Map.of("kind", "office"), it.session.marks().get("b").orElseThrow().attributes());
		assertEquals(Map.of("strength", 3), it.session.marks().get("d").orElseThrow().attributes());
	}

	@Test
	void severalSelectedMarksAreRelabelledAndRemovedInOneStepEach() throws Exception {
		Sessions it = selected(mark("a", SPEAKER, "Awa"), mark("b", SPEAKER, "Diop"));
		it.selectWords("Awa Diop");
		assertInstanceOf(Done.class, it.session.marking().relabel(SLANT));
		assertEquals(List.of("slant.word: Awa", "slant.word: Diop"), it.words());
		it.session.marking().remove();
		assertEquals(List.of(), it.words());
		it.undo();
		it.undo();
		assertEquals(List.of("speaker: Awa", "speaker: Diop"), it.words());
	}

	private static Sessions selected(Annotation... marks) {
		Sessions it = Sessions.loaded(marks);
		it.session.select(marks[0].id(), false);
		return it;
	}

	private static void put(Sessions it, int caret) {
		it.session.setWords(new Words(caret, caret, caret));
	}

	private static Reshaped refused(Reason reason) {
		return new Reshaped(Optional.of(new Refused(reason)), Optional.empty());
	}
}
