// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;

class AnchorerTest {

	private static final String OLD = """
			The harbour of Lindmoor stays shut
			Mayor Ada Lund said on Tuesday that the harbour would stay shut until the cranes are repaired.
			"We will not open before spring," the mayor told the council, "and perhaps not even then."
			The port company disagrees. A spokesman said the harbour could open within weeks.
			""";

	private static Annotation mark(String text, String... pieces) {
		List<TextSpan> spans = new ArrayList<>();
		int at = 0;
		for (String piece : pieces) {
			at = text.indexOf(piece, at);
			assertTrue(at >= 0, piece);
			spans.add(new TextSpan(at, at + piece.length()));
			at += piece.length();
		}
		return Annotation.of("m", "label", spans, text, "2025-09-02T10:00:00Z");
	}

	private static Anchored anchor(Annotation mark, String text) {
		return Anchorer.into(text, IntUnaryOperator.identity()).anchor(List.of(mark)).get(0);
	}

	@Test
	void inTheSameTextAMarkIsTheSameObject() {
		Annotation mark = mark(OLD, "Ada Lund");

		Anchored.Unmoved unmoved = assertInstanceOf(Anchored.Unmoved.class, anchor(mark, OLD));

		assertSame(mark, unmoved.now());
	}

	@Test
	void aMarkMovesWithTheTextAroundItAndNeedsNoLook() {
		Anchored.Moved moved = assertInstanceOf(Anchored.Moved.class, anchor(mark(OLD, "Ada Lund"), "NEWS\n" + OLD));

		assertTrue(moved.certain());
		assertFalse(moved.needsConfirmation());
		assertEquals("NEWS\n".length() + OLD.indexOf("Ada"), moved.now().start());
	}

	@Test
	void ofSeveralSameWordsTheOneInTheSameContextIsTaken() {
		int third = OLD.lastIndexOf("harbour");
		Annotation mark = Annotation.of("m", "l", List.of(new TextSpan(third, third + 7)), OLD, "");
		String text = OLD.replace("harbour would", "harbour of the town would").replace("could open", "might open");

		assertEquals(text.lastIndexOf("harbour"), anchor(mark, text).annotation().start());
	}

	@Test
	void aMarkFollowsItsParagraphToAnotherPlace() {
		String[] lines = OLD.split("\n");
		String text = lines[0] + "\n" + lines[3] + "\n" + lines[1] + "\n" + lines[2] + "\n";

		Anchored moved = anchor(mark(OLD, "A spokesman"), text);

		assertEquals(text.indexOf("A spokesman"), moved.annotation().start());
		assertInstanceOf(Anchored.Moved.class, moved);
	}

	@Test
	void correctedWordsAreFoundApproximatelyAndListed() {
		String text = OLD.replace("Mayor Ada Lund said", "Mayor Adah Lunde said");

		Anchored.Approximate like = assertInstanceOf(Anchored.Approximate.class, anchor(mark(OLD, "Ada Lund"), text));

		assertEquals("Adah Lunde", like.now().words());
		assertTrue(like.needsConfirmation());
		assertTrue(like.likeness() > 0.5 && like.likeness() < 1, () -> "" + like.likeness());
		assertEquals("Ada Lund", like.before().words());
	}

	@Test
	void wordsInsertedWithinAMarkBelongToIt() {
		String text = OLD.replace("stay shut until the cranes are repaired", "stay shut until all of the old cranes are repaired");

		Anchored like = anchor(mark(OLD, "the harbour would stay shut until the cranes are repaired"), text);

		assertEquals("the harbour would stay shut until all of the old cranes are repaired", like.annotation().words());
	}

	@Test
	void removedWordsMakeAnOrphanThatKeepsItsWords() {
		String text = OLD.replace(" A spokesman said the harbour could open within weeks.", "");

		Anchored.Orphan orphan = assertInstanceOf(Anchored.Orphan.class, anchor(mark(OLD, "A spokesman"), text));

		assertTrue(orphan.now().orphan());
		assertEquals("A spokesman", orphan.now().words());
		assertTrue(orphan.needsConfirmation());
	}

