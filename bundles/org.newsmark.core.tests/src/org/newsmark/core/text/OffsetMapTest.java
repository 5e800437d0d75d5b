// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {

	@Test
	void anEmojiIsOneCodePointTwoUnitsAndFourBytes() {
		OffsetMap map = new OffsetMap("a😀b");

		assertEquals(3, map.codePoints());
		assertEquals(6, map.utf8Bytes());
		assertEquals(2, map.toCodePoint(3));
		assertEquals(3, map.toUtf16(2));
		assertEquals(5, map.toUtf8(3));
		assertEquals(3, map.fromUtf8(5));
		assertEquals(new TextSpan(1, 3), map.toUtf16(1, 2));
	}

	@Test
	void aCombiningMarkIsACodePointOfItsOwn() {
		OffsetMap map = new OffsetMap("e\u0301te\u0301");

		assertEquals(5, map.codePoints());
		assertEquals(3, map.toCodePoint(3));
		assertEquals(7, map.utf8Bytes());
	}

	@Test
	void frenchBlanksTakeSeveralBytesButOneUnit() {
		OffsetMap map = new OffsetMap("«\u00a0mot\u202f»");

		assertEquals(7, map.codePoints());
		assertEquals(12, map.utf8Bytes());
		assertEquals(4, map.toUtf8(2));
	}

	@Test
	void anEdgeWithinACharacterIsTheOneBehindIt() {
		OffsetMap map = new OffsetMap("😀é");

		assertEquals(1, map.toCodePoint(1));
		assertEquals(2, map.fromUtf8(1));
		assertEquals(3, map.fromUtf8(5));
	}

	@Test
	void unpairedSurrogatesAreOneCodePointEach() {
		OffsetMap map = new OffsetMap("\udc00\ud83d\ud83d\ude00\ud83d");

		assertEquals(4, map.codePoints());
		assertEquals(2, map.toUtf16(2));
		assertEquals(4, map.toUtf16(3));
		assertEquals(5, map.toUtf16(4));
	}

	@Test
	void offsetsOutsideTheTextAreRefused() {
		OffsetMap map = new OffsetMap("😀");

		assertThrows(IndexOutOfBoundsException.class, () -> map.toCodePoint(3));
		assertThrows(IndexOutOfBoundsException.class, () -> map.toCodePoint(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> map.toUtf16(2));
		assertThrows(IndexOutOfBoundsException.class, () -> map.fromUtf8(5));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void everyEdgeOfARandomTextIsConvertedAsJavaCounts(long seed) {
		Random random = new Random(seed);
		String[] pieces = { "a", "é", "\u0301", "\u00a0", "\u202f", "東", "😀", "👩‍👧", "\n", "plain ascii text ", "\u200f" };
		StringBuilder builder = new StringBuilder();
		for (int i = random.nextInt(150); i >= 0; i--) {
			builder.append(pieces[random.nextInt(seed % 2 == 0 ? pieces.length : 6)]);
		}
		String text = builder.toString();
		OffsetMap map = new OffsetMap(text);

		assertEquals(text.codePointCount(0, text.length()), map.codePoints());
		assertEquals(text.getBytes(StandardCharsets.UTF_8).length, map.utf8Bytes());
		for (int unit = 0; unit <= text.length(); unit++) {
			boolean cut = unit > 0 && unit < text.length() && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
			if (!cut) {
				int point = text.codePointCount(0, unit);
				int bytes = text.substring(0, unit).getBytes(StandardCharsets.UTF_8).length;
				assertEquals(point, map.toCodePoint(unit));
				assertEquals(unit, map.toUtf16(point));
				assertEquals(bytes, map.toUtf8(unit));
				assertEquals(unit, map.fromUtf8(bytes));
			}
		}
	}
}
