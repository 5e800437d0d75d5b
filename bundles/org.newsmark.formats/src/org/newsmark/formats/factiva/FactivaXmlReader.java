// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.factiva;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.metadata.Authors;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.LanguageGuess;
import org.newsmark.formats.text.Composition;
import org.osgi.service.component.annotations.Component;

/** One article per document of an export of Factiva as XML. Parsed by jsoup, which resolves no entity and fetches nothing. */
@Component
public final class FactivaXmlReader implements ArticleReader {

	private static final int LOOKED_AT = 1 << 16;

	@Override
	public String id() {
		return "factiva-xml";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.factiva-xml");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1);
		boolean known = start.stripLeading().startsWith("<") && start.contains("<headline") && start.contains("<publicationDate")
				&& (start.contains("<tailParagraphs") || start.contains("<leadParagraph"));
		return known ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Document export = Jsoup.parse(new String(source.bytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
		List<ImportedArticle> articles = new ArrayList<>();
		for (Element headline : export.select("headline")) {
			request.checkCancelled();
			Element document = headline.parent();
			if (document != null) {
				articles.add(article(source, document));
			}
		}
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		return articles;
	}

	private ImportedArticle article(ImportSource source, Element document) {
		FoundMetadata found = new FoundMetadata();
		Composition text = new Composition();
		String title = text(document, "headline");
		String byline = text(document, "byline");
		String date = text(document, "publicationDate > date");
		date = date.isEmpty() ? text(document, "publicationDate") : date;
		String outlet = text(document, "sourceName");
		found.add(ArticleMetadata.TITLE, title, FactivaHtmlReader.PLACE);
		found.add(ArticleMetadata.OUTLET, outlet, FactivaHtmlReader.PLACE);
		found.add(ArticleMetadata.AUTHORS, Authors.of(byline), FactivaHtmlReader.PLACE);
		found.add(ArticleMetadata.PUBLISHED, date.matches("\\d{4}-\\d{2}-\\d{2}.*") ? date.substring(0, 10) : "", FactivaHtmlReader.PLACE);
		found.add(ArticleMetadata.SECTION, text(document, "sectionName"), FactivaHtmlReader.PLACE);
		found.add("accessionNumber", text(document, "reference").replaceFirst(".*/", ""), FactivaHtmlReader.PLACE);
		text.add(ZoneKind.HEADLINE, title).add(ZoneKind.BYLINE, byline).add(ZoneKind.DATE, date).addBelow(ZoneKind.METADATA, outlet);
		for (Element paragraph : document.select("leadParagraph > paragraph, tailParagraphs > paragraph")) {
			text.add(ZoneKind.BODY, paragraph.text());
		}
		text.add(ZoneKind.BOILERPLATE, text(document, "copyright"));
		String language = text(document, "baseLanguage").toLowerCase(Locale.ROOT);
		found.add(ArticleMetadata.LANGUAGE, language.matches("[a-z]{2}") ? language : LanguageGuess.of(text.text()), FactivaHtmlReader.PLACE);
		return new ImportedArticle(text.text(), found.metadata(source, id(), text.steps()), text.zones(), text.notes());
	}

	private static String text(Element document, String selector) {
		Element found = document.selectFirst(selector);
		return found == null ? "" : found.text().strip();
	}
}