	@Test
	void aShortWordIsNotTakenFromAnywhere() {
		Annotation mark = mark(OLD, "not");
		String text = "Nothing of it is left. Whoever looks for it will not find it here, among other words.";

		assertInstanceOf(Anchored.Orphan.class, anchor(mark, text));
	}

	@Test
	void anOrphanIsHealedWhenItsWordsComeBack() {
		Annotation orphan = mark(OLD, "A spokesman").asOrphan();

		Anchored.Healed healed = assertInstanceOf(Anchored.Healed.class, anchor(orphan, "News: " + OLD));

		assertFalse(healed.now().orphan());
		assertEquals("A spokesman", healed.now().spans().get(0).in("News: " + OLD));
	}

	@Test
	void anOrphanIsNotHealedByWordsThatAreOnlyLikeIt() {
		Annotation orphan = mark(OLD, "A spokesman").asOrphan();

		Anchored still = anchor(orphan, OLD.replace("A spokesman", "The spokesmen"));

		assertInstanceOf(Anchored.Orphan.class, still);
		assertFalse(still.needsConfirmation());
	}

	@Test
	void thePiecesOfAMarkStayTogether() {
		Annotation mark = mark(OLD, "\"We will not open before spring,\"", "\"and perhaps not even then.\"");
		String text = "Update: " + OLD.replace("the mayor told the council", "she told the town council on Tuesday");

		Anchored moved = anchor(mark, text);

		assertEquals(mark.exact(), moved.annotation().exact());
		assertEquals(text.indexOf("\"and perhaps"), moved.annotation().spans().get(1).start());
	}

	@Test
	void aMarkWithAPieceGoneIsAnOrphan() {
		Annotation mark = mark(OLD, "\"We will not open before spring,\"", "\"and perhaps not even then.\"");
		String text = OLD.replace(", \"and perhaps not even then.\"", ".");

		assertInstanceOf(Anchored.Orphan.class, anchor(mark, text));
	}

	@Test
	void anEditedContextAloneDoesNotMoveAMark() {
		String text = OLD.replace("said on Tuesday", "said on Friday..");

		Anchored there = anchor(mark(OLD, "Ada Lund"), text);

		assertInstanceOf(Anchored.Unmoved.class, there);
		assertEquals(text.substring(there.annotation().end(), there.annotation().end() + 32), there.annotation().context().suffix());
	}

	@Test
	void edgesNeverCutASurrogatePair() {
		String old = "Before it 👍👍 agreed upon, after it more text follows here.";
		Annotation mark = mark(old, "👍👍 agreed");
		String text = old.replace("👍👍 agreed", "👎👍 agread");

		TextSpan span = anchor(mark, text).annotation().spans().get(0);

		assertTrue(span.isWholeIn(text));
		assertEquals("👎👍 agread", span.in(text));
	}

	@Test
	void aVeryLongMarkIsFoundByItsEnds() {
		String old = "Intro stands here. " + "Some sentence number # follows another one. ".repeat(80) + " The outro stands here.";
		StringBuilder numbered = new StringBuilder(old);
		for (int at = numbered.indexOf("#"), n = 0; at >= 0; at = numbered.indexOf("#"), n++) {
			numbered.replace(at, at + 1, String.valueOf(n));
		}
		old = numbered.toString();
		Annotation mark = mark(old, old.substring(old.indexOf("Some"), old.indexOf(" The outro") - 1));
		String text = "A line more.\n" + old.replace("number 40 follows", "number forty comes behind");

		Anchored like = anchor(mark, text);

		assertInstanceOf(Anchored.Approximate.class, like);
		assertEquals(text.substring(text.indexOf("Some"), text.indexOf(" The outro") - 1), like.annotation().words());
	}

