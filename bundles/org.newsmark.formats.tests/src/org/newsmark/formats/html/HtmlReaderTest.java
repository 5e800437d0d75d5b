// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ArticleReader.Confidence;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;

class HtmlReaderTest {

	private static final String SENTENCE = "The ferry of Brisse went back to work on Thursday after three weeks away.";

	private static ImportedArticle read(String html) throws ImportRefusedException {
		return new HtmlReader().read(new ImportSource("page.html", html.getBytes(StandardCharsets.UTF_8)),
				ReadRequest.STANDARD).get(0);
	}

	private static String text(String body) throws ImportRefusedException {
		return read("<html><body>" + body).text();
	}

	@Test
	void blocksEndALineAndParagraphsHaveABlankLineAroundThem() throws ImportRefusedException {
		assertEquals("One\n\nTwo\nThree\n\nFour\nFive\n\nSix\n",
				text("<p>One<p>Two<br>Three</p><ul><li>Four<li>Five</ul><div>Six</div>"));
	}

	@Test
	void inlineElementsDoNotPartWords() throws ImportRefusedException {
		assertEquals("Port-Nord, H2O and l’été.\n",
				text("<p><b>P</b>ort-<i>Nord</i>, H<sub>2</sub>O and\n\t l’<em>été</em>."));
	}

	@Test
	void noBreakSpacesStayAndSoftHyphensGoWithANote() throws ImportRefusedException {
		ImportedArticle article = read("<p>«&nbsp;Pont&shy;levis&nbsp;»&#8239;! 12&#8239;%");
		assertEquals("«\u00a0Pontlevis\u00a0»\u202f! 12\u202f%\n", article.text());
		assertTrue(article.notes().contains(ImportNote.of(Kind.INVISIBLE_REMOVED, 1)));
		assertEquals(List.of("invisible-removed:1"),
				((Map<?, ?>) article.metadata().members().get("origin")).get("steps"));
	}

	@Test
	void whatNobodySeesIsNoText() throws ImportRefusedException {
		assertEquals("Seen\n",
				text("<script>a()</script><style>b{}</style><p hidden>c</p><div style='display: none'>d<p>e</p></div>"
						+ "<noscript>f</noscript><template>g</template><svg><title>h</title></svg><!-- i --><p>Seen"));
	}

	@Test
	void cellsOfDataAreSetApartByTabsAndThoseOfALayoutByLines() throws ImportRefusedException {
		assertEquals("Year\tShips\n2024\t12\n", text("<table><tr><th>Year<th>Ships<tr><td>2024<td>12</table>"));
		assertEquals("Menu\n\nLeft\nRight\n", text("<table><tr><td><p>Menu</p><td>Left<br>Right</table>"));
	}

	@Test
	void preformattedLinesStayAsTheyAre() throws ImportRefusedException {
		assertEquals("a  b\n   c\n", text("<pre>a  b\n   c</pre>"));
	}

	@Test
	void linksOfAMenuStayApart() throws ImportRefusedException {
		assertEquals("Home News Sport\n", text("<nav><a href=/>Home</a><a href=/n>News</a><a href=/s>Sport</a></nav>"));
	}

	@Test
	void nothingOfTheVisibleTextIsDropped() throws ImportRefusedException {
		String html = "<body><header>Alpha</header><nav>Bravo</nav><main><h1>Charlie delta echo</h1><p>" + SENTENCE
				+ "</p><aside>Foxtrot</aside></main><div class=cookie-banner>Golf</div>"
				+ "<footer>Hotel</footer><div class=ads>India</div>";
		String text = read(html).text();
		for (String word : List.of("Alpha", "Bravo", "Charlie", "ferry", "Foxtrot", "Golf", "Hotel", "India")) {
			assertTrue(text.contains(word), word);
		}
	}

