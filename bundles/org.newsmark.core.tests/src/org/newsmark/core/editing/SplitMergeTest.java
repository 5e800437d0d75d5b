// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.text.TextSpan;

class SplitMergeTest {

	private static final String TEXT = "Mara Ilunga et Paul Sarr ont promis un quai neuf.";
	private static final Codebook CODEBOOK = new Codebook("t", "1.0.0", LocalText.NONE, List.of(), List.of(), List.of(),
			List.of(new Relation("by", LocalText.NONE, List.of("quote"), List.of("source"), 0, Relation.UNBOUNDED),
					new Relation("cue", LocalText.NONE, List.of("quote"), List.of("cue"), 0, 1)),
			List.of(), List.of());

	@Test
	void aSplitSourceServesTheQuoteTwice() {
		Annotation source = mark("s", "source", "Mara Ilunga et Paul Sarr").withAttribute("type", "gov");
		Annotation quote = mark("q", "quote", "un quai neuf").withLink("by", "s");
		AnnotationSet marks = AnnotationSet.of(List.of(source, quote));
		Rewrite split = new SplitMerge(marks, TEXT, CODEBOOK).split(source, TEXT.indexOf("et"), "new", "now").orElseThrow();
		AnnotationSet after = after(marks, split);
		assertEquals("Mara Ilunga", after.get("s").orElseThrow().words());
		assertEquals("et Paul Sarr", after.get("new").orElseThrow().words());
		assertEquals("gov", after.get("new").orElseThrow().attribute("type"));
		assertEquals(List.of("s", "new"), after.get("q").orElseThrow().linked("by"));
	}

	@Test
	void aRelationWithRoomForOneKeepsTheFirstHalf() {
		Annotation cue = mark("c", "cue", "ont promis");
		Annotation quote = mark("q", "quote", "un quai neuf").withLink("cue", "c");
		AnnotationSet marks = AnnotationSet.of(List.of(cue, quote));
		AnnotationSet after = after(marks,
				new SplitMerge(marks, TEXT, CODEBOOK).split(cue, TEXT.indexOf("promis"), "new", "now").orElseThrow());
		assertEquals(List.of("c"), after.get("q").orElseThrow().linked("cue"));
	}

	@Test
	void splittingWhereTheMarkIsNotGivesNothing() {
		Annotation source = mark("s", "source", "Mara Ilunga");
		assertTrue(new SplitMerge(AnnotationSet.of(List.of(source)), TEXT, CODEBOOK).split(source, 0, "new", "now").isEmpty());
	}

	@Test
	void mergedMarksKeepWhatAllOfThemSaid() {
		Annotation one = mark("a", "source", "Mara Ilunga").withAttribute("type", "gov").withNote("first");
		Annotation two = mark("b", "source", "Paul Sarr").withAttributes(Map.of("type", "ngo", "country", "SN")).withNote("second");
		Annotation quote = mark("q", "quote", "un quai neuf").withLink("by", "b").withLink("by", "a");
		AnnotationSet marks = AnnotationSet.of(List.of(one, two, quote));
		AnnotationSet after = after(marks, new SplitMerge(marks, TEXT, CODEBOOK).merge(Set.of("a", "b")).orElseThrow());
		Annotation merged = after.get("a").orElseThrow();
		assertEquals("Mara Ilunga … Paul Sarr", merged.words());
		assertEquals(Map.of("type", "gov", "country", "SN"), merged.attributes());
		assertEquals("first\nsecond", merged.note());
		assertEquals(2, after.size());
		assertEquals(List.of("a"), after.get("q").orElseThrow().linked("by"));
	}

	@Test
	void mergedQuotesKeepTheLinksOfBothAndNoneToThemselves() {
		Annotation source = mark("s", "source", "Mara Ilunga");
		Annotation one = mark("a", "quote", "un quai").withLink("by", "s");
		Annotation two = mark("b", "quote", "neuf").withLink("nested", "a");
		AnnotationSet marks = AnnotationSet.of(List.of(source, one, two));
		Annotation merged = after(marks, new SplitMerge(marks, TEXT, CODEBOOK).merge(Set.of("a", "b")).orElseThrow()).get("a").orElseThrow();
		assertEquals("un quai neuf", merged.words());
		assertEquals(Map.of("by", List.of("s")), merged.links());
	}

	private static AnnotationSet after(AnnotationSet marks, Rewrite rewrite) {
		AnnotationSet rest = marks;
		for (Annotation gone : rewrite.before()) {
			rest = rest.without(gone.id());
		}
		return rest.withAll(rewrite.after());
	}

	private static Annotation mark(String id, String label, String words) {
		int start = TEXT.indexOf(words);
		return Annotation.of(id, label, List.of(new TextSpan(start, start + words.length())), TEXT, "then");
	}
}
