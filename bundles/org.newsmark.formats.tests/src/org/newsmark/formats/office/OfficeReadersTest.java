// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class OfficeReadersTest {

	private static ImportedArticle docx(byte[] docx) throws ImportRefusedException {
		return new DocxReader().read(new ImportSource("a.docx", docx), ReadRequest.STANDARD).get(0);
	}

	private static ZoneKind kind(ImportedArticle article, String words) {
		int at = article.text().indexOf(words);
		assertTrue(at >= 0, () -> words + " is not in " + article.text());
		return article.zones().kindAt(at);
	}

	@Test
	void aDocumentReadsAsItIsSeenWhenAllChangesAreAccepted() throws Exception {
		ImportedArticle article = docx(Samples.docx("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>The ferry</w:t></w:r></w:p>"
				+ "<w:p><w:r><w:t xml:space=\"preserve\">It sails </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
				+ "<w:ins><w:r><w:t>on Thursday</w:t></w:r></w:ins><w:r><w:t>, the</w:t><w:br/><w:t>harbour said.</w:t></w:r></w:p>"
				+ "<w:p><w:pPr><w:pStyle w:val=\"Titre2\"/></w:pPr><w:r><w:t>What it costs</w:t></w:r></w:p>"
				+ "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Four crowns</w:t></w:r></w:p>"
				+ Samples.wordParagraph(Samples.FIRST),
				"word/footnotes.xml", "<w:footnotes xmlns:w=\"w\"><w:footnote>" + Samples.wordParagraph("Prices of May.")
						+ "</w:footnote></w:footnotes>",
				"word/header1.xml", "<w:hdr xmlns:w=\"w\">" + Samples.wordParagraph("Draft") + "</w:hdr>"));
		assertTrue(article.text().startsWith("The ferry\n\nIt sails on Thursday, the\nharbour said.\n\nWhat it costs\n\nFour crowns\n"), article.text());
		assertEquals(ZoneKind.HEADLINE, kind(article, "The ferry"));
		assertEquals(ZoneKind.SUBHEADING, kind(article, "What it costs"));
		assertEquals(ZoneKind.LIST, kind(article, "Four crowns"));
		assertEquals(ZoneKind.BOILERPLATE, kind(article, "Prices of May."));
		assertEquals(ZoneKind.BOILERPLATE, kind(article, "Draft"));
	}

	@Test
	void aTextBoxIsReadOnceThoughItIsStoredTwice() throws Exception {
		ImportedArticle article = docx(Samples.docx("<w:p><w:r><w:t>" + Samples.FIRST + "</w:t></w:r></w:p>"
				+ "<w:p><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice>" + Samples.wordParagraph("In a box") + "</mc:Choice><mc:Fallback>"
				+ Samples.wordParagraph("In a box") + "</mc:Fallback></mc:AlternateContent></w:p>"));
		assertEquals(article.text().indexOf("In a box"), article.text().lastIndexOf("In a box"));
	}

	@Test
	void entitiesAreNotResolvedAndDoNotGrow() throws IOException {
		String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
		byte[] bomb = Samples.zip("word/document.xml", laughs + "<w><p><t>&b;&f;</t></p></w>");
		ImportRefusedException refused = assertThrows(ImportRefusedException.class, () -> docx(bomb));
		assertEquals(Kind.DOCUMENT_BROKEN, refused.note().kind());
	}

	@Test
	void aDocumentThatUnpacksToMoreThanADocumentHoldsIsRefused() throws IOException {
		byte[] bomb = Samples.zip("word/document.xml", new byte[ImportSource.MAX_BYTES + 1]);
		assertTrue(bomb.length < 100_000);
		assertEquals(Kind.ARCHIVE_BOMB, assertThrows(ImportRefusedException.class, () -> docx(bomb)).note().kind());
	}

	@Test
	void anEmptyDocumentIsRefused() throws IOException {
		byte[] empty = Samples.docx("<w:p/>");
		assertEquals(Kind.EMPTY, assertThrows(ImportRefusedException.class, () -> docx(empty)).note().kind());
	}

	@Test
	void openDocumentTextHasItsHeadingsListsNotesAndBlanks() throws Exception {
		ImportedArticle article = new OdtReader().read(new ImportSource("a.odt", Samples.odt(
				"<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
						+ "<text:h text:outline-level=\"1\">The ferry</text:h>"
						+ "<text:p>It sails<text:s text:c=\"2\"/>on<text:note><text:note-citation>1</text:note-citation>"
						+ "<text:note-body><text:p>Prices of May.</text:p></text:note-body></text:note> Thursday,\n  the<text:line-break/>harbour said.</text:p>"
						+ "<text:h text:outline-level=\"2\">What it costs</text:h>"
						+ "<text:list><text:list-item><text:p>Four crowns</text:p></text:list-item></text:list>"
						+ "<text:p>" + Samples.FIRST + "</text:p>")), ReadRequest.STANDARD).get(0);
		assertTrue(article.text().startsWith("The ferry\n\nIt sails  on Thursday, the\nharbour said.\n\nWhat it costs\n\nFour crowns\n"), article.text());
		assertEquals(ZoneKind.SUBHEADING, kind(article, "What it costs"));
		assertEquals(ZoneKind.LIST, kind(article, "Four crowns"));
		assertEquals(ZoneKind.BOILERPLATE, kind(article, "Prices of May."));
		assertTrue(!article.text().contains("deleted"));
	}
}
