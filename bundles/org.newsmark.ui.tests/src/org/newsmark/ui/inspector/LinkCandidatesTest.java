// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.SmallCodebook;

class LinkCandidatesTest {

	private static final Relation UTTERED_BY = SmallCodebook.CODEBOOK.relation("uttered_by").orElseThrow();
	private static final String TEXT = "0123456789".repeat(20);

	private final List<Annotation> marks = new ArrayList<>();
	private Annotation quote = of("quote", "saying.plain", 100, 120);

	@BeforeEach
	void speakersAllAround() {
		marks.add(of("far", "speaker", 10, 15));
		marks.add(of("behind", "speaker", 125, 130));
		marks.add(of("before", "speaker", 80, 98));
		marks.add(of("within", "speaker", 105, 110));
		marks.add(of("verb", "verb", 99, 100));
		marks.add(of("other", "saying.plain", 90, 95));
	}

	@Test
	void marksOfTheRightKindComeNearestFirst() {
		assertEquals(List.of("within", "before", "behind", "far"), found(""));
	}

	@Test
	void whatIsLinkedAlreadyIsNotOfferedAgain() {
		quote = quote.withLink("uttered_by", "before");
		assertEquals(List.of("within", "behind", "far"), found(""));
	}

	@Test
	void orphansAreNotOffered() {
		marks.set(0, marks.get(0).asOrphan());
		assertEquals(List.of("within", "before", "behind"), found(""));
	}

	@Test
	void whatIsTypedHasToOccurInTheWords() {
		assertEquals(List.of("before"), found("78901 0123"));
		assertEquals(List.of(), found("nobody"));
	}

	private List<String> found(String filter) {
		List<Annotation> all = new ArrayList<>(marks);
		all.add(quote);
		return LinkCandidates.of(AnnotationSet.of(all), quote, UTTERED_BY, filter).stream().map(Annotation::id).toList();
	}

	private static Annotation of(String id, String label, int start, int end) {
		return Annotation.of(id, label, List.of(new TextSpan(start, end)), TEXT, "");
	}
}
