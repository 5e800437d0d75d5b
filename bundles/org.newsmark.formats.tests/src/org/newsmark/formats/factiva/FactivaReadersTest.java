// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.factiva;

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

class FactivaReadersTest {

	@Test
	void codesOfTwoLettersSayWhatARowHolds() throws Exception {
		String row = "<tr><td><b>%s</b></td><td>%s</td></tr>";
		String html = "<html><body><div class=\"article frArticle\"><table>" + row.formatted("HD", "Le bac repart")
				+ row.formatted("BY", "Par Awa Diop") + row.formatted("WC", "120 mots") + row.formatted("PD", "2 septembre 2025")
				+ row.formatted("SN", "Le Courrier") + row.formatted("LA", "Français") + row.formatted("CY", "© 2025 Le Courrier")
				+ row.formatted("LP", "<p class=\"articleParagraph\">Le bac repart jeudi.</p>")
				+ row.formatted("TD", "<p class=\"articleParagraph\">Enfin.</p><p class=\"articleParagraph\">Il était temps.</p>")
				+ row.formatted("AN", "Document COUR000020250902") + "</table></div></body></html>";
		ImportedArticle article = new FactivaHtmlReader().read(new ImportSource("a.html", Samples.utf8(html)), ReadRequest.STANDARD).get(0);
		assertEquals("Le bac repart", article.metadata().title());
		assertEquals("Le Courrier", article.metadata().outlet());
		assertEquals("2025-09-02", article.metadata().text("published"));
		assertEquals(List.of("Awa Diop"), article.metadata().authors());
		assertEquals("fr", article.metadata().language());
		assertEquals("COUR000020250902", article.metadata().text("accessionNumber"));
		assertTrue(article.text().contains("Le bac repart jeudi.\n\nEnfin.\n\nIl était temps."), article.text());
		assertEquals(ZoneKind.METADATA, article.zones().kindAt(article.text().indexOf("WC 120 mots")));
	}

	@Test
	void xmlHasOneArticlePerHeadline() throws Exception {
		String one = "<article><headline><paragraph>%s</paragraph></headline><byline>By Awa Diop</byline><reference>distdoc:archive/ArchiveDoc::Article/COUR01</reference>"
				+ "<baseLanguage>en</baseLanguage><copyright>(c) 2025</copyright><publicationDate><date>2025-09-02T00:00:00</date></publicationDate>"
				+ "<sourceName>The Courier</sourceName><leadParagraph><paragraph>It sails.</paragraph></leadParagraph>"
				+ "<tailParagraphs><paragraph>At last.</paragraph></tailParagraphs></article>";
		List<ImportedArticle> articles = new FactivaXmlReader().read(new ImportSource("a.xml", Samples.utf8("<?xml version='1.0'?>"
				+ "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>" + one.formatted("Ferry &x;") + one.formatted("Port") + "</r>")),
				ReadRequest.STANDARD);
		assertEquals(2, articles.size());
		assertTrue(articles.get(0).metadata().title().startsWith("Ferry"));
		assertTrue(articles.get(0).metadata().title().length() < 12, articles.get(0).metadata().title());
		assertEquals("COUR01", articles.get(1).metadata().text("accessionNumber"));
		assertEquals("2025-09-02", articles.get(1).metadata().text("published"));
		assertEquals("Port\n\nBy Awa Diop\n\n2025-09-02T00:00:00\nThe Courier\n\nIt sails.\n\nAt last.\n\n(c) 2025\n", articles.get(1).text());
		assertThrows(ImportRefusedException.class,
				() -> new FactivaXmlReader().read(new ImportSource("a.xml", Samples.utf8("<r/>")), ReadRequest.STANDARD));
	}
}
