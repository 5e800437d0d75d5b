// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsmark.ui.article.Sessions.mark;
import static org.newsmark.ui.article.SmallCodebook.SAYING;
import static org.newsmark.ui.article.SmallCodebook.SLANT;
import static org.newsmark.ui.article.SmallCodebook.SPEAKER;
import static org.newsmark.ui.article.SmallCodebook.VERB;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;

class EditingTest {

	private static final String NOW = "2026-02-03T04:05:06Z";

	@Test
	void relabellingDropsWhatTheNewLabelCannotHave() {
		Annotation speaker = mark("a", SPEAKER, "Awa Diop").withAttribute("kind", "person");
		Annotation slant = mark("d", SLANT, "doute").withLink("hits", "a");
		Annotation quote = mark("q", SAYING, "« Le pont tiendra »").withLink("uttered_by", "a");
		AnnotationSet after = after(new Edit.ChangeLabel(Set.of("a"), VERB.id()), speaker, slant, quote);
		assertEquals(Map.of(), after.get("a").orElseThrow().attributes());
		assertEquals(Map.of(), after.get("d").orElseThrow().links(), "a slant cannot hit a verb");
		assertEquals(Map.of(), after.get("q").orElseThrow().links(), "a verb does not utter");
	}

	@Test
	void relabellingKeepsWhatFits() {
		Annotation slant = mark("d", SLANT, "doute").withLink("hits", "a");
		AnnotationSet after = after(new Edit.ChangeLabel(Set.of("d"), SAYING.id()), slant, mark("a", SPEAKER, "Awa Diop"));
		assertEquals(Map.of(), after.get("d").orElseThrow().links());
		after = after(new Edit.ChangeLabel(Set.of("d"), SLANT.id()), mark("d", SAYING, "doute").withNote("why"), mark("a", SPEAKER, "Awa"));
		assertEquals("why", after.get("d").orElseThrow().note());
	}

	@Test
	void aRelationForOneTargetReplacesTheOlderLink() {
		Annotation quote = mark("q", SAYING, "« Le pont tiendra »").withLink("shown_by", "v");
		AnnotationSet after = after(new Edit.AddLink("q", "shown_by", "w"), quote, mark("v", VERB, "a promis"), mark("w", VERB, "doute"));
		assertEquals(List.of("w"), after.get("q").orElseThrow().linked("shown_by"));
	}

	@Test
	void aLinkThatTheCodebookDoesNotHaveIsRefused() {
		assertEquals(new Refused(Reason.LINK_NOT_ALLOWED),
				plan(new Edit.AddLink("a", "uttered_by", "v"), mark("a", SPEAKER, "Awa Diop"), mark("v", VERB, "a promis")));
	}

	@Test
	void aChangedMarkSaysWhen() {
		AnnotationSet after = after(new Edit.SetNote("a", "x"), mark("a", SPEAKER, "Awa Diop"));
		assertEquals(NOW, after.get("a").orElseThrow().provenance().modified());
	}

	@Test
	void settingWhatIsSetAlreadyChangesNothing() {
		Annotation speaker = mark("a", SPEAKER, "Awa Diop").withAttribute("kind", "person");
		assertEquals(new Refused(Reason.NOTHING_CHANGES), plan(new Edit.SetAttribute(Set.of("a"), "kind", "person"), speaker));
	}

	@Test
	void severalEditsAreOneStepAndOneRefusalStopsAll() {
		Annotation speaker = mark("a", SPEAKER, "Awa Diop");
		Annotation quote = mark("q", SAYING, "« Le pont tiendra »");
		AnnotationSet after = after(new Edit.Several(List.of(new Edit.AddMarks(List.of(quote)), new Edit.AddLink("q", "uttered_by", "a"))),
				speaker);
		assertEquals(List.of("a"), after.get("q").orElseThrow().linked("uttered_by"));
		assertEquals(new Refused(Reason.NO_MARK),
				plan(new Edit.Several(List.of(new Edit.SetNote("a", "x"), new Edit.SetNote("gone", "y"))), speaker));
	}

	@Test
	void spansThatOverlapOrLeaveTheTextAreRefused() {
		Annotation speaker = mark("a", SPEAKER, "Awa Diop");
		assertEquals(new Refused(Reason.BAD_SPANS),
				plan(new Edit.SetSpans("a", List.of(new TextSpan(0, 5), new TextSpan(4, 8))), speaker));
		assertEquals(new Refused(Reason.BAD_SPANS), plan(new Edit.SetSpans("a", List.of(new TextSpan(0, 5000))), speaker));
	}

	@Test
	void undoingADeltaGivesBackWhatWas() {
		AnnotationSet marks = AnnotationSet.of(List.of(mark("a", SPEAKER, "Awa Diop"), mark("q", SAYING, "tiendra").withLink("uttered_by", "a")));
		MarksDelta delta = ((Done) new Editing(Sessions.file().with(marks), Sessions.TEXT, SmallCodebook.CODEBOOK, NOW)
				.plan(new Edit.RemoveMarks(Set.of("a")))).delta();
		assertEquals(marks, delta.reversed().appliedTo(delta.appliedTo(marks)));
	}

	private static EditOutcome plan(Edit edit, Annotation... marks) {
		return new Editing(Sessions.file(marks), Sessions.TEXT, SmallCodebook.CODEBOOK, NOW).plan(edit);
	}

	private static AnnotationSet after(Edit edit, Annotation... marks) {
		return ((Done) plan(edit, marks)).delta().appliedTo(AnnotationSet.of(List.of(marks)));
	}
}
