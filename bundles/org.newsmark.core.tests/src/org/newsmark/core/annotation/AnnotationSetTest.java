// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.text.TextSpan;

class AnnotationSetTest {

	private static final String TEXT = "x".repeat(500);

	private static Annotation mark(String id, int... edges) {
		List<TextSpan> spans = new ArrayList<>();
		for (int i = 0; i < edges.length; i += 2) {
			spans.add(new TextSpan(edges[i], edges[i + 1]));
		}
		return Annotation.of(id, "label", spans, TEXT, "");
	}

	private static List<String> ids(List<Annotation> marks) {
		return marks.stream().map(Annotation::id).toList();
	}

	@Test
	void marksAreInOrderOfTheFile() {
		AnnotationSet set = AnnotationSet.of(List.of(mark("c", 5, 9), mark("b", 5, 12), mark("d", 1, 2), mark("a", 5, 9)));

		assertEquals(List.of("d", "b", "a", "c"), ids(set.all()));
	}

	@Test
	void twoMarksWithOneIdAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> AnnotationSet.of(List.of(mark("a", 1, 2), mark("a", 3, 4))));
	}

	@Test
	void fewChangesAtOnceGiveWhatSortingAllGives() {
		List<Annotation> before = List.of(mark("a", 5, 9), mark("b", 5, 12), mark("c", 40, 42), mark("d", 90, 99));
		List<Annotation> changed = List.of(mark("c", 1, 3), mark("e", 5, 9), mark("a", 200, 210, 220, 230));
		AnnotationSet set = AnnotationSet.of(before).withAll(changed);
		assertEquals(AnnotationSet.of(List.of(before.get(1), before.get(3), changed.get(0), changed.get(1), changed.get(2))), set);
		assertEquals(List.of("a"), ids(set.touching(new TextSpan(225, 226))));
		assertEquals("c", set.get("c").orElseThrow().id());
		assertThrows(IllegalArgumentException.class, () -> set.withAll(List.of(mark("f", 1, 2), mark("f", 3, 4))));
	}

	@Test
	void spansThatOnlyMeetDoNotTouch() {
		AnnotationSet set = AnnotationSet.of(List.of(mark("a", 5, 9)));

		assertEquals(List.of(), set.touching(new TextSpan(1, 5)));
		assertEquals(List.of(), set.touching(new TextSpan(9, 12)));
		assertEquals(List.of("a"), ids(set.touching(new TextSpan(8, 9))));
	}

	@Test
	void aBrokenMarkTouchesWithItsPiecesAndNotBetweenThem() {
		AnnotationSet set = AnnotationSet.of(List.of(mark("a", 1, 3, 10, 12)));

		assertEquals(List.of(), set.touching(new TextSpan(4, 9)));
		assertEquals(List.of("a"), ids(set.touching(new TextSpan(2, 11))));
	}

	@Test
	void orphansAreKeptButTouchNothing() {
		AnnotationSet set = AnnotationSet.of(List.of(mark("a", 1, 3).asOrphan()));

		assertEquals(1, set.size());
		assertEquals(List.of(), set.touching(new TextSpan(0, 100)));
	}

	@Test
	void removingMarksRemovesTheLinksToThem() {
		AnnotationSet set = AnnotationSet.of(List.of(mark("q", 1, 3).withLink("said_by", "s").withLink("cued_by", "c"), mark("s", 5, 6),
				mark("c", 7, 8)));

		AnnotationSet rest = set.withoutLinked(Set.of("s"));

		assertEquals(Map.of("cued_by", List.of("c")), rest.get("q").orElseThrow().links());
		assertEquals(List.of("q"), ids(set.linkingTo("c")));
		assertEquals(Optional.empty(), rest.get("s"));
	}

	/** The same edits on a set and on a plain map must give the same answers. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void aSetAnswersAsASearchThroughAllMarksDoes(long seed) {
		Random random = new Random(seed);
		AnnotationSet set = AnnotationSet.EMPTY;
		Map<String, Annotation> plain = new HashMap<>();
		for (int step = 0; step < 300; step++) {
			String id = "m" + random.nextInt(80);
			if (random.nextInt(4) == 0) {
				set = set.without(id);
				plain.remove(id);
			} else {
				Annotation mark = random(id, random);
				set = random.nextBoolean() ? set.with(mark) : set.withAll(List.of(mark, random("n", random)));
				plain.put(id, mark);
				set.get("n").ifPresent(other -> plain.put("n", other));
			}
			check(set, List.copyOf(plain.values()), random);
		}
	}

	private static Annotation random(String id, Random random) {
		int start = random.nextInt(400);
		int end = start + 1 + random.nextInt(random.nextInt(5) == 0 ? 80 : 8);
		Annotation mark = random.nextInt(5) == 0 ? mark(id, start, end, end + 3, end + 7) : mark(id, start, end);
		return random.nextInt(12) == 0 ? mark.asOrphan() : mark;
	}

	private static void check(AnnotationSet set, List<Annotation> plain, Random random) {
		List<Annotation> sorted = plain.stream().sorted(Annotation.BY_POSITION).toList();
		assertEquals(sorted, set.all());
		assertEquals(AnnotationSet.of(plain), set);
		int start = random.nextInt(450);
		TextSpan range = new TextSpan(start, start + 1 + random.nextInt(40));
		List<Annotation> touching = sorted.stream()
				.filter(mark -> !mark.orphan() && mark.spans().stream().anyMatch(span -> span.overlaps(range))).toList();
		assertEquals(touching, set.touching(range));
		List<TextSpan> pieces = new ArrayList<>();
		set.forEachPiece(range.start(), range.end(), (mark, from, to) -> pieces.add(new TextSpan(from, to)));
		assertEquals(touching.stream().flatMap(mark -> mark.spans().stream()).filter(range::overlaps).sorted(TextSpan.BY_POSITION).toList(),
				pieces.stream().sorted(TextSpan.BY_POSITION).toList());
		assertTrue(isAscending(pieces));
		assertEquals(sorted.stream().filter(mark -> mark.start() > start).findFirst(), set.firstAfter(start));
		sorted.forEach(mark -> assertEquals(sorted.indexOf(mark), set.indexOf(mark)));
		assertEquals(-1, set.indexOf(mark("nobody", 3, 4)));
		assertFalse(set.get("nobody").isPresent());
	}

	private static boolean isAscending(List<TextSpan> pieces) {
		for (int i = 1; i < pieces.size(); i++) {
			if (pieces.get(i - 1).start() > pieces.get(i).start()) {
				return false;
			}
		}
		return true;
	}
}
