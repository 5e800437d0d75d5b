// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.europresse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class EuropresseReaderTest {

	private static List<ImportedArticle> read(String html) throws ImportRefusedException {
		return new EuropresseReader().read(new ImportSource("a.HTML", Samples.utf8(html)), ReadRequest.STANDARD);
	}

	private static String document(String header, String title, String text) {
		return "<article><header><div class='rdp__DocPublicationName'><span class='DocPublicationName'>Le Courrier de Brisse, no. 1234</span></div>"
				+ "<span class='DocHeader'>" + header + "</span><div class='titreArticle'><p class='titreArticleVisu rdp__articletitle'>" + title
				+ "</p></div><div class='docAuthors'>Awa Diop et Tom Reyl</div></header><div class='docOcurrContainer'>" + text
				+ "</div><div class='publiC-lblNodoc'>© 2025 Le Courrier. news·20250902·CB·0012</div></article>";
	}

	@Test
	void everyDocumentOfAnExportIsAnArticle() throws Exception {
		List<ImportedArticle> articles = read("<html><body>"
				+ document("Région, mardi 2 septembre 2025, p. 4", "Le bac re<mark>part</mark>", "<p>Le <span class='occurrence'>bac</span>  repart\njeudi.</p><p>Enfin.</p>")
				+ document("mercredi 3 septembre 2025 - 10:48", "La grève", "<p>La grève continue.</p>") + "</body></html>");
		assertEquals(2, articles.size());
		ImportedArticle first = articles.get(0);
		assertEquals("Le bac repart", first.metadata().title());
		assertEquals("Le Courrier de Brisse", first.metadata().outlet());
		assertEquals("2025-09-02", first.metadata().text("published"));
		assertEquals("Région", first.metadata().text("section"));
		assertEquals(List.of("Awa Diop", "Tom Reyl"), first.metadata().authors());
		assertTrue(first.text().contains("\n\nLe bac repart jeudi.\n\nEnfin.\n\n"), first.text());
		assertEquals(ZoneKind.BOILERPLATE, first.zones().kindAt(first.text().indexOf("©")));
		assertEquals(ZoneKind.BODY, first.zones().kindAt(first.text().indexOf("Le bac repart jeudi")));
		assertEquals("2025-09-03T10:48", articles.get(1).metadata().text("published"));
		assertEquals("", articles.get(1).metadata().text("section"));
	}

	@Test
	void oldExportsHaveTheirDocumentsInCells() throws Exception {
		List<ImportedArticle> articles = read("<table><tr><td>" + document("Tuesday, September 2, 2025", "The ferry", "It sails.")
				.replaceAll("</?article>", "") + "</td></tr></table>");
		assertEquals("2025-09-02", articles.get(0).metadata().text("published"));
		assertTrue(articles.get(0).text().contains("It sails."));
	}

	@Test
	void documentsWithoutTextAreCounted() throws Exception {
		List<ImportedArticle> articles = read(document("2 septembre 2025", "A", "") + document("2 septembre 2025", "B", "<p>Du texte.</p>"));
		assertEquals(1, articles.size());
		assertTrue(articles.get(0).notes().stream().anyMatch(note -> note.kind() == Kind.DOCUMENTS_SKIPPED));
		assertThrows(ImportRefusedException.class, () -> read(document("2 septembre 2025", "A", "")));
	}
}
