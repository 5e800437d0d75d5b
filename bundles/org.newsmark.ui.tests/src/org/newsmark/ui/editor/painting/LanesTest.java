// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.signs.MarkSign;

class LanesTest {

	private static final String TEXT = "x".repeat(1000);

	@Test
	void marksThatDoNotOverlapShareTheLaneNearestToTheWords() {
		assertEquals(List.of("a0", "b0"), lanes(0, 100, line("a", 0, 10), line("b", 10, 20)));
	}

	@Test
	void aMarkWithinAnotherLiesNearerToTheWords() {
		assertEquals(List.of("in0", "out1"), lanes(0, 100, line("out", 0, 50), line("in", 10, 20)));
	}

	@Test
	void boxesAndLinesDoNotTakeLanesFromEachOther() {
		assertEquals(List.of("box0", "line0"), lanes(0, 100, box("box", 0, 50), line("line", 0, 50)));
	}

	@Test
	void outerBoxesArePaintedBeforeInnerOnesAndLinesLast() {
		Lanes lanes = of(0, 100, box("inner", 10, 20), line("line", 0, 5), box("outer", 0, 50));
		assertEquals(List.of("outer", "inner", "line"), lanes.placed().stream().map(each -> each.mark().id()).toList());
	}

	@Test
	void whatFindsNoLaneIsCounted() {
		Lanes lanes = of(0, 100, line("a", 0, 10), line("b", 0, 11), line("c", 0, 12), line("d", 0, 13), line("e", 0, 14), line("f", 2, 30),
				line("g", 40, 50));
		assertEquals(5, lanes.placed().size());
		assertEquals(List.of(new Lanes.Crowd(0, 30, 2)), lanes.crowds());
	}

	@Test
	void aPieceKeepsItsEdgesBeyondTheParagraph() {
		Lanes lanes = of(100, 200, line("long", 50, 300));
		assertEquals(50, lanes.placed().get(0).start());
		assertEquals(300, lanes.placed().get(0).end());
	}

	@Test
	void hiddenMarksTakeNoLane() {
		Annotation hidden = Annotation.of("h", "hidden", List.of(new TextSpan(0, 5)), TEXT, "");
		assertEquals(List.of("out0"), lanes(0, 100, line("out", 0, 50), hidden));
	}

	@Test
	void everyPieceOfABrokenMarkIsPlaced() {
		Annotation broken = Annotation.of("q", "line", List.of(new TextSpan(0, 5), new TextSpan(20, 25)), TEXT, "");
		assertEquals(2, of(0, 100, broken).placed().size());
	}

	@Test
	void lanesNeverOverlapHoweverManyMarksThereAre() {
		List<Annotation> marks = new ArrayList<>();
		for (int i = 0; i < 2000; i++) {
			int start = i * 37 % 900;
			marks.add(line(String.format("m%04d", i), start, start + 1 + i * 13 % 97));
		}
		Lanes lanes = of(0, 1000, marks.toArray(Annotation[]::new));
		for (int lane = 0; lane < 4; lane++) {
			int at = lane;
			List<Lanes.Placed> inLane = lanes.placed().stream().filter(each -> each.lane() == at)
					.sorted(Comparator.comparingInt(Lanes.Placed::start)).toList();
			for (int i = 1; i < inLane.size(); i++) {
				assertTrue(inLane.get(i - 1).end() <= inLane.get(i).start(), "lane " + lane);
			}
		}
		assertTrue(lanes.crowds().stream().mapToInt(Lanes.Crowd::count).max().orElse(0) > 50);
	}

	private static List<String> lanes(int start, int end, Annotation... marks) {
		return of(start, end, marks).placed().stream().map(each -> each.mark().id() + each.lane()).sorted().toList();
	}

	private static Lanes of(int start, int end, Annotation... marks) {
		return Lanes.of(AnnotationSet.of(List.of(marks)), start, end,
				label -> label.equals("hidden") ? Optional.empty()
						: Optional.of(new MarkSign(label.equals("box") ? Sign.BOX : Sign.UNDERLINE, Texture.FILLED, 0x123456)));
	}

	private static Annotation line(String id, int start, int end) {
		return Annotation.of(id, "line", List.of(new TextSpan(start, end)), TEXT, "");
	}

	private static Annotation box(String id, int start, int end) {
		return Annotation.of(id, "box", List.of(new TextSpan(start, end)), TEXT, "");
	}
}
