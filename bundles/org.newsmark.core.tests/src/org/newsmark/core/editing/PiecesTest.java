// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.editing.Pieces.Edge;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;

class PiecesTest {

	private static final String TEXT = "« Le quai rouvre, a dit Mara Ilunga, dès lundi. »";
	private static final TextUnits UNITS = new TextUnits(TEXT, "fr");

	@Test
	void theNearestEdgeIsFoundOverAllPieces() {
		Pieces pieces = pieces("Le quai", "dès lundi");
		assertEquals(Optional.of(new Edge(0, true)), pieces.nearest(at("rouvre")));
		assertEquals(Optional.of(new Edge(1, false)), pieces.nearest(at("dès")));
		assertEquals(Optional.of(new Edge(1, true)), pieces.nearest(TEXT.length()));
	}

	@Test
	void edgesGoFromWordToWord() {
		assertEquals("Le quai rouvre", moved("Le quai", true, true));
		assertEquals("Le", moved("Le quai", true, false));
		assertEquals("Le quai", moved("quai", false, false));
		assertEquals("quai", moved("Le quai", false, true));
		assertEquals(Optional.empty(), Pieces.nextWordEdge(at("lundi") + 5, true, true, TEXT.length(), UNITS));
	}

	@Test
	void aPieceThatIsReachedBecomesOneWithTheMovedOne() {
		Pieces pieces = pieces("Le quai", "rouvre");
		assertEquals(List.of("Le quai rouvre"), words(pieces.moved(new Edge(0, true), at("rouvre")).orElseThrow()));
	}

	@Test
	void aPieceWhoseEdgesMeetGoesButNotTheLastOne() {
		Pieces two = pieces("Le quai", "dès lundi");
		assertEquals(List.of("dès lundi"), words(two.moved(new Edge(0, true), at("Le")).orElseThrow()));
		assertTrue(pieces("quai").moved(new Edge(0, false), TEXT.length()).isEmpty());
	}

	@Test
	void wordsTakenOutOfTheMiddleLeaveTwoPiecesWithoutBlanks() {
		assertEquals(List.of("« Le quai rouvre", "dès lundi. »"), words(
				new Pieces(List.of(new TextSpan(0, TEXT.length()))).without(span(", a dit Mara Ilunga,"), UNITS).orElseThrow()));
		assertTrue(pieces("quai").without(span("Le quai rouvre"), UNITS).isEmpty());
	}

	@Test
	void splittingInAPieceOrBetweenPiecesGivesBothSides() {
		List<Pieces> sides = pieces("Le quai rouvre", "dès lundi").splitAt(at("rouvre"), UNITS).orElseThrow();
		assertEquals(List.of("Le quai"), words(sides.get(0)));
		assertEquals(List.of("rouvre", "dès lundi"), words(sides.get(1)));
		assertTrue(pieces("quai").splitAt(at("quai"), UNITS).isEmpty());
	}

	@Test
	void piecesWithOnlyBlanksBetweenAreOneWhenJoined() {
		assertEquals(List.of("Le quai", "Mara Ilunga"), words(Pieces.joined(List.of(pieces("Mara", "Le quai"), pieces("Ilunga")), TEXT)));
	}

	private static String moved(String words, boolean end, boolean forward) {
		Pieces pieces = pieces(words);
		Edge edge = new Edge(0, end);
		int to = Pieces.nextWordEdge(pieces.offsetOf(edge), end, forward, TEXT.length(), UNITS).orElseThrow();
		return words(pieces.moved(edge, to).orElseThrow()).get(0);
	}

	private static Pieces pieces(String... words) {
		return new Pieces(List.of(words).stream().map(PiecesTest::span).toList());
	}

	private static TextSpan span(String words) {
		return new TextSpan(at(words), at(words) + words.length());
	}

	private static int at(String words) {
		return TEXT.indexOf(words);
	}

	private static List<String> words(Pieces pieces) {
		return pieces.spans().stream().map(span -> span.in(TEXT)).toList();
	}
}
