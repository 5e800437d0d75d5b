// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.factiva;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.Decoded;
import org.newsmark.formats.text.Decoder;
import org.osgi.service.component.annotations.Component;

/** One article per document of an export of Factiva as HTML: a table whose rows begin with codes of two letters. */
@Component
public final class FactivaHtmlReader implements ArticleReader {

	static final String PLACE = "factiva";
	private static final int LOOKED_AT = 1 << 16;
	private static final Pattern ARTICLE = Pattern.compile("<div[^>]{0,100}class=[\"']?article [a-z]{2}Article", Pattern.CASE_INSENSITIVE);
	private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

	@Override
	public String id() {
		return "factiva-html";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.factiva-html");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1);
		return ARTICLE.matcher(start).find() ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Decoded decoded = Decoder.decode(source, Optional.of(StandardCharsets.UTF_8));
		Document export = Jsoup.parse(decoded.text());
		List<ImportedArticle> articles = new ArrayList<>();
		for (Element document : export.select("div[class^=\"article \"]")) {
			request.checkCancelled();
			articles.add(article(source, document));
		}
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		return articles;
	}

	private ImportedArticle article(ImportSource source, Element document) {
		FoundMetadata found = new FoundMetadata();
		Composition text = new Composition();
		for (Element row : document.select("tr")) {
			List<Element> cells = row.select("> td, > th");
			if (cells.size() >= 2 && CODE.matcher(cells.get(0).text().strip()).matches()) {
				row(cells.get(0).text().strip(), cells.get(1), found, text);
			}
		}
		if (found.text(ArticleMetadata.TITLE).isEmpty()) {
			plain(document, found, text);
		}
		String language = document.className().replaceFirst("(?i).*\\b([a-z]{2})Article.*", "$1").toLowerCase(Locale.ROOT);
		found.add(ArticleMetadata.LANGUAGE, language.length() == 2 ? language : LanguageGuess.of(text.text()), PLACE);
		return new ImportedArticle(text.text(), found.metadata(source, id(), text.steps()), text.zones(), text.notes());
	}

	private static void row(String code, Element cell, FoundMetadata found, Composition text) {
		String words = cell.text().strip();
		switch (code) {
		case "HD" -> {
			found.add(ArticleMetadata.TITLE, words, PLACE);
			text.add(ZoneKind.HEADLINE, words);
		}
		case "BY" -> {
			found.add(ArticleMetadata.AUTHORS, Authors.of(words), PLACE);
			text.add(ZoneKind.BYLINE, words);
		}
		case "PD" -> {
			DateFinder.find(words, "").ifPresent(date -> found.add(ArticleMetadata.PUBLISHED, date.iso(), PLACE));
			text.add(ZoneKind.DATE, words);
		}
		case "SN" -> {
			found.add(ArticleMetadata.OUTLET, words, PLACE);
			text.add(ZoneKind.METADATA, words);
		}
		case "SE" -> {
			found.add(ArticleMetadata.SECTION, words, PLACE);
			text.add(ZoneKind.METADATA, words);
		}
		case "LP", "TD" -> paragraphs(cell, text);
		case "CR", "CY" -> text.add(ZoneKind.BOILERPLATE, words);
		case "AN" -> {
			found.add("accessionNumber", words.replaceFirst("^Document ", ""), PLACE);
			text.add(ZoneKind.METADATA, words);
		}
		default -> text.add(ZoneKind.METADATA, code + " " + words);
		}
	}

	private static void paragraphs(Element cell, Composition text) {
		List<Element> paragraphs = cell.select("p, pre");
		if (paragraphs.isEmpty()) {
			text.add(ZoneKind.BODY, cell.text());
		}
		paragraphs.forEach(paragraph -> text.add(ZoneKind.BODY, paragraph.text()));
	}

	/** The layout for reading has no codes: headline, then lines of one fact each, then the text. */
	private static void plain(Element document, FoundMetadata found, Composition text) {
		Element headline = document.selectFirst("#hd, .enHeadline, .frHeadline, [class$=Headline], h1, h2, b");
		if (headline != null) {
			found.add(ArticleMetadata.TITLE, headline.text().strip(), PLACE);
			text.add(ZoneKind.HEADLINE, headline.text());
		}
		for (Element child : document.select("> div, > p")) {
			String words = child.text().strip();
			boolean paragraph = child.className().toLowerCase(Locale.ROOT).contains("articleparagraph");
			if (headline != null && child.text().equals(headline.text()) || words.isEmpty()) {
				continue;
			}
			boolean date = !paragraph && DateFinder.find(words, "").isPresent();
			if (date) {
				DateFinder.find(words, "").ifPresent(known -> found.add(ArticleMetadata.PUBLISHED, known.iso(), PLACE));
			}
			text.add(paragraph ? ZoneKind.BODY : date ? ZoneKind.DATE : ZoneKind.METADATA, words);
		}
	}
}
