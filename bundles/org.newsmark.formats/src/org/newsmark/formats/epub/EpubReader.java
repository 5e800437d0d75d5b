// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.HtmlArticle;
import org.newsmark.formats.metadata.Authors;
import org.newsmark.formats.text.Unzipped;
import org.osgi.service.component.annotations.Component;

/** One article per chapter, in the order of the book; the table of contents and covers are none. */
@Component
public final class EpubReader implements ArticleReader {

	private static final String PLACE = "epub";
	private static final String CONTAINER = "META-INF/container.xml";
	private static final int SHORTEST_ARTICLE = 30;

	@Override
	public String id() {
		return "epub";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.epub");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		return Unzipped.mayHold(source, "application/epub+zip") ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Unzipped zip = Unzipped.of(source, name -> name.matches("(?i).*\\.(?:x?html?|xml|opf|ncx)"));
		Element root = xml(zip, CONTAINER).selectFirst("rootfile[full-path]");
		String packagePath = root == null ? "" : root.attr("full-path");
		Document book = xml(zip, packagePath);
		List<ImportedArticle> articles = new ArrayList<>();
		for (Element item : book.select("spine > itemref[idref]")) {
			request.checkCancelled();
			Element target = book.getElementById(item.attr("idref"));
			if (target != null && !target.attr("properties").contains("nav")) {
				String path = resolved(packagePath, target.attr("href"));
				byte[] page = zip.get(path).orElse(new byte[0]);
				Document chapter = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
				if (chapter.body().wholeText().split("\\s+").length >= SHORTEST_ARTICLE) {
					articles.add(article(source, book, chapter, request));
				}
			}
		}
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		return articles;
	}

	private ImportedArticle article(ImportSource source, Document book, Document chapter, ReadRequest request)
			throws ImportRefusedException {
		HtmlArticle article = new HtmlArticle(source, id());
		article.found().add(ArticleMetadata.LANGUAGE, text(book, "dc|language").replaceFirst("[-_].*", ""), PLACE);
		article.found().add(ArticleMetadata.OUTLET, text(book, "dc|publisher"), PLACE);
		String date = text(book, "dc|date");
		article.found().add(ArticleMetadata.PUBLISHED, date.matches("\\d{4}-\\d{2}-\\d{2}.*") ? date.substring(0, 10) : "", PLACE);
		article.found().add("book", text(book, "dc|title"), PLACE);
		ImportedArticle made = article.of(chapter, request);
		boolean named = !made.metadata().authors().isEmpty();
		List<String> authors = Authors.listed(text(book, "dc|creator"));
		return named || authors.isEmpty() ? made : made.with(made.metadata().with(ArticleMetadata.AUTHORS, authors));
	}

	private static String text(Document book, String element) {
		Element found = book.selectFirst(element);
		return found == null ? "" : found.text().strip();
	}

	/** Parsed by jsoup, which knows no entities but its own and fetches nothing. */
	private static Document xml(Unzipped zip, String name) throws ImportRefusedException {
		byte[] bytes = zip.get(name).orElseThrow(() -> new ImportRefusedException(Kind.DOCUMENT_BROKEN, name));
		return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
	}

	/** Within the archive; whatever leads out of it finds nothing there. */
	private static String resolved(String base, String reference) {
		String path = base.substring(0, base.lastIndexOf('/') + 1) + reference.replaceFirst("#.*", "");
		List<String> parts = new ArrayList<>();
		for (String part : path.split("/")) {
			if (part.equals("..") && !parts.isEmpty()) {
				parts.remove(parts.size() - 1);
			} else if (!part.equals(".") && !part.isEmpty()) {
				parts.add(part);
			}
		}
		try {
			return URLDecoder.decode(String.join("/", parts).replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return String.join("/", parts);
		}
	}
}
