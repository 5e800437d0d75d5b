// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', textBlock = """
			'', 0
			Grève, 5
			Gre\u0300ve, 5
			« mot », 7
			空港, 4
			한국, 4
			한, 2
			🚢, 2
			👩‍🚀, 2
			🇫🇷, 2
			❤️, 2
			❤, 1
			עברית, 5
			""")
	void charactersTakeTheCellsOfATerminal(String text, int cells) {
		assertEquals(text.equals("''") ? 0 : cells, TextWidth.of(text.equals("''") ? "" : text));
	}

	@Test
	void invisibleCharactersTakeNone() {
		assertEquals(2, TextWidth.of("a\u200bb"));
		assertEquals(2, TextWidth.of("a\u00adb"));
	}

	@Test
	void whatIsCutEndsWithAnEllipsisAndNeverInTheMiddleOfACharacter() {
		assertEquals("abc", TextWidth.cut("abc", 3));
		assertEquals("ab…", TextWidth.cut("abcd", 3));
		assertEquals("空…", TextWidth.cut("空港で", 4));
		assertEquals("e\u0301…", TextWidth.cut("e\u0301e\u0301e\u0301", 2));
		assertEquals("👩‍🚀…", TextWidth.cut("👩‍🚀👩‍🚀", 3));
		assertEquals("", TextWidth.cut("abc", 0));
	}

	@Test
	void theStartIsCutTheSameWay() {
		assertEquals("…cd", TextWidth.cutStart("abcd", 3));
		assertEquals("…で", TextWidth.cutStart("空港で", 4));
	}

	@Test
	void paddingCountsCells() {
		assertEquals("空港  ", TextWidth.padEnd("空港", 6));
		assertEquals("  e\u0301", TextWidth.padStart("e\u0301", 3));
		assertEquals("long", TextWidth.padEnd("long", 2));
	}

	@Test
	void oneLineHasNoLineBreaksAndNothingThatATerminalWouldObey() {
		assertEquals("a b c", TextWidth.oneLine(" a\r\n\tb\u2028 c \n"));
		assertEquals("\ufffd[31mred", TextWidth.oneLine("\u001b[31mred"));
		assertEquals("no\u00a0break", TextWidth.oneLine("no\u00a0break"));
	}
}
