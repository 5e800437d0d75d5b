// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.nexis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class NexisReadersTest {

	private static List<ImportedArticle> text(String text) throws ImportRefusedException {
		return new NexisTextReader().read(new ImportSource("a.TXT", Samples.utf8(text)), ReadRequest.STANDARD);
	}

	private static String document(int number, int of, String title) {
		return "                              " + number + " of " + of + " DOCUMENTS\n\n\n                              The Courier (Brisse)\n\n"
				+ "                      September 2, 2025 Tuesday\n                                 First Edition\n\n" + title
				+ "\n\nBYLINE: Awa Diop, Tom Reyl\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 120 words\n\n\nThe ferry to Brisse sails again from\nThursday, the harbour said.\n\n"
				+ "\"At last,\" said a grower.\n\nLOAD-DATE: September 3, 2025\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n          Copyright 2025 The Courier\n\n\n";
	}

	@Test
	void everyDocumentOfAPlainExportIsAnArticleWithItsLinesJoined() throws Exception {
		List<ImportedArticle> articles = text(document(1, 2, "Ferry sails again") + "\f" + document(2, 2, "A second headline that\nneeds two lines").replace("\n", "\r\n"));
		assertEquals(2, articles.size());
		ImportedArticle first = articles.get(0);
		assertEquals("Ferry sails again", first.metadata().title());
		assertEquals("The Courier (Brisse)", first.metadata().outlet());
		assertEquals("2025-09-02", first.metadata().text("published"));
		assertEquals("NEWS", first.metadata().text("section"));
		assertEquals(List.of("Awa Diop", "Tom Reyl"), first.metadata().authors());
		assertTrue(first.text().contains("\n\nThe ferry to Brisse sails again from Thursday, the harbour said.\n\n\"At last,\" said a grower.\n\n"), first.text());
		assertEquals(ZoneKind.METADATA, first.zones().kindAt(first.text().indexOf("LANGUAGE")));
		assertEquals(ZoneKind.BODY, first.zones().kindAt(first.text().indexOf("\"At last")));
		assertEquals("A second headline that needs two lines", articles.get(1).metadata().title());
	}

	@Test
	void frenchAndGermanExportsAreKnownByTheirOwnWords() throws Exception {
		ImportedArticle german = text("Dokument 1 von 1\n\n\nDie Küste\n\n2. September 2025 Dienstag\n\nDie Fähre fährt wieder\n\nAUTOR: Awa Diop\n\nLÄNGE: 12 Wörter\n\n"
				+ "Die Fähre nach Brisse fährt wieder, und die Bauern sind froh.\n\nSPRACHE: GERMAN\n").get(0);
		assertEquals("Die Fähre fährt wieder", german.metadata().title());
		assertEquals("2025-09-02", german.metadata().text("published"));
		assertEquals(List.of("Awa Diop"), german.metadata().authors());
	}

	@Test
	void documentsThatAreNotUnderstoodAreCounted() throws Exception {
		List<ImportedArticle> articles = text(document(1, 2, "Ferry") + "        2 of 2 DOCUMENTS\n\nNothing of the kind\n");
		assertEquals(1, articles.size());
		assertTrue(articles.get(0).notes().stream().anyMatch(note -> note.kind() == Kind.DOCUMENTS_SKIPPED));
	}

	@Test
	void documentsOfWordEndWhereTheySaySo() throws Exception {
		String one = String.join("", Stream.of("Ferry sails again", "The Courier (Brisse)", "September 2, 2025 Tuesday 10:48 AM GMT",
				"Copyright 2025 The Courier", "Section: NEWS; Pg. 4", "Length:\u00a0120 words", "Byline:\u00a0Awa Diop", "Body", "It sails: at last.",
				"Nobody knows why.", "Classification", "Language: ENGLISH", "End of Document").map(Samples::wordParagraph).toList());
		List<ImportedArticle> articles = new NexisDocxReader().read(new ImportSource("a.DOCX", Samples.docx(one + one.replace("Ferry", "Boat"))),
				ReadRequest.STANDARD);
		assertEquals(List.of("Ferry sails again", "Boat sails again"), articles.stream().map(article -> article.metadata().title()).toList());
		ImportedArticle first = articles.get(0);
		assertEquals("The Courier (Brisse)", first.metadata().outlet());
		assertEquals("2025-09-02T10:48", first.metadata().text("published"));
		assertEquals(List.of("Awa Diop"), first.metadata().authors());
		assertEquals(ZoneKind.BODY, first.zones().kindAt(first.text().indexOf("It sails: at last.")));
		assertEquals(ZoneKind.METADATA, first.zones().kindAt(first.text().indexOf("Language: ENGLISH")));
		assertThrows(ImportRefusedException.class,
				() -> new NexisDocxReader().read(new ImportSource("a.docx", Samples.docx(Samples.wordParagraph("End of Document"))), ReadRequest.STANDARD));
	}
}
