// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class PdfReaderTest {

	private static ImportedArticle read(byte[] pdf) throws ImportRefusedException {
		return new PdfReader().read(new ImportSource("a.pdf", pdf), ReadRequest.STANDARD).get(0);
	}

	private static List<String> page(int number, String... lines) {
		List<String> page = new ArrayList<>(List.of("The Courier - Tuesday 2 September 2025", ""));
		page.addAll(List.of(lines));
		page.addAll(List.of("", "Page " + number));
		return page;
	}

	@Test
	void linesBecomeParagraphsAndBrokenWordsAreMended() throws Exception {
		ImportedArticle article = read(Samples.pdf(List.of(List.of("Ferry to Brisse sails again", "",
				"The ferry to Brisse sails again from Thurs-", "day, to the relief of the growers on the", "island.", "",
				"Nobody could say on Monday why the repairs had", "taken eleven weeks longer than announced."))));
		assertTrue(article.text().contains("\nThe ferry to Brisse sails again from Thursday, to the relief of the growers on the island.\n"),
				article.text());
		assertEquals(ZoneKind.HEADLINE, article.zones().kindAt(0));
		assertEquals("Ferry to Brisse sails again", article.metadata().title());
		assertTrue(String.valueOf(article.metadata().members().get("origin")).contains("hyphens-joined:1"));
	}

	@Test
	void whatStandsOnEveryPageIsNoPartOfTheArticleAndTheTextGoesOnAcrossPages() throws Exception {
		ImportedArticle article = read(Samples.pdf(List.of(
				page(1, "Ferry to Brisse sails again", "", "The ferry to Brisse sails again from Thursday, to the relief of", "the growers on the"),
				page(2, "island, who had lost a third of their harvest while the ship lay in", "the dock at Pell."),
				page(3, "Nobody could say on Monday why the repairs had taken eleven weeks", "longer than announced."))));
		assertTrue(article.text().contains("relief of the growers on the island, who had lost"), article.text());
		int head = article.text().indexOf("The Courier - Tuesday");
		assertEquals(ZoneKind.BOILERPLATE, article.zones().kindAt(head));
		assertEquals(ZoneKind.BOILERPLATE, article.zones().kindAt(article.text().indexOf("Page 2")));
		assertEquals(ZoneKind.BODY, article.zones().kindAt(article.text().indexOf("Nobody could")));
	}

	@Test
	void aScannedPdfIsRefusedWithWhatToDo() throws IOException {
		byte[] blank = Samples.pdf(List.of(List.of(), List.of()));
		ImportRefusedException refused = assertThrows(ImportRefusedException.class, () -> read(blank));
		assertEquals(Kind.PDF_NO_TEXT, refused.note().kind());
		assertTrue(refused.getMessage().contains("OCR"));
	}

	@Test
	void aLockedPdfIsRefused() throws IOException {
		ByteArrayOutputStream locked = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(Samples.all().get("pdf"))) {
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(locked);
		}
		assertEquals(Kind.LOCKED, assertThrows(ImportRefusedException.class, () -> read(locked.toByteArray())).note().kind());
	}

	@Test
	void aPdfThatIsNoneInsideIsRefused() {
		byte[] broken = Samples.utf8("%PDF-1.7\nnothing of the kind");
		assertEquals(Kind.DOCUMENT_BROKEN, assertThrows(ImportRefusedException.class, () -> read(broken)).note().kind());
	}
}
