// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ArticlePath;

class SafeNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "plain|plain", "Élise N’Dour|Élise N’Dour", "東京の新聞|東京の新聞", "a<b>c:d\"e/f\\g|a_b_c_d_e_f_g",
			"what?*|what__", "name.|name", "name. . |name", ".hidden|hidden", "~  two   blanks ~|two blanks", "CON|_CON", "con.txt|_con.txt",
			"NUL |_NUL", "COM1|_COM1", "com¹|_com¹", "COM10|COM10", "CONSOLE|CONSOLE", "..|_", "~~|_", "e\u0301|é", "tab\there|tab here",
			"no\u00adsoft\u200e|nosoft", "می\u200cخواهم|می\u200cخواهم", "a|a" })
	void whatAFileSystemRefusesIsReplaced(String wished, String expected) {
		assertEquals(expected, SafeNames.name(wished));
	}

	@Test
	void aLineEndIsABlank() {
		assertEquals("line end", SafeNames.name("line\r\nend\n"));
	}

	@Test
	void aControlCharacterIsReplaced() {
		assertEquals("bell_x", SafeNames.name("bell\u0007x"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "2025/09/port|2025/09/port", "../../etc/passwd|etc/passwd", "/abs|abs",
			"C:\\Users\\x|C_/Users/x", "a//b/./c|a/b/c", "...|_", "~~|_" })
	void aPathStaysWithinTheCorpus(String wished, String expected) {
		assertEquals(new ArticlePath(expected), SafeNames.path(wished));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "é", "東", "😀" })
	void longNamesAreCutAtACharacter(String character) {
		String name = SafeNames.name(character.repeat(500));

		assertTrue(name.codePointCount(0, name.length()) <= SafeNames.MAX_CODE_POINTS);
		assertTrue((name + "-1000.jsonl").getBytes(StandardCharsets.UTF_8).length <= 255);
		assertEquals(0, name.length() % character.length());
	}

	@Test
	void aNumberMakesANameUnique() {
		Set<String> taken = Set.of("port", "port-2");

		assertEquals("port-3", SafeNames.unique(new ArticlePath("port"), path -> taken.contains(path.value())).value());
		assertEquals("quai", SafeNames.unique(new ArticlePath("quai"), path -> taken.contains(path.value())).value());
	}

	@Test
	void whateverIsWishedTheNameIsAPathAndSafeAgain() {
		Random random = new Random(11);
		for (int i = 0; i < 5_000; i++) {
			StringBuilder wished = new StringBuilder();
			for (int length = random.nextInt(12); length >= 0; length--) {
				wished.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x11_0000) : " ./\\:CONaé".charAt(random.nextInt(10)));
			}
			String name = SafeNames.name(wished.toString());
			assertTrue(ArticlePath.isValid(name) && name.indexOf('/') < 0, wished::toString);
			assertEquals(name, SafeNames.name(name));
			ArticlePath path = SafeNames.path(wished.toString());
			assertEquals(path, SafeNames.path(path.value()));
		}
	}
}
