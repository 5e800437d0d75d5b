// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.editing.ReviewItem.Kind;
import org.newsmark.core.text.TextSpan;

class TextEditTest {

	private static final String TEXT = "Hier, la maire Oda Renn a dit non.";

	/** The mark lies over the words in brackets. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"A [bridge] holds | A bridge | The bridge | The [bridge] holds", //
			"A [bridge] holds | bridge | brigde | A [brigde] holds", //
			"A [brige] holds | brige | bridge | A [bridge] holds", //
			"A [ridge] holds | ridge | bridge | A [bridge] holds", //
			"A [bridg] holds | bridg | bridge | A [bridge] holds", //
			"A [bridge] holds | bridge holds | bridge now holds | A [bridge] now holds", //
			"A [bridge] holds | A bridge | A new bridge | A new [bridge] holds", //
			"A [bridge] holds | bridge | big bridge | A [big bridge] holds", //
			"A [bridge] holds | holds | falls | A [bridge] falls", //
			"A [new bridge] holds | new | old | An? [old bridge] holds", //
			"A [bridge holds] now | bridge holds | bridge still holds | A [bridge still holds] now" })
	void marksMoveWithTheText(String before, String from, String to, String after) {
		String text = plain(before);
		Annotation mark = mark(before);
		String next = text.replace(from, to);
		TextEdit edit = TextEdit.between(text, next).orElseThrow();
		assertEquals(next, edit.appliedTo(text));
		AnnotationSet moved = edit.moved(AnnotationSet.of(List.of(mark)), text, next);
		assertEquals(after.replace("An?", "A"), show(next, moved.all().get(0)));
	}

	@Test
	void aMarkOfWhichNothingIsLeftIsAnOrphanWithItsOldWords() {
		Annotation mark = mark("A [bridge] holds");
		TextEdit edit = new TextEdit(1, 8, "");
		Annotation lost = edit.moved(AnnotationSet.of(List.of(mark)), "A bridge holds", "A holds").all().get(0);
		assertTrue(lost.orphan());
		assertEquals("bridge", lost.words());
	}

	@Test
	void aPieceThatGoesLeavesTheOthers() {
		Annotation mark = Annotation.of("m", "l", List.of(new TextSpan(6, 14), new TextSpan(15, 23)), TEXT, "then");
		Annotation moved = new TextEdit(5, 9, "").moved(AnnotationSet.of(List.of(mark)), TEXT, TEXT.substring(0, 5) + TEXT.substring(14)).all().get(0);
		assertEquals("Oda Renn", moved.words());
	}

	@Test
	void lettersTypedOneByOneAtTheEdgesOfAWordBelongToIt() {
		String text = "A ridge holds";
		AnnotationSet marks = AnnotationSet.of(List.of(Annotation.of("m", "l", List.of(new TextSpan(2, 7)), text, "then")));
		for (TextEdit edit : List.of(new TextEdit(2, 0, "b"), new TextEdit(8, 0, "s"), new TextEdit(9, 0, " "), new TextEdit(10, 0, "x"))) {
			String next = edit.appliedTo(text);
			marks = edit.moved(marks, text, next);
			text = next;
		}
		assertEquals("A [bridges] x holds", show(text, marks.all().get(0)));
	}

	@Test
	void zonesMoveAndGrowWhereTheyAreWrittenOn() {
		Zones zones = new Zones(List.of(new Zone(ZoneKind.HEADLINE, new TextSpan(0, 5)), new Zone(ZoneKind.BYLINE, new TextSpan(6, 9))));
		Zones moved = new TextEdit(5, 0, "!").moved(zones, "Title\nOda\nText");
		assertEquals(List.of(new TextSpan(0, 6), new TextSpan(7, 10)), moved.all().stream().map(Zone::span).toList());
	}

	@Test
	void anEditNeverCutsASurrogatePair() {
		TextEdit edit = TextEdit.between("a\uD83D\uDE00b", "a\uD83D\uDE01b").orElseThrow();
		assertEquals(new TextEdit(1, 2, "\uD83D\uDE01"), edit);
		assertEquals(Optional.empty(), TextEdit.between("same", "same"));
	}

	@Test
	void whateverIsEditedMarksStayWithinTheTextAndKeepTheirWordsUnlessTheseWereTouched() {
		Random random = new Random(7);
		for (int round = 0; round < 5_000; round++) {
			int start = random.nextInt(TEXT.length());
			int removed = random.nextInt(TEXT.length() - start);
			TextEdit edit = new TextEdit(start, removed, "ab ,c".substring(0, random.nextInt(6)));
			int from = random.nextInt(TEXT.length() - 1);
			TextSpan span = new TextSpan(from, from + 1 + random.nextInt(TEXT.length() - from - 1));
			String next = edit.appliedTo(TEXT);
			Annotation moved = edit.moved(AnnotationSet.of(List.of(Annotation.of("m", "l", List.of(span), TEXT, ""))), TEXT, next).all().get(0);
			assertTrue(moved.orphan() || moved.end() <= next.length(), edit + " " + span);
			if (start + removed < span.start() || start > span.end()) {
				assertEquals(span.in(TEXT), moved.words(), edit + " " + span);
			} else if (start > span.start() && start + removed < span.end()) {
				assertEquals(edit.inserted().length() - removed + span.length(), moved.words().length(), edit + " " + span);
			}
		}
	}

	@Test
	void onlyMarksWithOtherWordsAreToBeReviewed() {
		String next = TEXT.replace("Hier", "Avant-hier").replace("Renn", "Rehn");
		AnnotationSet before = AnnotationSet.of(List.of(words("a", "la maire"), words("b", "Oda Renn")));
		AnnotationSet now = TextEdit.between(TEXT, next).orElseThrow().moved(before, TEXT, next);
		AnnotationSet again = AnnotationSet.of(List.of(now.get("a").orElseThrow().withSpans(at(next, "la maire"), next),
				now.get("b").orElseThrow().withSpans(at(next, "Oda Rehn"), next)));
		assertEquals(List.of(new ReviewItem("b", "Oda Renn", Kind.CHANGED)), ReviewItem.between(before, again));
	}

	@Test
	void aRepairFindsTheWordsAsTheyWereElseWholeWords() {
		ReviewItem item = new ReviewItem("b", "Oda Renn", Kind.CHANGED);
		assertEquals(Optional.of(at(TEXT, "Oda Renn")), item.repaired(words("b", "maire Oda Renn"), TEXT, "fr"));
		assertEquals(Optional.of(at(TEXT, "Renn")), new ReviewItem("b", "Rehn", Kind.CHANGED).repaired(words("b", "enn"), TEXT, "fr"));
		assertEquals(Optional.empty(), item.repaired(words("b", "Oda Renn"), TEXT, "fr"));
		assertEquals(Optional.of(at(TEXT, "Oda Renn")), item.repaired(words("b", "Oda Renn").asOrphan(), TEXT, "fr"));
	}

	private static List<TextSpan> at(String text, String words) {
		return List.of(new TextSpan(text.indexOf(words), text.indexOf(words) + words.length()));
	}

	private static Annotation words(String id, String words) {
		return Annotation.of(id, "l", at(TEXT, words), TEXT, "then");
	}

	private static Annotation mark(String sentence) {
		return Annotation.of("m", "l", List.of(new TextSpan(sentence.indexOf('['), sentence.indexOf(']') - 1)), plain(sentence), "then");
	}

	private static String plain(String sentence) {
		return sentence.replace("[", "").replace("]", "");
	}

	private static String show(String text, Annotation mark) {
		return text.substring(0, mark.start()) + "[" + text.substring(mark.start(), mark.end()) + "]" + text.substring(mark.end());
	}
}
