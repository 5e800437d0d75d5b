// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Readers;
import org.newsmark.formats.Samples;
import org.newsmark.formats.batch.ArticleImport;
import org.newsmark.formats.batch.ImportOptions;
import org.newsmark.formats.batch.ImportOutcome;
import org.newsmark.formats.batch.ImportReport;

/** Metadata without text, for articles that are there. */
class CslReaderTest {

	private static final String ITEM = """
			[{"id":"z1","type":"article-newspaper","title":"%s","container-title":"The Courier","language":"en-GB","URL":"%s","page":"4",
			"author":[{"family":"Diop","given":"Awa"},{"literal":"Newsroom"},{"family":"Velde","given":"Tom","non-dropping-particle":"van der"}],
			"issued":{"date-parts":[["2025",9,2]]},"accessed":{"date-parts":[[2025,9,4]]}}]""";

	private static ArticleMetadata metadata(String json) throws ImportRefusedException {
		return new CslReader().read(new ImportSource("z.json", Samples.utf8(json)), ReadRequest.STANDARD).get(0).metadata();
	}

	@Test
	void membersOfZoteroBecomeThoseOfAnArticle() throws Exception {
		ArticleMetadata metadata = metadata(ITEM.formatted("Ferry", "https://courier.example/ferry"));
		assertEquals("Ferry", metadata.title());
		assertEquals("The Courier", metadata.outlet());
		assertEquals(List.of("Awa Diop", "Newsroom", "Tom van der Velde"), metadata.authors());
		assertEquals("2025-09-02", metadata.text("published"));
		assertEquals("2025-09-04", metadata.text("retrieved"));
		assertEquals("en", metadata.language());
		assertEquals("4", metadata.text("page"));
	}

	@Test
	void anArticleOfThatAddressOrTitleIsDescribedAndOnlyWhatWasGuessedGivesWay(@TempDir Path folder) throws Exception {
		CorpusFolder corpus = CorpusFolder.create(folder.resolve("corpus"), "Test", "en", "newsmark: codebook/1\nid: none\nversion: 1.0.0\nlabels: []\n");
		Path inbox = Files.createDirectory(folder.resolve("in"));
		Files.writeString(inbox.resolve("a.html"), "<html lang='en'><head><meta property='og:site_name' content='courier.example'>"
				+ "<link rel='canonical' href='https://www.courier.example/ferry/'></head><body><h1>Ferry</h1>" + Samples.paragraphs());
		Files.writeString(inbox.resolve("b.txt"), Samples.TITLE + "\n\n" + Samples.FIRST + "\n\nOther words stand here than there, and more of them than before.\n");
		Files.writeString(inbox.resolve("one.json"), ITEM.formatted("Another title", "http://courier.example/ferry?utm_source=x"));
		Files.writeString(inbox.resolve("two.json"), ITEM.formatted(Samples.TITLE.toUpperCase(Locale.ROOT) + "!", ""));
		Files.writeString(inbox.resolve("zero.json"), ITEM.formatted("Unknown", "https://x.example/"));
		ArticleImport articles = new ArticleImport(corpus, new Readers(Samples.READERS), ImportOptions.STANDARD);

		ImportReport report = articles.run(List.of(inbox), Progress.NONE);

		assertEquals(2, report.articles());
		assertEquals(Kind.NOTHING_DESCRIBED, report.refused().get(0).note().kind());
		List<ImportOutcome> described = report.outcomes().stream().filter(ImportOutcome.Described.class::isInstance).toList();
		assertEquals(List.of("one.json", "two.json"), described.stream().map(ImportOutcome::file).toList());
		assertInstanceOf(ImportOutcome.Described.class, described.get(0));
		ArticleMetadata page = corpus.readMetadata(new ArticlePath("a"));
		assertEquals("courier.example", page.outlet());
		assertEquals("2025-09-02", page.text("published"));
		assertEquals("csl-json", ((Map<?, ?>) ((Map<?, ?>) page.members().get("origin")).get("values")).get("published"));
		assertEquals(List.of("Awa Diop", "Newsroom", "Tom van der Velde"), corpus.readMetadata(new ArticlePath("b")).authors());

		String before = Files.readString(corpus.file("articles/b.json"));
		articles.run(List.of(inbox), Progress.NONE);
		assertEquals(before, Files.readString(corpus.file("articles/b.json")));
	}

	@Test
	void whatIsNoJsonOrHoldsNothingIsRefused() {
		assertEquals(Kind.DOCUMENT_BROKEN, assertThrows(ImportRefusedException.class, () -> metadata("[{\"title\":")).note().kind());
		assertEquals(Kind.NO_ARTICLES, assertThrows(ImportRefusedException.class, () -> metadata("[]")).note().kind());
	}
}
