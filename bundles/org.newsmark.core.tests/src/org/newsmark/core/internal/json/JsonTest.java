// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.FormatFault;

class JsonTest {

	private static Map<String, Object> read(String json) throws ArticleFormatException {
		return JsonReader.readObject("file.json", json.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-0", "1", "-17", "2147483648", "1.5", "1.50", "-0.0", "1e5", "1E+5", "0.1", "123456789012345678901234567890",
			"1.0", "3.141592653589793238", "\"\"", "\"a\\\"b\\\\c\"", "\"\\n\\t\\r\\b\\f\"", "\"\\u0001\\u007f\\u0085\\u2028\\u2029\"", "\"é 東 😀 \u00a0\u202f\"",
			"\"\\ud83d\"", "\"\\ude00x\"", "true", "false", "null", "[]", "{}", "[1,[2,{\"a\":null}],\"x\"]", "{\"z\":1,\"a\":{\"b\":[]}}" })
	void aValueIsWrittenAsItWasRead(String value) throws Exception {
		String json = "{\"v\":" + value + "}";

		assertEquals(json, JsonLine.of(read(json)));
	}

	@Test
	void wholeNumbersAndFractionsAreTheUsualJavaNumbers() throws Exception {
		Map<String, Object> values = read("{\"a\":3,\"b\":3000000000,\"c\":0.5,\"d\":1e5}");

		assertEquals(3, values.get("a"));
		assertEquals(3_000_000_000L, values.get("b"));
		assertEquals(0.5, values.get("c"));
		assertEquals(100_000, assertInstanceOf(Number.class, values.get("d")).intValue());
	}

	@Test
	void aValueThatJsonDoesNotHaveIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> JsonLine.of(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> JsonLine.of(new Object()));
	}

	@Test
	void everyCharacterComesBack() throws Exception {
		for (int c = 0; c < 0x10000; c++) {
			String text = "a" + (char) c + "b";
			String json = JsonLine.of(new LinkedHashMap<>(Map.of("v", text)));
			assertEquals(text, read(json).get("v"));
			assertEquals(1, json.lines().count());
		}
	}

	private static ArticleFormatException refused(String json) {
		return assertThrows(ArticleFormatException.class, () -> read(json));
	}

	@Test
	void faultsAreNamedWithTheirLine() {
		assertEquals(FormatFault.DOUBLE_MEMBER, refused("{\"a\":1,\"a\":2}").fault());
		assertEquals(FormatFault.CUT_OFF, refused("{\"a\":[1,").fault());
		assertEquals(FormatFault.EMPTY, refused(" \n").fault());
		assertEquals(FormatFault.NOT_AN_OBJECT, refused("[1]").fault());
		assertEquals(FormatFault.MORE_THAN_ONE, refused("{}{}").fault());
		ArticleFormatException wrong = refused("{\n\"a\":1,\n\"b\":nope\n}");
		assertEquals(FormatFault.NOT_JSON, wrong.fault());
		assertEquals(3, wrong.line());
		assertEquals("file.json", wrong.path());
	}

	@Test
	void deepNestingIsRefusedAndDoesNotOverflow() {
		assertEquals(FormatFault.NOT_JSON, refused("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").fault());
	}

	@Test
	void aLineCutOffIsNamedAndNotTheOneBehindIt() throws Exception {
		byte[] bytes = "{\"a\":1}\n{\"b\":[1,\n{\"c\":3}\n".getBytes(StandardCharsets.UTF_8);
		try (JsonReader reader = JsonReader.lines("file.jsonl", bytes)) {
			reader.nextObject();
			assertEquals(Map.of("a", 1), reader.members());
			reader.nextObject();
			ArticleFormatException cut = assertThrows(ArticleFormatException.class, reader::members);
			assertEquals(FormatFault.CUT_OFF, cut.fault());
			assertEquals(2, cut.line());
		}
	}

	@Test
	void byteOrderMarkAndBlankLinesArePassedOver() throws Exception {
		byte[] bytes = "\ufeff{\"a\":1}\r\n\r\n\n{\"a\":2}".getBytes(StandardCharsets.UTF_8);
		try (JsonReader reader = JsonReader.lines("file.jsonl", bytes)) {
			assertEquals(List.of(true, Map.of("a", 1), true, Map.of("a", 2), false),
					Arrays.asList(reader.nextObject(), reader.members(), reader.nextObject(), reader.members(), reader.nextObject()));
		}
	}
}