	@Test
	void metadataComesFromJsonLdThenOpenGraphThenMetaThenText() throws ImportRefusedException {
		ImportedArticle article = read("""
						<html lang="fr"><head><title>Window title - Le Fanal</title>
						<script type="application/ld+json">{"@type":"OpinionNewsArticle",
				"headline":"From &quot;JSON-LD&quot;","author":"Awa Diop"}</script>
						<meta property="og:title" content="From OpenGraph">
				<meta property="og:site_name" content="Le Fanal">
						<meta name="date" content="2025-05-02"></head><body><h1>From the text of it</h1>
						<p>Publié le 2 mai 2025 à 10h48</p><p>%s</p>""".formatted(SENTENCE));
		Map<String, Object> members = article.metadata().members();
		assertEquals("From \"JSON-LD\"", members.get("title"));
		assertEquals("Le Fanal", members.get("outlet"));
		assertEquals(List.of("Awa Diop"), members.get("authors"));
		assertEquals("2025-05-02T10:48", members.get("published"));
		assertEquals("fr", members.get("language"));
		assertEquals("opinion", members.get("genre"));
		Map<?, ?> origin = (Map<?, ?>) members.get("origin");
		assertEquals(Map.of("title", "json-ld", "outlet", "opengraph", "authors", "json-ld", "published",
				"visible-text", "language", "html-lang", "genre", "json-ld"), origin.get("values"));
		assertTrue(article.notes().contains(ImportNote.of(Kind.METADATA_CONFLICT, "title", "From \"JSON-LD\"",
				"json-ld", "From OpenGraph", "opengraph")), article.notes().toString());
	}

	@Test
	void jsonLdThatIsNoJsonIsSkippedWithANote() throws ImportRefusedException {
		ImportedArticle article = read(
				"<script type='application/ld+json'>{\"@type\" \"headline\":}</script><h1>The ferry</h1><p>"
						+ SENTENCE);
		assertEquals("The ferry", article.metadata().title());
		assertTrue(article.notes().stream().anyMatch(note -> note.kind() == Kind.METADATA_BROKEN));
	}

	@Test
	void aTimeInUtcGivesWayToTheClockOfTheOutlet() throws ImportRefusedException {
		ImportedArticle article = read(
				"<meta property='article:published_time' content='2025-04-16T14:02:33Z'><h1>Tolls row deepens</h1>"
						+ "<p>Wed 16 Apr 2025 15.02 BST</p><p>" + SENTENCE);
		assertEquals("2025-04-16T15:02", article.metadata().members().get("published"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "utf-8|utf-8", "iso-8859-1|windows-1252", "windows-1251|windows-1251" })
	void theEncodingThatThePageDeclaresIsUsed(String declared, String written) throws ImportRefusedException {
		String words = written.endsWith("1251") ? "Пором повернувся до роботи" : "L’été à Brisse";
		byte[] bytes = ("<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared
				+ "'></head><body><p>" + words).getBytes(Charset.forName(written));
		assertEquals(words + "\n", new HtmlReader().read(new ImportSource("a.html", bytes),
				ReadRequest.STANDARD).get(0).text());
	}

	@Test
	void aPageNestedDeeperThanAnyStackIsRead() throws ImportRefusedException {
		int depth = 20_000;
		String page = "<html><body><h1>Deep water at the quay</h1>" + "<div>".repeat(depth) + "<p>" + SENTENCE + "</p>"
				+ "<b>".repeat(depth) + SENTENCE;
		assertTrue(read(page).text().contains(SENTENCE));
	}

	@Test
	void aPageWithoutTextIsRefused() {
		ImportRefusedException refusal = assertThrows(ImportRefusedException.class,
				() -> read("<html><body><img src=a.jpg></body></html>"));
		assertEquals(Kind.NO_TEXT, refusal.note().kind());
	}

	@Test
	void theHeadlineIsAZoneAndTheTextIsNot() throws ImportRefusedException {
		ImportedArticle article = read("<h1>The ferry is back</h1><p>" + (SENTENCE + " ").repeat(6));
		assertEquals(ZoneKind.HEADLINE, article.zones().kindAt(0));
		assertEquals(ZoneKind.BODY, article.zones().kindAt(article.text().indexOf(SENTENCE)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<!DOCTYPE html><html>|SURE", "<!-- saved from url=(0001)x --><html>|SURE",
			"<HTML><BODY>|SURE", "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>|SURE",
			"<div><p>a</p><p>b</p></div>|LIKELY", "Plain words < than that|NO",
			"<rss><item><title>a</title></item></rss>|NO" })
	void pagesAreKnownByTheirContent(String content, Confidence confidence) {
		assertEquals(confidence,
				new HtmlReader().recognises(new ImportSource("x", content.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void theSameBytesGiveTheSameArticle() throws ImportRefusedException {
		String page = "<h1>The ferry is back</h1><p>" + SENTENCE + "<p>Lire aussi : le bac";
		assertEquals(read(page), read(page));
		assertFalse(read(page).text().isEmpty());
	}
}
