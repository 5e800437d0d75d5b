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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

class ArticleSessionTest {

	private static final Annotation AWA = mark("a", SPEAKER, "Awa Diop");

	@Test
	void undoAndRedoWalkThroughEveryKindOfChange() throws Exception {
		Sessions it = Sessions.loaded(AWA);
		List<AnnotationSet> states = new ArrayList<>(List.of(it.session.marks()));
		Annotation quote = mark("q", SAYING, "« Le pont tiendra »");
		for (Edit edit : List.of(new Edit.AddMarks(List.of(quote)), new Edit.AddLink("q", "uttered_by", "a"),
				new Edit.SetAttribute(Set.of("a"), "kind", "office"), new Edit.SetNote("a", "who?"),
				new Edit.SetSpans("a", List.of(Sessions.span("Awa"))), new Edit.RemoveMarks(Set.of("a")))) {
			assertInstanceOf(Done.class, it.session.apply(edit), edit.toString());
			states.add(it.session.marks());
		}
		for (int i = states.size() - 2; i >= 0; i--) {
			it.undo();
			assertEquals(states.get(i), it.session.marks(), "undone to " + i);
		}
		for (int i = 1; i < states.size(); i++) {
			it.redo();
			assertEquals(states.get(i), it.session.marks(), "redone to " + i);
		}
	}

	@Test
	void moreStepsThanTheWorkbenchKeepsByDefaultCanBeUndone() throws Exception {
		Sessions it = Sessions.loaded(AWA);
		for (int i = 1; i <= 100; i++) {
			it.session.apply(new Edit.SetNote("a", "note " + i));
		}
		for (int i = 1; i <= 100; i++) {
			it.undo();
		}
		assertEquals("", it.session.marks().get("a").orElseThrow().note());
	}

	@Test
	void articleIsDirtyUntilItIsUndoneBackToWhatWasSaved() throws Exception {
		Sessions it = Sessions.loaded(AWA);
		List<Boolean> told = new ArrayList<>();
		it.session.subscribe(change -> {
			if (change instanceof SessionChange.DirtyChanged dirty) {
				told.add(dirty.dirty());
			}
		});
		it.session.apply(new Edit.SetNote("a", "one"));
		SavePoint point = it.session.filing().savePoint();
		it.session.filing().saved(point, new Correction(point.article(), point.file()));
		assertFalse(it.session.isDirty());
		it.undo();
		assertTrue(it.session.isDirty(), "undone across the save");
		it.redo();
		assertFalse(it.session.isDirty(), "back at what was saved");
		it.undo();
		it.session.apply(new Edit.SetNote("a", "two"));
		assertTrue(it.session.isDirty(), "what was saved is out of reach");
		assertEquals(List.of(true, false, true, false, true), told);
	}

	@Test
	void whatIsDoneWhileSavingStaysAndIsStillToBeSaved() {
		Sessions it = Sessions.loaded(AWA);
		it.session.apply(new Edit.SetNote("a", "one"));
		SavePoint point = it.session.filing().savePoint();
		it.session.apply(new Edit.AddMarks(List.of(mark("m", SLANT, "maire"))));
		Annotation foreign = mark("x", SLANT, "encore");
		it.session.filing().saved(point, new Correction(point.article(), point.file().with(point.file().annotations().with(foreign))));
		assertTrue(it.session.isDirty());
		assertEquals(Set.of("a", "m", "x"), Set.copyOf(it.session.marks().all().stream().map(Annotation::id).toList()));
	}

	@Test
	void undoAfterAnotherProgramsMarksWereMergedInKeepsThem() throws Exception {
		Sessions it = Sessions.loaded(AWA);
		it.session.apply(new Edit.AddMarks(List.of(mark("m", SLANT, "maire"))));
		SavePoint point = it.session.filing().savePoint();
		it.session.filing().saved(point,
				new Correction(point.article(), point.file().with(point.file().annotations().with(mark("x", SLANT, "encore")))));
		it.undo();
		assertEquals(List.of("speaker: Awa Diop", "slant.word: encore"), it.words());
	}

	@Test
	void removingAMarkTakesItsLinksWithItAndOneUndoBringsBoth() throws Exception {
		Annotation quote = mark("q", SAYING, "« Le pont tiendra »").withLink("uttered_by", "a");
		Sessions it = Sessions.loaded(AWA, quote);
		it.session.apply(new Edit.RemoveMarks(Set.of("a")));
		assertEquals(List.of(), it.session.marks().get("q").orElseThrow().linked("uttered_by"));
		it.undo();
		assertEquals(List.of("a"), it.session.marks().get("q").orElseThrow().linked("uttered_by"));
		assertEquals(Optional.of(AWA), it.session.marks().get("a"));
	}

	@Test
	void firstMarkBeginsANewArticleAndUndoTakesThatBack() throws Exception {
		Sessions it = Sessions.loaded();
		it.session.apply(new Edit.AddMarks(List.of(AWA)));
		assertEquals(AnnotationStatus.IN_PROGRESS, it.session.status());
		it.undo();
		assertEquals(AnnotationStatus.NEW, it.session.status());
	}

	@Test
	void nothingCanBeMarkedBeforeTheMarksWereRead() {
		Sessions it = Sessions.loading();
		assertEquals(new Refused(Reason.NOT_READY), it.session.apply(new Edit.AddMarks(List.of(AWA))));
	}

	@Test
	void marksOfADeletedArticleCanStillBeChanged() {
		Sessions it = Sessions.loaded(AWA);
		it.session.setState(new SessionState.Gone());
		assertInstanceOf(Done.class, it.session.apply(new Edit.SetNote("a", "kept")));
	}

	@Test
	void selectedMarkThatIsUndoneIsNoLongerSelected() throws Exception {
		Sessions it = Sessions.loaded();
		it.session.apply(new Edit.AddMarks(List.of(AWA)));
		it.session.select("a", false);
		it.undo();
		assertEquals(Optional.empty(), it.session.selected());
	}

	@Test
	void aChangeTellsExactlyWhatLooksDifferent() {
		Sessions it = Sessions.loaded(AWA, mark("m", SLANT, "maire"));
		List<SessionChange> told = new ArrayList<>();
		it.session.subscribe(told::add);
		it.session.apply(new Edit.SetSpans("a", List.of(Sessions.span("Diop"))));
		SessionChange.MarksChanged change = told.stream().filter(SessionChange.MarksChanged.class::isInstance)
				.map(SessionChange.MarksChanged.class::cast).findFirst().orElseThrow();
		assertEquals(Set.of(Sessions.span("Awa Diop"), Sessions.span("Diop")), Set.copyOf(change.delta().touched()));
	}

	@Test
	void closedSubscriptionHearsNothing() {
		Sessions it = Sessions.loaded(AWA);
		List<SessionChange> told = new ArrayList<>();
		it.session.subscribe(told::add).close();
		it.session.apply(new Edit.SetNote("a", "x"));
		assertEquals(List.of(), told);
	}

	@Test
	void closingDropsTheUndoStepsFromTheWorkbench() {
		Sessions it = Sessions.loaded(AWA);
		it.session.apply(new Edit.SetNote("a", "x"));
		it.session.close();
		assertFalse(it.history.canUndo(it.session.undoContext()));
	}
}
