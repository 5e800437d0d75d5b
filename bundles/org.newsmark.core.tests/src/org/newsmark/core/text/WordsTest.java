// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void apostrophesAndHyphensPartWords() {
		assertEquals(List.of("l", "alliance", "a", "t", "il", "dit", "d", "un", "porte", "parole"),
				words("l’alliance, a-t-il dit d'un porte-parole."));
	}

	@Test
	void combiningMarksSoftHyphensAndJoinersStayWithinAWord() {
		assertEquals(List.of("e\u0301tat", "gazo\u00adduc", "می\u200cخواهم", "نَصّ"), words("e\u0301tat gazo\u00adduc می\u200cخواهم نَصّ"));
		assertEquals(List.of("fin", "début"), words("fin\u00ad début\u200d"));
	}

	@Test
	void spacesOfAllKindsAndGuillemetsPartWords() {
		assertEquals(List.of("mot", "12", "000", "5", "fin"), words("«\u00a0mot\u202f» 12\u202f000,5\u00a0%…fin"));
	}

	@Test
	void ideographsAreWordsOfTheirOwn() {
		assertEquals(List.of("中", "国", "𠀀", "は", "カタカナ", "abc"), words("中国𠀀はカタカナ abc"));
	}

	@Test
	void anEmojiIsFoundButNotCounted() {
		assertEquals(List.of("merci", "👩‍🚀", "👍🏽", "❤️", "non"), words("merci👩‍🚀 👍🏽❤️ ©™ non"));
		assertEquals(2, Words.count("merci 👍🏽 non", 0, "merci 👍🏽 non".length()));
	}

	@Test
	void onlyTheStretchAskedForIsRead() {
		assertEquals(2, Words.count("un deux trois quatre", 3, 13));
		assertEquals(2, Words.count("un deux trois", 1, 5));
	}

	@Test
	void punctuationHoldsNoWord() {
		assertFalse(Words.any("« … » — - ' ’ *"));
		assertTrue(Words.any("— 1"));
	}

	@Test
	void halfASurrogatePairHarmsNobody() {
		assertEquals(List.of("a", "b"), words("a\ud83d b\ude00"));
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Words.forEach(text, 0, text.length(), (start, end, counted) -> words.add(text.substring(start, end)));
		return words;
	}
}
