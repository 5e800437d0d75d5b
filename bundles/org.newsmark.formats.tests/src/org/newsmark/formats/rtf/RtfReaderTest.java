// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class RtfReaderTest {

	private static ImportedArticle read(String rtf) throws ImportRefusedException {
		return new RtfReader().read(new ImportSource("a.rtf", Samples.latin(rtf)), ReadRequest.STANDARD).get(0);
	}

	@Test
	void lettersOfTheCodePageAndOfUnicodeAreRead() throws Exception {
		ImportedArticle article = read("{\\rtf1\\ansi\\ansicpg1251\\uc1 \\'cf\\'ee\\'f0\\'f2 {\\b\\u1076?\\u1110?\\u1108?}\\par"
				+ " L\\rquote \\emdash  \\uc2\\u233??t\\u233 \\'e9\\'e9 \\{ok\\}\\~!\\par}");
		assertEquals("Порт діє\n\nL’— été {ok}\u00a0!\n", article.text());
	}

	@Test
	void surrogatePairsAreWhole() throws Exception {
		assertEquals("A \ud83d\udea2 sails.\n", read("{\\rtf1\\ansi A \\u-10179?\\u-8542? sails.\\par}").text());
	}

	@Test
	void whatIsNotSeenIsLeftOut() throws Exception {
		ImportedArticle article = read("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word}{\\info{\\title Secret}}{\\header Head}"
				+ "{\\pict 0a0b0c}Seen {\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt link}} here.\\bin3 }}}\\par}");
		assertEquals("Seen link here.\n", article.text());
	}

	@Test
	void groupsWithoutEndAndWithoutBeginningDoNoHarm() throws Exception {
		assertEquals("a b\n", read("{\\rtf1 " + "{".repeat(5000) + "a}}}} b" + "}".repeat(9000)).text());
	}

	@Test
	void aDocumentWithoutWordsIsRefused() {
		assertEquals(Kind.EMPTY, assertThrows(ImportRefusedException.class, () -> read("{\\rtf1\\ansi{\\info}\\par}")).note().kind());
	}
}
