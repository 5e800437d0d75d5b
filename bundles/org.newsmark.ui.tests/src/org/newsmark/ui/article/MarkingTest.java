// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsmark.ui.article.Sessions.mark;
import static org.newsmark.ui.article.SmallCodebook.SAYING;
import static org.newsmark.ui.article.SmallCodebook.SLANT;
import static org.newsmark.ui.article.SmallCodebook.SPEAKER;
import static org.newsmark.ui.article.SmallCodebook.VERB;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

class MarkingTest {

	@Test
	void keyMarksTheSelectedWordsAndSelectsTheMark() {
		Sessions it = Sessions.loaded();
		it.selectWords("wa Dio");
		assertInstanceOf(Done.class, it.session.marking().mark(SPEAKER, false));
		assertEquals(List.of("speaker: Awa Diop"), it.words());
		assertEquals("Awa Diop", it.session.selected().orElseThrow().words());
	}

	@Test
	void withNothingSelectedTheWordUnderTheCaretIsMarked() {
		Sessions it = Sessions.loaded();
		it.caretIn("maire");
		it.session.marking().mark(SPEAKER, false);
		assertEquals(List.of("speaker: maire"), it.words());
	}

	@Test
	void exactSelectionIsTakenAsItIs() {
		Sessions it = Sessions.loaded();
		it.selectWords("a Dio");
		it.session.marking().mark(SPEAKER, true);
		assertEquals(List.of("speaker: a Dio"), it.words());
	}

	@Test
	void sameWordsAndLabelTwiceAreRefusedAndTheFirstMarkIsShown() {
		Sessions it = Sessions.loaded(mark("a", SPEAKER, "Awa Diop"));
		it.selectWords("Awa Diop");
		assertEquals(new Refused(Reason.SAME_MARK), it.session.marking().mark(SPEAKER, false));
		assertEquals(1, it.session.marks().size());
		assertEquals("a", it.session.selected().orElseThrow().id());
	}

	@Test
	void anotherKeyRightAwayMarksTheSameWords() {
		Sessions it = Sessions.loaded();
		it.selectWords("Awa Diop");
		it.session.marking().mark(SPEAKER, false);
		int end = Sessions.span("Awa Diop").end();
		it.session.setWords(new Words(end, end, end));
		it.session.marking().mark(SLANT, false);
		assertEquals(2, it.session.marks().size());
		assertTrue(it.words().contains("slant.word: Awa Diop"), it.words().toString());
	}

	@Test
	void repeatGivesTheLastLabelWithItsLastValues() {
		Sessions it = Sessions.loaded();
		it.selectWords("Awa Diop");
		it.session.marking().mark(SPEAKER, false);
		it.session.marking().setValue(2);
		it.selectWords("Le maire");
		it.session.marking().repeat(false);
		assertEquals(Map.of("kind", "person"), it.session.selected().orElseThrow().attributes());
		assertEquals("Le maire", it.session.selected().orElseThrow().words());
	}

	@Test
	void newMarkHasTheCodebooksDefaultsAndNoOthers() {
		Sessions it = Sessions.loaded();
		it.selectWords("tiendra");
		it.session.marking().mark(SAYING, false);
		assertEquals(Map.of("tone", "calm"), it.session.selected().orElseThrow().attributes());
	}

	@Test
	void digitsSetTheFirstAttributeAndZeroTakesItAway() {
		Sessions it = Sessions.loaded(mark("a", SPEAKER, "Awa Diop"));
		it.session.select("a", false);
		it.session.marking().setValue(1);
		assertEquals("office", it.session.selected().orElseThrow().attribute("kind"));
		assertEquals(new Refused(Reason.NO_SUCH_VALUE), it.session.marking().setValue(3));
		it.session.marking().setValue(0);
		assertEquals("", it.session.selected().orElseThrow().attribute("kind"));
	}

	@Test
	void sourceAndCueMadeAfterAQuoteAreLinkedToItInOneStep() throws Exception {
		Sessions it = Sessions.loaded();
		it.selectWords("« Le pont tiendra »");
		it.session.marking().mark(SAYING, false);
		String quote = it.session.selected().orElseThrow().id();
		assertEquals(new Linking.Frame(quote), it.session.linking());
		it.selectWords("Awa Diop");
		it.session.marking().mark(SPEAKER, false);
		String speaker = it.session.selected().orElseThrow().id();
		it.selectWords("a promis");
		it.session.marking().mark(VERB, false);
		String verb = it.session.selected().orElseThrow().id();
		assertEquals(Map.of("uttered_by", List.of(speaker), "shown_by", List.of(verb)), it.session.marks().get(quote).orElseThrow().links());
		it.undo();
		assertEquals(Map.of("uttered_by", List.of(speaker)), it.session.marks().get(quote).orElseThrow().links());
		assertEquals(2, it.session.marks().size());
	}

