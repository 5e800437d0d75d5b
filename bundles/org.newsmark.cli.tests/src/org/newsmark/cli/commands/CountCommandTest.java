// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class CountCommandTest {

	private static final String OUTSIDE = "One mark stands outside the articles (navigation, advertisements and the like) and is left out. "
			+ "To have all, add zone:* to the query.\n";

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void makeCorpus() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void oneDimensionIsAListByFrequencyWithATotal() {
		Typed typed = Typing.in(folder).type("count", "strike", "--by", "label");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("""
				label         marks    share  per 1,000 words
				────────────  ─────  ───────  ───────────────
				quote.direct      3   42.9 %            50.00
				cue               2   28.6 %            33.33
				bias.weasel       1   14.3 %            16.67
				source            1   14.3 %            16.67
				all               7  100.0 %           116.67
				""", typed.out());
		assertEquals(OUTSIDE, typed.err());
	}

	@Test
	void twoDimensionsAreCrossed() {
		assertEquals("""
				             Le      The
				annotator  Jour  Courier  all
				─────────  ────  ───────  ───
				alice         2        3    5
				bob           1        1    2
				all           3        4    7
				""", Typing.in(folder).type("count", "strike", "--by", "annotator", "--by", "outlet").out());
	}

	@Test
	void twoDimensionsThatAreTooWideAreTurnedAroundOrListed() {
		String turned = Typing.in(folder).inWindow(60).type("count", "strike", "--by", "annotator", "--by", "label")
				.out();
		String listed = Typing.in(folder).inWindow(24).type("count", "strike", "--by", "article", "--by", "label")
				.out();

		assertTrue(turned.startsWith("label") || turned.contains("\nlabel") || turned.contains("annotator"), turned);
		assertTrue(listed.lines().toList().get(2).matches(".* \\d+ +\\d+\\.\\d %.*"), listed);
	}

	@Test
	void threeDimensionsAreListed() {
		Typed typed = Typing.in(folder).type("count", "strike", "--by", "outlet", "--by", "annotator", "--by", "label",
				"--where",
				"annotator:alice");

		assertEquals("""
				outlet       annotator  label         marks    share  per 1,000 words
				───────────  ─────────  ────────────  ─────  ───────  ───────────────
				Le Jour      alice      cue               1   20.0 %           100.00
				Le Jour      alice      quote.direct      1   20.0 %           100.00
				The Courier  alice      bias.weasel       1   20.0 %            50.00
				The Courier  alice      quote.direct      1   20.0 %            50.00
				The Courier  alice      source            1   20.0 %            50.00
				all                                       5  100.0 %           166.67
				""", typed.out());
	}

	@Test
	void csvHasStableNamesAndNoTotal() {
		assertEquals("""
				month,attribute:stance,marks,share,perThousandWords\r
				2025-01,,4,0.571429,100.0\r
				2025-02,neutral,2,0.285714,100.0\r
				2025-02,,1,0.142857,50.0\r
				""", Typing.in(folder)
				.type("count", "strike", "--by", "month", "--by", "attribute:stance", "--output", "csv").out());
	}

	@Test
	void jsonSaysNullForAMissingValue() {
		assertEquals("""
				[
				{"entity":"ana-mora","marks":2,"share":0.285714,"perThousandWords":33.333333},
				{"entity":null,"marks":5,"share":0.714286,"perThousandWords":83.333333}
				]
				""", Typing.in(folder).type("count", "strike", "--by", "entity", "--output", "json").out());
	}

	@Test
	void marksOutsideTheArticlesCountIfTheQueryNamesAZone() {
		Typed typed = Typing.in(folder).type("count", "strike", "--by", "zone", "--where", "zone:*", "--output", "csv");

		assertTrue(typed.out().contains("\r\nnavigation,1,0.125,"), typed.out());
		assertEquals("", typed.err());
	}

	@Test
	void severalQueriesAreJoined() {
		Typed typed = Typing.in(folder).type("count", "strike", "--by", "label", "--where", "annotator:bob", "--where",
				"label:quote.*",
				"--output", "csv", "--quiet");

		assertEquals("label,marks,share,perThousandWords\r\nquote.direct,1,1.0,33.333333\r\n", typed.out());
		assertEquals("", typed.err());
	}

	@Test
	void nothingFoundIsSaidAndIsNoFailure() {
		Typed typed = Typing.in(folder).type("count", "strike", "--by", "label", "--where", "outlet:Currier");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("", typed.out());
		assertEquals(
				"Nothing fits the query.\nNo mark has outlet:Currier. As outlet there are: Le Jour, The Courier, 日報.\n",
				typed.err());
	}

	@Test
	void quotationMarksThatTheShellTookAreMissed() {
		Typed typed = Typing.in(folder).type("count", "strike", "--by", "label", "--where", "outlet:The Courier");

		assertTrue(typed.err().contains("put the whole query in apostrophes"), typed.err());
	}

	@Test
	void tablesSpeakFrench() {
		String table = Typing.in(folder).inFrench().type("count", "strike", "--by", "family").out();

		assertTrue(table.startsWith("family  marques     part  pour 1 000 mots\n"), table);
		assertTrue(table.contains("\ntotal "), table);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lable            | label
			stance           | attribute:stance
			attribute:stanec | attribute:stance
			attribute        | attribute:NAME
			meta:secton      | meta:section
			?                | label
			""")
	void whatNothingIsCountedByIsAnsweredWithTheNearest(String typed, String instead) {
		Typed wrong = Typing.in(folder).type("count", "strike", "--by", typed);

		assertEquals(Exit.USAGE, wrong.exit());
		assertTrue(wrong.err().endsWith("Type: newsmark count strike --by " + instead + "\n"), wrong.err());
	}

	@Test
	void theSameThingTwiceAndAFourthOneAreTooMuch() {
		assertTrue(Typing.in(folder).type("count", "strike", "--by", "label", "--by=label").err()
				.endsWith("Type: newsmark count strike --by label\n"));
		assertTrue(Typing.in(folder)
				.type("count", "strike", "--by", "label", "--by", "outlet", "--by", "zone", "--by", "month").err()
				.endsWith("Type: newsmark count strike --by label --by outlet --by zone\n"));
	}
}