	@Test
	void aKnownOldTextSettlesWhatWordsAloneCannot() {
		String old = "no no no no no no no no no no";
		String text = "no no yes no no no no no no no no";
		Annotation mark = Annotation.of("m", "l", List.of(new TextSpan(12, 14)), old, "");

		Anchored.Moved moved = assertInstanceOf(Anchored.Moved.class, Anchorer.between(old, text).anchor(List.of(mark)).get(0));

		assertEquals(16, moved.now().start());
		assertTrue(moved.certain());
	}

	@Test
	void resultsComeInTheOrderOfTheMarks() {
		List<Annotation> marks = List.of(mark(OLD, "A spokesman"), mark(OLD, "Ada Lund"), mark(OLD, "council"));

		List<Anchored> anchored = Anchorer.into("x " + OLD, IntUnaryOperator.identity()).anchor(marks);

		assertEquals(List.of("A spokesman", "Ada Lund", "council"), anchored.stream().map(each -> each.annotation().words()).toList());
	}

	/** Edits at random places; a mark that no edit touches must be found exactly where it went, whether the old text is known or not. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void untouchedMarksAreFoundAfterRandomEdits(long seed) {
		Random random = new Random(seed);
		String[] vocabulary = "le port la maire ferme ouvre crise grue quai bateau dit que non oui très Lindmoor Ada Lund 12 é 😀 navire".split(" ");
		StringBuilder old = new StringBuilder();
		for (int i = 0; i < 4_000; i++) {
			old.append(vocabulary[random.nextInt(vocabulary.length)]).append(random.nextInt(12) == 0 ? ".\n" : " ");
		}
		List<Annotation> marks = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			int start = old.indexOf(" ", random.nextInt(old.length() - 200)) + 1;
			int end = old.indexOf(" ", start + random.nextInt(60));
			marks.add(Annotation.of("m" + i, "l", List.of(new TextSpan(start, end)), old.toString(), ""));
		}
		StringBuilder text = new StringBuilder(old);
		int[] moved = new int[old.length() + 1];
		boolean[] touched = new boolean[old.length() + 1];
		for (int i = 0; i <= old.length(); i++) {
			moved[i] = i;
		}
		for (int edit = 0; edit < 25; edit++) {
			edit(text, moved, touched, random);
		}
		String now = text.toString();
		check(marks, moved, touched, now, Anchorer.into(now, IntUnaryOperator.identity()).anchor(marks));
		check(marks, moved, touched, now, Anchorer.between(old.toString(), now).anchor(marks));
	}

	private static void edit(StringBuilder text, int[] moved, boolean[] touched, Random random) {
		int at = text.indexOf(" ", random.nextInt(text.length() - 100)) + 1;
		int gone = random.nextBoolean() ? 0 : text.indexOf(" ", at + random.nextInt(30)) - at;
		String put = random.nextBoolean() ? "" : "unheard-of words " + random.nextInt(1000) + " ";
		text.replace(at, at + gone, put);
		for (int i = 0; i < moved.length; i++) {
			if (moved[i] >= at + gone) {
				moved[i] += put.length() - gone;
			} else if (moved[i] >= at) {
				touched[i] = true;
			}
		}
	}

	private static void check(List<Annotation> marks, int[] moved, boolean[] touched, String text, List<Anchored> anchored) {
		int checked = 0;
		for (int i = 0; i < marks.size(); i++) {
			Annotation before = marks.get(i);
			Annotation now = anchored.get(i).annotation();
			assertTrue(now.orphan() || now.spans().get(0).isWholeIn(text));
			// 40 code units of untouched text on each side, so that words and context tell the place.
			int from = Math.max(0, before.start() - 40);
			int to = Math.min(moved.length - 1, before.end() + 40);
			boolean untouched = moved[to] - moved[from] == to - from;
			for (int at = from; at < to && untouched; at++) {
				untouched = !touched[at];
			}
			if (untouched) {
				checked++;
				assertEquals(moved[before.start()], now.start(), before.words());
				assertFalse(anchored.get(i).needsConfirmation(), () -> "must not be listed: " + before);
			}
		}
		assertTrue(checked > 100, "only " + checked + " marks were untouched");
	}
}
