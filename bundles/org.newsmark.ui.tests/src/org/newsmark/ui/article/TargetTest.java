// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.text.TextSpan;

class TargetTest {

	/** {@code [} and {@code ]} stand around what is selected. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// selection                                     | any label      | a quote
			"Le [mair]e parle.                               | maire          | maire",
			"Le[ maire ]parle.                               | maire          | maire",
			"dit [la maire de l'accor]d local                | la maire de l'accord | la maire de l'accord",
			"un [« bel accord »], dit-il                     | bel accord     | « bel accord »",
			"un « [bel accord] », dit-il                     | bel accord     | « bel accord »",
			"un « bel [accord] », dit-il                     | accord         | accord",
			"« Nous signerons [en juin. »] Fin               | en juin        | en juin. »",
			"Elle a dit que [le pont tiendra.] Il part       | le pont tiendra | le pont tiendra",
			"« [Le pont tiendra.] »                          | Le pont tiendra | « Le pont tiendra. »",
			"the [U.S.] Navy                                 | U.S.           | U.S.",
			"by [J. Diop,] who                               | J. Diop        | J. Diop",
			"dit [\"bien\"] hier                             | bien           | \"bien\"",
			"il a [« tenu » et « promis »] hier              | « tenu » et « promis » | « tenu » et « promis »" })
	void selectionMeansWholeWords(String marked, String any, String quote) {
		String text = marked.replace("[", "").replace("]", "");
		TextSpan selection = new TextSpan(marked.indexOf('['), marked.indexOf(']') - 1);
		assertEquals(any, words(text, selection, false));
		assertEquals(quote, words(text, selection, true));
	}

	@Test
	void blanksAndQuotationMarksAloneMeanNothing() {
		assertEquals("", words("a «  » b", new TextSpan(1, 6), false));
		assertEquals("", words("a   b", new TextSpan(1, 4), true));
	}

	@Test
	void composedCharactersAreNeverCut() {
		String text = "un 👩‍🚒 là";
		assertEquals("👩‍🚒", words(text, new TextSpan(4, 6), false));
	}

	@Test
	void theWordUnderTheCaretIsFoundAtBothItsEdges() {
		Target target = new Target("Le maire", "fr");
		assertEquals(Optional.of(new TextSpan(3, 8)), target.wordAt(3));
		assertEquals(Optional.of(new TextSpan(3, 8)), target.wordAt(8));
		assertEquals(Optional.of(new TextSpan(3, 8)), target.wordAt(100));
	}

	private static String words(String text, TextSpan selection, boolean quote) {
		return new Target(text, "fr").of(selection, quote).map(span -> span.in(text)).orElse("");
	}
}
