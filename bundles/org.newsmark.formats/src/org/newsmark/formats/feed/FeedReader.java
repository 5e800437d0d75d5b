// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.HtmlArticle;
import org.newsmark.formats.metadata.Authors;
import org.osgi.service.component.annotations.Component;

/** One article per entry of RSS 0.91 to 2.0, RDF or Atom. Nothing that an entry points to is fetched. */
@Component
public final class FeedReader implements ArticleReader {

	private static final String PLACE = "feed";
	private static final int LOOKED_AT = 4096;
	private static final Pattern ROOT = Pattern.compile(
			"^\\W{0,4}\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<(?:!--.{0,2000}?--|\\?[^>]{0,500}|!DOCTYPE[^>\\[]{0,300})>\\s*){0,6}"
					+ "<(?:rss|rdf:RDF|feed)\\b",
			Pattern.DOTALL);
	/** A shorter entry is the beginning of an article. */
	private static final int WHOLE = 1200;

	@Override
	public String id() {
		return "feed";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.feed");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1);
		return ROOT.matcher(start).find() ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Feed feed;
		try {
			feed = Feed.read(source.bytes(), request);
		} catch (XMLStreamException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
		List<ImportedArticle> articles = new ArrayList<>();
		for (Feed.Entry entry : feed.entries()) {
			request.checkCancelled();
			if (!entry.content().isBlank() || !entry.title().isBlank()) {
				articles.add(article(source, feed, entry, request));
			}
		}
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		return articles;
	}

	private ImportedArticle article(ImportSource source, Feed feed, Feed.Entry entry, ReadRequest request)
			throws ImportRefusedException {
		String title = Jsoup.parse(entry.title()).text();
		HtmlArticle article = new HtmlArticle(source, id());
		article.found().add(ArticleMetadata.TITLE, title, PLACE);
		article.found().add(ArticleMetadata.OUTLET, Jsoup.parse(feed.title()).text(), PLACE);
		article.found().add(ArticleMetadata.AUTHORS, Authors.listed(entry.author()), PLACE);
		article.found().add(ArticleMetadata.PUBLISHED, FeedDates.iso(entry.published()), PLACE);
		article.found().add(ArticleMetadata.LANGUAGE, feed.language().replaceFirst("[-_].*", ""), PLACE);
		article.found().add(ArticleMetadata.URL, entry.link(), PLACE);
		article.found().add(ArticleMetadata.SECTION, String.join(", ", entry.categories()), PLACE);
		if (Jsoup.parse(entry.content()).text().length() < WHOLE) {
			article.notes().add(ImportNote.of(Kind.PARTIAL));
		}
		Document page = Document.createShell("");
		page.body().appendElement("h1").text(title);
		page.body().appendElement("div").html(entry.content());
		return article.of(page, request);
	}
}
