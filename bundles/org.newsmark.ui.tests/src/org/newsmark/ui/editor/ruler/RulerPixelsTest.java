// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.ruler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.signs.MarkSign;

class RulerPixelsTest {

	private static final String TEXT = "x".repeat(1000);

	@Test
	void aMarkShowsAtItsPlaceInTheColumnOfItsSign() {
		RulerPixels pixels = of(mark("box", 500, 600), mark("wavy", 0, 10));
		assertEquals(0x111111, pixels.colorAt(0, 50));
		assertEquals(-1, pixels.colorAt(0, 70));
		assertEquals(0x222222, pixels.colorAt(2, 0));
		assertEquals(-1, pixels.colorAt(2, 50));
	}

	@Test
	void theShortestMarkIsSeen() {
		assertEquals(0x222222, of(mark("wavy", 999, 1000)).colorAt(2, 99));
	}

	@Test
	void anOrphanHasNoPlace() {
		RulerPixels pixels = of(mark("box", 500, 600).asOrphan());
		assertEquals(-1, pixels.colorAt(0, 50));
	}

	private static RulerPixels of(Annotation... marks) {
		return RulerPixels.of(AnnotationSet.of(List.of(marks)), 1000, 100,
				label -> Optional.of(label.equals("box") ? new MarkSign(Sign.BOX, Texture.FILLED, 0x111111)
						: new MarkSign(Sign.WAVY, Texture.FILLED, 0x222222)));
	}

	private static Annotation mark(String label, int start, int end) {
		return Annotation.of(label, label, List.of(new TextSpan(start, end)), TEXT, "");
	}
}
