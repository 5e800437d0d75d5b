// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.MarksDelta;

class LabelCountsTest {

	private final LabelCounts counts = new LabelCounts();

	@BeforeEach
	void threeMarks() {
		counts.count(List.of(mark("1", "a"), mark("2", "b"), mark("3", "a")));
	}

	@Test
	void marksAreCountedByLabel() {
		assertEquals(2, counts.of("a"));
		assertEquals(0, counts.of("c"));
		assertEquals(3, counts.of(Set.of("a", "b")));
	}

	@Test
	void anEditChangesTheLabelsItTouches() {
		Set<String> changed = counts.apply(delta(List.of(mark("1", "a")), List.of(mark("1", "c"))));
		assertEquals(Set.of("a", "c"), changed);
		assertEquals(1, counts.of("a"));
		assertEquals(1, counts.of("c"));
	}

	@Test
	void anEditThatKeepsTheLabelsChangesNone() {
		assertEquals(Set.of(), counts.apply(delta(List.of(mark("1", "a")), List.of(mark("1", "a").withNote("why")))));
	}

	@Test
	void undoingBringsTheOldNumbersBack() {
		MarksDelta delta = delta(List.of(mark("2", "b")), List.of());
		counts.apply(delta);
		assertEquals(0, counts.of("b"));
		counts.apply(delta.reversed());
		assertEquals(1, counts.of("b"));
	}

	private static MarksDelta delta(List<Annotation> before, List<Annotation> after) {
		return new MarksDelta(before, after, AnnotationStatus.NEW, AnnotationStatus.IN_PROGRESS);
	}

	private static Annotation mark(String id, String label) {
		return Annotation.of(id, label, List.of(new TextSpan(0, 1)), "text", "");
	}
}
