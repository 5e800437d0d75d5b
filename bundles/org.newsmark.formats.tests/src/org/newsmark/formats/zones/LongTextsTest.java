// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.plain.TextReader;

/** What is no article by its length is still read in bounded time, and can be cancelled within a file. */
class LongTextsTest {

	private static final String ARTICLE = """
			Le bac reprend du service

			Le bac de Brisse a repris jeudi ses traversées au grand soulagement des maraîchers de l’île.
			""";

	private static ImportSource source(String name, String text) {
		return new ImportSource(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static ReadRequest cancelledAfter(int questions) {
		AtomicInteger asked = new AtomicInteger();
		Progress progress = () -> asked.incrementAndGet() > questions;
		return new ReadRequest(Map.of(), progress);
	}

	@Test
	void zonesOfATextWithoutEndAreLookedForInItsFirstLinesAndThatIsSaid() throws ImportRefusedException {
		String text = ARTICLE + "Menu\n".repeat(60_000);
		ImportedArticle article = new TextReader().read(source("dump.txt", text), ReadRequest.STANDARD).get(0);
		assertEquals(text, article.text());
		assertEquals(ZoneKind.HEADLINE, article.zones().kindAt(0));
		assertTrue(article.notes().contains(ImportNote.of(Kind.TOO_MANY_LINES, 20_000)));
		Zone last = article.zones().all().get(article.zones().all().size() - 1);
		assertTrue(last.span().end() < text.length() / 2);
	}

	@Test
	void oneLineOfMegabytesIsAParagraph() throws ImportRefusedException {
		String text = ARTICLE + "partager cet article avec tous et ".repeat(60_000) + "fin.\n";
		ImportedArticle article = new TextReader().read(source("line.txt", text), ReadRequest.STANDARD).get(0);
		assertEquals(ZoneKind.BODY, article.zones().kindAt(text.length() - 10));
		assertEquals(List.of(), article.notes());
	}

	@Test
	void readingATextIsCancelledWithinTheFile() {
		assertThrows(CancellationException.class, () -> new TextReader().read(source("a.txt", ARTICLE), cancelledAfter(3)));
	}

	@Test
	void readingAPageIsCancelledWithinTheFile() {
		String page = "<html><body>" + "<p>Le bac a repris jeudi ses traversées, dit-on au port.</p>".repeat(50);
		assertThrows(CancellationException.class, () -> new HtmlReader().read(source("a.html", page), cancelledAfter(20)));
	}
}
