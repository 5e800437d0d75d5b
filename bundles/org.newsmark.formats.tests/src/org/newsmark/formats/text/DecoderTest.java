// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;

class DecoderTest {

	private static final String TEXT = "L’été à Bamako : « déjà » 20 €";

	private static Decoded decode(byte[] bytes) throws ImportRefusedException {
		return Decoder.decode(new ImportSource("a.txt", bytes), Optional.empty());
	}

	@Test
	void utf8IsReadWithoutANote() throws ImportRefusedException {
		Decoded decoded = decode(TEXT.getBytes(StandardCharsets.UTF_8));
		assertEquals(TEXT, decoded.text());
		assertEquals(List.of(), decoded.steps());
		assertEquals(List.of(), decoded.notes());
	}

	@Test
	void westernTextOfOldIsReadAndSaysSo() throws ImportRefusedException {
		Decoded decoded = decode(TEXT.getBytes(Charset.forName("windows-1252")));
		assertEquals(TEXT, decoded.text());
		assertEquals(List.of("decoded:windows-1252"), decoded.steps());
		assertEquals(List.of(ImportNote.of(Kind.ENCODING_ASSUMED, "windows-1252")), decoded.notes());
	}

	@Test
	void cyrillicTextOfOldIsReadAsSuch() throws ImportRefusedException {
		String text = "Переговори тривали до ночі, повідомили у відомстві.";
		assertEquals(text, decode(text.getBytes(Charset.forName("windows-1251"))).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkSaysTheEncodingAndGoesAway(String charset) throws ImportRefusedException {
		Decoded decoded = decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset)));
		assertEquals(TEXT, decoded.text());
		assertEquals("byte-order-mark-removed", decoded.steps().get(0));
	}

	@Test
	void aDeclaredEncodingIsNotBelievedWhereTheBytesAreUtf8() throws ImportRefusedException {
		Decoded decoded = Decoder.decode(new ImportSource("a.html", TEXT.getBytes(StandardCharsets.UTF_8)),
				Optional.of(Charset.forName("windows-1252")));
		assertEquals(TEXT, decoded.text());
	}

	@Test
	void nothingButBlanksIsEmpty() {
		assertEquals(Kind.EMPTY, refusal(new byte[0]));
		assertEquals(Kind.EMPTY, refusal(" \n\t".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Kind.EMPTY, refusal("\ufeff".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void binaryFilesAreNamedByTheirFormat() {
		assertEquals(Kind.BINARY, refusal("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)));
		assertEquals(Kind.BINARY, refusal(new byte[] { 'P', 'K', 3, 4, 20, 0 }));
		assertEquals(Kind.NOT_TEXT, refusal(new byte[] { 'a', 0, 'b', 0 }));
	}

	private static Kind refusal(byte[] bytes) {
		return assertThrows(ImportRefusedException.class, () -> decode(bytes)).note().kind();
	}
}
