// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;

class CanonicalTextTest {

	private final CanonicalText canonical = new CanonicalText();

	@Test
	void everyLineEndBecomesOneLineFeed() {
		assertEquals("a\nb\nc\nd", canonical.of("a\r\nb\rc\u2028d"));
		assertEquals(List.of("line-ends:2", "line-separators:1"), canonical.steps());
	}

	@Test
	void noBreakSpacesJoinersAndEmojiStay() {
		String text = "« a »\u202f! 👩\u200d🔬\t1\u00a0000";
		assertEquals(text, canonical.of(text));
		assertEquals(List.of(), canonical.steps());
	}

	@Test
	void softHyphensGoAndAreCounted() {
		assertEquals("Donaudampf", canonical.of("Donau\u00addampf\ufeff"));
		assertEquals(List.of("invisible-removed:2"), canonical.steps());
		assertEquals(List.of(ImportNote.of(Kind.INVISIBLE_REMOVED, 2)), canonical.notes());
	}

	@Test
	void lettersAreComposedAndLoneMarksStay() {
		assertEquals("é x\u0323\u0303", canonical.of("e\u0301 x\u0323\u0303"));
		assertEquals(List.of("nfc"), canonical.steps());
	}

	@Test
	void controlCharactersBecomeBlanksOfTheSameLength() {
		assertEquals("a b  c", canonical.of("a\u0001b\u0007\u0085c".replace('\u0085', '\u009c')));
		assertEquals(List.of("controls-replaced:3"), canonical.steps());
	}
}
