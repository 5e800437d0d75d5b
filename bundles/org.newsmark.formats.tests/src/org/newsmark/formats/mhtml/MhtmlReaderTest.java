// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.mhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class MhtmlReaderTest {

	private static List<ImportedArticle> read(byte[] mhtml) throws ImportRefusedException {
		return new MhtmlReader().read(new ImportSource("a.mht", mhtml), ReadRequest.STANDARD);
	}

	@Test
	void thePageIsReadWithItsAddressAndTheDayItWasSaved() throws Exception {
		ImportedArticle article = read(Samples.mhtml("<html><body><h1>L\u2019été à Brisse</h1>" + Samples.paragraphs() + "</body></html>")).get(0);
		assertTrue(article.text().startsWith("L’été à Brisse\n\n" + Samples.FIRST), article.text());
		assertEquals("https://courier.example/ferry", article.metadata().url());
		assertEquals("2025-09-02", article.metadata().text("retrieved"));
		assertEquals(ZoneKind.HEADLINE, article.zones().kindAt(0));
	}

	@Test
	void aPageInBase64AndInPartsOfPartsIsFound() throws Exception {
		String page = Base64.getMimeEncoder().encodeToString(Samples.utf8("<html><body><h1>Ferry</h1>" + Samples.paragraphs()));
		byte[] nested = Samples.latin("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/related; boundary=b\n\n"
				+ "--b\nContent-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\n" + page + "\n--b--\n--a--\n");
		assertTrue(read(nested).get(0).text().contains(Samples.SECOND));
	}

	@Test
	void partsWithoutEndAndWithoutPageAreRefused() {
		byte[] empty = Samples.latin("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx");
		assertEquals(Kind.NO_ARTICLES, assertThrows(ImportRefusedException.class, () -> read(empty)).note().kind());
	}
}
