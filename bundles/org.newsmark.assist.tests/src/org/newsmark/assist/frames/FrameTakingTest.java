// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.assist.frames.Proposal.Part;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Value;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.core.editing.Rewrite;
import org.newsmark.core.text.TextSpan;

class FrameTakingTest {

	private static final String TEXT = "Selon Oda Renn, « le maire a dit que le pont tiendra », selon Le Fanal.";
	private static final Codebook CODEBOOK = new Codebook("t", "1.0.0", LocalText.NONE,
			List.of(family("voice", FamilyRole.SOURCE), family("verb", FamilyRole.CUE), family("words", FamilyRole.QUOTE)),
			List.of(label("voice"), label("verb", "tone", "place"), label("words")),
			List.of(new Attribute("tone", Attribute.Type.CHOICE, LocalText.NONE, LocalText.NONE,
					List.of(new Value("calm", LocalText.NONE, LocalText.NONE, LocalText.NONE, List.of())), false, "", false, false)),
			List.of(relation("by", "voice"), relation("through", "voice"), relation("cue", "verb"), relation("in", "words")), List.of(), List.of());

	private int ids;

	@Test
	void whatIsTakenBecomesMarksAndLinksOfTheRightKind() {
		Annotation quote = mark("q", "words", "« le maire a dit que le pont tiendra »");
		AnnotationSet after = take(quote, proposal(), quote);
		assertEquals(Map.of("by", List.of("n1"), "through", List.of("n2"), "cue", List.of("n3")), after.get("q").orElseThrow().links());
		assertEquals("Oda Renn", after.get("n1").orElseThrow().words());
		assertEquals("voice", after.get("n2").orElseThrow().label());
		assertEquals(Map.of("tone", "calm"), after.get("n3").orElseThrow().attributes(), "what the codebook does not know is left out");
		assertEquals("rule:fr.selon", after.get("n3").orElseThrow().provenance().origin());
	}

	@Test
	void marksThatAreThereAreLinkedAndNotMadeAgain() {
		Annotation quote = mark("q", "words", "« le maire a dit que le pont tiendra »");
		AnnotationSet after = take(quote, proposal(), quote, mark("s", "voice", "Renn"));
		assertEquals(List.of("s"), after.get("q").orElseThrow().linked("by"));
		assertEquals(4, after.size());
	}

	@Test
	void onlyWhatTheQuoteDoesNotHaveStaysOpen() {
		Annotation source = mark("s", "voice", "Oda Renn");
		Annotation quote = mark("q", "words", "« le maire a dit que le pont tiendra »").withLink("by", "s");
		Proposal open = taking(source, quote).open(quote, proposal());
		assertTrue(open.sources().isEmpty());
		assertTrue(open.cue().isPresent());
	}

	@Test
	void aPronounMeansTheSourceNamedLast() {
		Annotation source = mark("s", "voice", "Oda Renn");
		Annotation quote = mark("q", "words", "le pont tiendra");
		Proposal backwards = new Proposal(List.of(), Optional.empty(), Optional.empty(), true, Map.of(), "fr.inversion");
		assertEquals(List.of("s"), take(quote, backwards, source, quote).get("q").orElseThrow().linked("by"));
	}

	@Test
	void aQuoteInAQuoteIsNestedWhicheverIsTakenLast() {
		Annotation outer = mark("o", "words", "« le maire a dit que le pont tiendra »");
		Annotation inner = mark("i", "words", "le pont tiendra");
		assertEquals(List.of("o"), take(inner, Proposal.NOTHING, outer, inner).get("i").orElseThrow().linked("in"));
		assertEquals(List.of("o"), take(outer, Proposal.NOTHING, outer, inner).get("i").orElseThrow().linked("in"));
	}

	@Test
	void aFrameGoesWithWhatNobodyElseNeeds() {
		Annotation source = mark("s", "voice", "Oda Renn");
		Annotation cue = mark("c", "verb", "Selon");
		Annotation quote = mark("q", "words", "le pont tiendra").withLink("by", "s").withLink("cue", "c");
		Annotation other = mark("r", "words", "le maire").withLink("by", "s");
		AnnotationSet marks = AnnotationSet.of(List.of(source, cue, quote, other));
		QuoteFrame frame = QuoteFrame.of(cue, marks, CODEBOOK).orElseThrow();
		assertEquals("q", frame.quote().id());
		assertEquals(Set.of("q", "c"), frame.owned(marks, CODEBOOK));
		assertEquals(Set.of("q", "s", "c"), frame.ids());
	}

	private AnnotationSet take(Annotation quote, Proposal proposal, Annotation... marks) {
		Rewrite rewrite = taking(marks).take(quote, proposal);
		AnnotationSet rest = AnnotationSet.of(List.of(marks));
		for (Annotation gone : rewrite.before()) {
			rest = rest.without(gone.id());
		}
		return rest.withAll(rewrite.after());
	}

	private FrameTaking taking(Annotation... marks) {
		return new FrameTaking(AnnotationSet.of(List.of(marks)), TEXT, CODEBOOK, () -> "n" + ++ids, "now");
	}

	private static Proposal proposal() {
		List<Part> sources = new ArrayList<>(List.of(new Part(span("Oda Renn"), Map.of("naming", "named"))));
		return new Proposal(sources, Optional.of(new Part(span("Selon"), Map.of("tone", "calm", "place", "before", "form", "x"))),
				Optional.of(new Part(span("Le Fanal"), Map.of())), false, Map.of(), "fr.selon");
	}

	private static Annotation mark(String id, String label, String words) {
		return Annotation.of(id, label, List.of(span(words)), TEXT, "then");
	}

	private static TextSpan span(String words) {
		int start = TEXT.indexOf(words);
		return new TextSpan(start, start + words.length());
	}

	private static Family family(String id, FamilyRole role) {
		return new Family(id, role, Sign.UNDERLINE, LocalText.NONE, LocalText.NONE);
	}

	private static Label label(String id, String... attributes) {
		return new Label(id, "", 0, Sign.UNDERLINE, Texture.FILLED, LocalText.NONE, LocalText.NONE, List.of(), List.of(), List.of(attributes),
				Set.of());
	}

	private static Relation relation(String id, String to) {
		return new Relation(id, LocalText.NONE, List.of("words"), List.of(to), 0, Relation.UNBOUNDED);
	}
}