	@Test
	void aCueThatIsMarkedAlreadyServesASecondQuote() {
		Annotation verb = mark("v", VERB, "a promis");
		Sessions it = Sessions.loaded(verb);
		it.selectWords("Le maire");
		it.session.marking().mark(SAYING, false);
		String quote = it.session.selected().orElseThrow().id();
		it.selectWords("a promis");
		assertInstanceOf(Done.class, it.session.marking().mark(VERB, false));
		assertEquals(List.of("v"), it.session.marks().get(quote).orElseThrow().linked("shown_by"));
		assertEquals(2, it.session.marks().size());
	}

	@Test
	void leavingClosesTheFrameFirstAndThenDeselects() {
		Sessions it = Sessions.loaded();
		it.selectWords("tiendra");
		it.session.marking().mark(SAYING, false);
		assertTrue(it.session.marking().leave());
		assertEquals(new Linking.Nothing(), it.session.linking());
		assertTrue(it.session.selected().isPresent());
		assertTrue(it.session.marking().leave());
		assertTrue(it.session.selected().isEmpty());
		assertFalse(it.session.marking().leave());
	}

	@Test
	void undoingAQuoteClosesItsFrame() throws Exception {
		Sessions it = Sessions.loaded();
		it.selectWords("tiendra");
		it.session.marking().mark(SAYING, false);
		it.undo();
		assertEquals(new Linking.Nothing(), it.session.linking());
	}

	@Test
	void aPieceIsAddedToTheSelectedMark() {
		Sessions it = Sessions.loaded(mark("q", SAYING, "tiendra"));
		it.session.select("q", false);
		it.selectWords("encore");
		it.session.marking().addPiece(false);
		assertEquals("tiendra … encore", it.session.selected().orElseThrow().words());
		it.selectWords("tiendra");
		assertEquals(new Refused(Reason.BAD_SPANS), it.session.marking().addPiece(false));
	}

	@Test
	void relationIsMadeFromOneMarkToTheNextSelectedOne() {
		Sessions it = Sessions.loaded(mark("m", SLANT, "doute"), mark("a", SPEAKER, "Awa Diop"), mark("v", VERB, "a promis"));
		it.session.select("m", false);
		assertTrue(it.session.relating().begin());
		it.session.select("v", false);
		assertEquals(List.of(), it.session.relating().fitting());
		assertEquals(new Refused(Reason.LINK_NOT_ALLOWED), it.session.relating().finish(1));
		it.session.select("a", false);
		assertEquals(List.of("hits", "mocks"), it.session.relating().fitting().stream().map(each -> each.id()).toList());
		assertInstanceOf(Done.class, it.session.relating().finish(2));
		assertEquals(Map.of("mocks", List.of("a")), it.session.marks().get("m").orElseThrow().links());
		assertEquals("m", it.session.selected().orElseThrow().id());
	}

	@Test
	void nextAndPreviousGoFromTheCaretAndThenFromTheSelectedMark() {
		Sessions it = Sessions.loaded(mark("a", SPEAKER, "Awa Diop"), mark("m", SPEAKER, "maire"), mark("d", SLANT, "doute"));
		it.caretIn("promis");
		assertTrue(it.session.marking().step(true, false));
		assertEquals("a", it.session.selected().orElseThrow().id());
		it.session.marking().step(true, false);
		it.session.marking().step(true, false);
		assertEquals("d", it.session.selected().orElseThrow().id());
		assertFalse(it.session.marking().step(true, false));
		it.session.select("a", false);
		it.session.marking().step(true, true);
		assertEquals("m", it.session.selected().orElseThrow().id());
		assertFalse(it.session.marking().step(true, true));
	}

	@Test
	void theSameWordsElsewhereAreOfferedAndMarkedInOneStep() throws Exception {
		Sessions it = Sessions.loaded(mark("a", SPEAKER, "Le").withAttribute("kind", "office"));
		it.session.select("a", false);
		assertTrue(it.session.elsewhere().offer().isEmpty());
		Notice.Elsewhere offered = assertInstanceOf(Notice.Elsewhere.class, it.session.notice());
		assertEquals(1, offered.spans().size());
		assertInstanceOf(Done.class, it.session.elsewhere().mark(offered, offered.spans()));
		assertEquals(List.of("speaker: Le", "speaker: Le"), it.words());
		assertEquals("office", it.session.marks().all().get(1).attribute("kind"));
		assertEquals(new Notice.Nothing(), it.session.notice());
		it.session.select("a", false);
		assertEquals(Optional.of(new Refused(Reason.NOWHERE_ELSE)), it.session.elsewhere().offer());
		it.undo();
		assertEquals(1, it.session.marks().size());
	}
}
