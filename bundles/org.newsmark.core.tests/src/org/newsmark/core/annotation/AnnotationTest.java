// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.newsmark.core.text.TextSpan;

class AnnotationTest {

	private static final String TEXT = "😀".repeat(40) + "Ada Lund" + "👍".repeat(40);

	@Test
	void contextIsThirtyTwoCodePointsAndNeverCutsAPair() {
		int start = TEXT.indexOf("Ada");
		Annotation mark = Annotation.of("a", "l", List.of(new TextSpan(start, start + 8)), TEXT, "");

		assertEquals("😀".repeat(32), mark.context().prefix());
		assertEquals("👍".repeat(32), mark.context().suffix());
	}

	@Test
	void contextEndsWithTheText() {
		Annotation mark = Annotation.of("a", "l", List.of(new TextSpan(1, 2)), "abc", "");

		assertEquals(new Annotation.Context("a", "c"), mark.context());
	}

	@Test
	void piecesAreSortedAndMayNotOverlap() {
		Annotation mark = Annotation.of("a", "l", List.of(new TextSpan(4, 6), new TextSpan(0, 2)), "abcdef", "");

		assertEquals(List.of("ab", "ef"), mark.exact());
		assertEquals("ab … ef", mark.words());
		assertThrows(IllegalArgumentException.class,
				() -> Annotation.of("a", "l", List.of(new TextSpan(0, 3), new TextSpan(2, 4)), "abcdef", ""));
	}

	@Test
	void anEmptyValueTakesAnAttributeAwayAndOrderIsKept() {
		Annotation mark = Annotation.of("a", "l", List.of(new TextSpan(0, 1)), "a", "").withAttribute("z", "1").withAttribute("b", List.of("x", "y"))
				.withAttribute("c", 3);

		assertEquals(List.of("z", "b", "c"), List.copyOf(mark.attributes().keySet()));
		assertEquals("x+y", mark.attribute("b"));
		assertEquals(Map.of("z", "1", "c", 3), mark.withAttribute("b", List.of()).attributes());
	}

	@Test
	void newSpansTakeTheirWordsFromTheTextAndHealAnOrphan() {
		Annotation mark = Annotation.of("a", "l", List.of(new TextSpan(0, 1)), "abc", "").asOrphan().withSpans(List.of(new TextSpan(1, 3)), "abc");

		assertEquals(List.of("bc"), mark.exact());
		assertEquals(false, mark.orphan());
	}
}
