// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.europresse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote;
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
import org.newsmark.formats.text.VisibleDate;
import org.osgi.service.component.annotations.Component;

/** One article per document of an export of Europresse as HTML. */
@Component
public final class EuropresseReader implements ArticleReader {

	private static final String PLACE = "europresse";
	private static final int LOOKED_AT = 1 << 16;

	@Override
	public String id() {
		return "europresse";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.europresse");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.ISO_8859_1);
		boolean known = start.contains("<") && start.contains("DocPublicationName")
				&& (start.contains("titreArticle") || start.contains("docOcurrContainer") || start.contains("DocHeader"));
		return known ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Decoded decoded = Decoder.decode(source, Optional.of(StandardCharsets.UTF_8));
		Document export = Jsoup.parse(decoded.text());
		export.select("mark, span.occurrence").unwrap();
		List<ImportedArticle> articles = new ArrayList<>();
		int skipped = 0;
		for (Element document : documents(export)) {
			request.checkCancelled();
			Optional<ImportedArticle> article = article(source, document, decoded);
			article.ifPresent(articles::add);
			skipped += article.isPresent() ? 0 : 1;
		}
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		if (skipped > 0) {
			articles.set(0, articles.get(0).with(ImportNote.of(Kind.DOCUMENTS_SKIPPED, skipped)));
		}
		return articles;
	}

	/** Each in an element of its own; in old exports in a cell of a table. */
	private static List<Element> documents(Document export) {
		List<Element> documents = new ArrayList<>(export.select("article"));
		if (documents.isEmpty()) {
			for (Element name : export.select(".DocPublicationName")) {
				Element cell = name.closest("td, div.article, body > div");
				documents.add(cell == null ? export.body() : cell);
			}
		}
		return documents;
	}

	private Optional<ImportedArticle> article(ImportSource source, Element document, Decoded decoded) {
		FoundMetadata found = new FoundMetadata();
		Composition text = new Composition();
		String outlet = text(document, ".DocPublicationName");
		String header = text(document, ".DocHeader");
		String title = text(document, "[class^=titreArticleVisu], .titreArticle, .rdp__articletitle");
		String authors = text(document, ".docAuthors");
		found.add(ArticleMetadata.OUTLET, outlet.replaceFirst(",? no\\.? .*$", "").strip(), PLACE);
		found.add(ArticleMetadata.TITLE, title, PLACE);
		Optional<VisibleDate> date = DateFinder.find(header, "fr");
		date.ifPresent(known -> found.add(ArticleMetadata.PUBLISHED, known.iso(), PLACE));
		String section = section(header, date);
		found.add(ArticleMetadata.SECTION, section, PLACE);
		found.add(ArticleMetadata.AUTHORS, Authors.of(authors), PLACE);
		text.add(ZoneKind.METADATA, outlet).addBelow(date.isPresent() ? ZoneKind.DATE : ZoneKind.METADATA, header)
				.add(ZoneKind.HEADLINE, title).add(ZoneKind.BYLINE, authors);
		boolean any = body(document, text);
		footer(document, text);
		if (!any) {
			return Optional.empty();
		}
		found.add(ArticleMetadata.LANGUAGE, LanguageGuess.of(text.text()), "guess");
		List<ImportNote> notes = new ArrayList<>(text.notes());
		notes.addAll(decoded.notes());
		return Optional.of(new ImportedArticle(text.text(), found.metadata(source, id(), text.steps()), text.zones(), notes));
	}

	/** What stands before the date, unless it is the name of a day. */
	private static String section(String header, Optional<VisibleDate> date) {
		String before = date.isPresent() ? header.substring(0, date.get().start()) : "";
		int comma = before.indexOf(',');
		String section = comma > 0 ? before.substring(0, comma).strip() : "";
		return section.matches("(?iu)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|p\\. ?\\S+)")
				? ""
				: section;
	}

	private static boolean body(Element document, Composition text) {
		Element container = document.selectFirst(".docOcurrContainer, .DocText, .docTextContainer");
		if (container == null) {
			return false;
		}
		boolean any = false;
		List<Element> paragraphs = container.select("p, h2, h3, h4, li");
		for (Element paragraph : paragraphs) {
			boolean heading = paragraph.normalName().startsWith("h");
			String words = words(paragraph);
			any |= !words.isBlank();
			text.add(heading ? ZoneKind.SUBHEADING : paragraph.normalName().equals("li") ? ZoneKind.LIST : ZoneKind.BODY, words);
		}
		if (!any) {
			String words = words(container);
			any = !words.isBlank();
			text.add(ZoneKind.BODY, words);
		}
		return any;
	}

	/** Rights and the number of the document. */
	private static void footer(Element document, Composition text) {
		for (Element small : document.select(".publiC-lblNodoc, .docFooter, small, .DocCopyright, footer")) {
			text.add(ZoneKind.BOILERPLATE, words(small));
		}
	}

	private static String text(Element document, String selector) {
		Element found = document.selectFirst(selector);
		return found == null ? "" : words(found);
	}

	/** Blanks as a browser shows them, line breaks as such. */
	private static String words(Element element) {
		StringBuilder words = new StringBuilder();
		element.traverse((node, depth) -> {
			if (node instanceof TextNode text) {
				words.append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
			} else if (node instanceof Element child && child.normalName().equals("br")) {
				words.append('\n');
			}
		});
		return words.toString().replaceAll(" *\n *", "\n").strip();
	}
}
