// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsmark.ui.article.Sessions.mark;
import static org.newsmark.ui.article.SmallCodebook.SAYING;
import static org.newsmark.ui.article.SmallCodebook.SLANT;
import static org.newsmark.ui.article.SmallCodebook.SPEAKER;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;

class MarkOrderTest {

	private static final Annotation OUTER = mark("o", SAYING, "« Le pont tiendra », a promis Awa Diop");
	private static final Annotation INNER = mark("i", SLANT, "Awa Diop");
	private static final Annotation ORPHAN = mark("x", SPEAKER, "Le maire").asOrphan();
	private static final AnnotationSet MARKS = AnnotationSet.of(List.of(OUTER, INNER, ORPHAN));

	@Test
	void theInnermostMarkIsMeantFirstAndThenTheOneAround() {
		int offset = INNER.start() + 1;
		assertEquals(Optional.of(INNER), MarkOrder.innermost(MARKS, offset, Optional.empty()));
		assertEquals(Optional.of(OUTER), MarkOrder.innermost(MARKS, offset, Optional.of(INNER)));
		assertEquals(Optional.of(INNER), MarkOrder.innermost(MARKS, offset, Optional.of(OUTER)));
	}

	@Test
	void aCaretRightBehindAMarkMeansIt() {
		assertEquals(Optional.of(INNER), MarkOrder.innermost(MARKS, INNER.end(), Optional.empty()));
	}

	@Test
	void steppingStartsAtTheCaretAndPassesOverOrphans() {
		assertEquals(Optional.of(INNER), MarkOrder.step(MARKS, Optional.empty(), 10, true, false));
		assertEquals(Optional.of(OUTER), MarkOrder.step(MARKS, Optional.empty(), 10, false, false));
		assertEquals(Optional.empty(), MarkOrder.step(MARKS, Optional.of(INNER), 0, true, false));
	}
}
