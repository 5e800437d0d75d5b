// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Samples;

class FeedReaderTest {

	private static List<ImportedArticle> read(byte[] feed) throws ImportRefusedException {
		return new FeedReader().read(new ImportSource("a.xml", feed), ReadRequest.STANDARD);
	}

	@Test
	void eachEntryOfAFeedIsAnArticleWithItsMetadata() throws Exception {
		List<ImportedArticle> articles = read(Samples.rss("<item><title>Ferry &amp;amp; port</title><link>https://courier.example/1</link>"
				+ "<pubDate>Tue, 02 Sep 2025 10:48:00 +0200</pubDate><dc:creator>Awa Diop and Tom Reyl</dc:creator><category>Port</category>"
				+ "<description>Short.</description><content:encoded><![CDATA[<p>" + Samples.FIRST
				+ "</p><h2>Weeks lost</h2><p>" + Samples.SECOND + "</p><script>alert(1)</script>]]></content:encoded></item>"
				+ "<item><title>Second</title><description>Only the deck of it.</description></item>"));
		assertEquals(2, articles.size());
		ImportedArticle first = articles.get(0);
		assertEquals("Ferry & port", first.metadata().title());
		assertEquals("The Courier", first.metadata().outlet());
		assertEquals(List.of("Awa Diop", "Tom Reyl"), first.metadata().authors());
		assertEquals("2025-09-02T10:48", first.metadata().text("published"));
		assertEquals("https://courier.example/1", first.metadata().url());
		assertEquals("en", first.metadata().language());
		assertEquals(ZoneKind.SUBHEADING, first.zones().kindAt(first.text().indexOf("Weeks lost")));
		assertTrue(!first.text().contains("alert"));
		assertTrue(articles.get(1).notes().stream().anyMatch(note -> note.kind() == Kind.PARTIAL));
	}

	@Test
	void atomAndRdfAreReadToo() throws Exception {
		ImportedArticle atom = read(Samples.utf8("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\"><title>Le Courrier</title>"
				+ "<entry><title>Le bac</title><link rel=\"self\" href=\"https://a.example/self\"/><link href=\"https://a.example/bac\"/>"
				+ "<published>2025-09-02T08:00:00Z</published><author><name>Awa Diop</name><email>a@b.example</email></author>"
				+ "<content type=\"xhtml\"><div><p>Le bac de Brisse repart jeudi, <em>enfin</em>, disent les maraîchers de l’île.</p></div></content></entry></feed>"))
				.get(0);
		assertEquals("https://a.example/bac", atom.metadata().url());
		assertEquals(List.of("Awa Diop"), atom.metadata().authors());
		assertTrue(atom.text().contains("jeudi, enfin, disent"), atom.text());
		ImportedArticle rdf = read(Samples.utf8("<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"r\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"d\">"
				+ "<channel><title>Old</title></channel><item><title>News</title><dc:date>2004-05-06T07:08:09+02:00</dc:date>"
				+ "<description>" + Samples.FIRST + "</description></item></rdf:RDF>")).get(0);
		assertEquals("2004-05-06T07:08", rdf.metadata().text("published"));
	}

	@ParameterizedTest
	@CsvSource({ "'Tue, 02 Sep 2025 10:48:00 GMT',2025-09-02T10:48", "'Tue, 2 Sep 2025 10:48:00 EST',2025-09-02T10:48",
			"2025-09-02T10:48:33.120+02:00,2025-09-02T10:48", "2025-09-02,2025-09-02", "2 septembre 2025,2025-09-02", "soon,''" })
	void datesOfFeedsAreUnderstood(String written, String iso) {
		assertEquals(iso, FeedDates.iso(written));
	}

	@Test
	void entitiesOfAFeedAreNotResolved() {
		byte[] bad = Samples.utf8("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>"
				+ "<item><title>&x;</title></item></channel></rss>");
		assertEquals(Kind.DOCUMENT_BROKEN, assertThrows(ImportRefusedException.class, () -> read(bad)).note().kind());
	}

	@Test
	void aFeedWithoutEntriesIsRefused() {
		assertEquals(Kind.NO_ARTICLES, assertThrows(ImportRefusedException.class, () -> read(Samples.rss(""))).note().kind());
	}
}
