// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class ConcordanceCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void makeCorpus() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void wordsStandBelowEachOtherUnderTheNameOfTheirArticle() {
		Typed typed = Typing.in(folder).type("concordance", "strike", "(yield | some | tiendrons)", "--width", "12");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("""
				2025/01/strike  The Courier, 2025-01-15
				   We will not  yield      ”, said Ana
				    the union.  Some       say it is o

				2025/02/grève  Le Jour, 2025-02-03
				   port « Nous  tiendrons  », dit-elle
				""", typed.out());
	}

	@Test
	void withoutWordsMarksAreShown() {
		String lines = Typing.in(folder).type("concordance", "strike", "label:cue", "annotator:bob", "--width", "20")
				.out();

		assertEquals("""
				2025/02/grève  Le Jour, 2025-02-03
				   « Nous tiendrons »,  dit-elle  , « tout l’hiver ».
				""", lines);
	}

	@Test
	void csvHasPositionsInCodePoints() {
		assertEquals("""
				article,outlet,date,zone,label,start,end,left,words,right\r
				2025/01/strike,The Courier,2025-01-15,body,,50,53,"not yield”, said ",Ana," Mora, who leads "\r
				""", Typing.in(folder).type("concordance", "strike", "ana", "--width", "17", "--output", "csv").out());
	}

	@Test
	void jsonNamesTheLabelOfAMark() {
		String json = Typing.in(folder).type("concordance", "strike", "label:bias.weasel", "--output", "json").out();

		assertTrue(json.contains("\"label\":\"bias.weasel\",\"start\":81,\"end\":85,"), json);
	}

	@Test
	void inANarrowWindowContextIsCutToWhatThereIsRoomFor() {
		String lines = Typing.in(folder).inWindow(40).type("concordance", "strike", "yield").out();

		lines.lines().skip(1).forEach(line -> assertTrue(line.length() <= 40, line));
		assertTrue(lines.contains("  yield  "), lines);
	}

	@Test
	void aQueryMayComeInSeveralPieces() {
		Typing typing = Typing.in(folder);

		assertEquals(typing.type("concordance", "strike", "label:source mora").out(),
				typing.type("concordance", "strike", "label:source", "mora").out());
	}

	@Test
	void aWidthThatIsNoNumberIsAnsweredWithOneThatIs() {
		assertTrue(
				Typing.in(folder).type("concordance", "strike", "x", "--width", "wide").err().endsWith("--width 60\n"));
		assertTrue(
				Typing.in(folder).type("concordance", "strike", "x", "--width=5000").err().endsWith("--width=1000\n"));
	}
}
