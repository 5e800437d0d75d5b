// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.epub;

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

class EpubReaderTest {

	@Test
	void aChapterIsAnArticleWithWhatTheBookSays() throws Exception {
		byte[] book = Samples.epub("<h1>" + Samples.TITLE + "</h1><p class=\"byline\">By Awa Diop</p>" + Samples.paragraphs());
		ImportedArticle article = new EpubReader().read(new ImportSource("a.epub", book), ReadRequest.STANDARD).get(0);
		assertEquals("The Courier", article.metadata().outlet());
		assertEquals("2025-09-02", article.metadata().text("published"));
		assertEquals("en", article.metadata().language());
		assertEquals("The Courier, Tuesday", article.metadata().text("book"));
		assertEquals(ZoneKind.HEADLINE, article.zones().kindAt(article.text().indexOf(Samples.TITLE)));
	}

	@Test
	void chaptersOutsideOfTheBookAreNotRead() throws Exception {
		byte[] book = Samples.zip("mimetype", "application/epub+zip", "META-INF/container.xml",
				"<container><rootfile full-path=\"a.opf\"/></container>", "a.opf",
				"<package><manifest><item id=\"x\" href=\"../../../etc/passwd\"/></manifest><spine><itemref idref=\"x\"/></spine></package>");
		ImportRefusedException refused = assertThrows(ImportRefusedException.class,
				() -> new EpubReader().read(new ImportSource("a.epub", book), ReadRequest.STANDARD));
		assertEquals(Kind.NO_ARTICLES, refused.note().kind());
		assertTrue(refused.note().kind().isRefusal());
	}
}
