// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.metadata.Authors;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.VisibleMetadata;
import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.VisibleDate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the head of a page says about its article: JSON-LD, then OpenGraph, then other markup. Visible text comes later.
 */
final class PageMetadata {

	private static final String JSON_LD = "json-ld";
	private static final String OPEN_GRAPH = "opengraph";
	private static final String META = "meta";

	private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
	private static final Map<String, String> GENRES = Map.of("OpinionNewsArticle", "opinion", "ReportageNewsArticle",
			"reporting", "AnalysisNewsArticle", "analysis", "BackgroundNewsArticle", "analysis", "SatiricalArticle",
			"satire");

	private final Document document;
	private final FoundMetadata found;
	private final JsonLd jsonLd;
	private final Optional<JsonNode> article;

	PageMetadata(Document document, FoundMetadata found) {
		this.document = document;
		this.found = found;
		this.jsonLd = new JsonLd(document);
		this.article = jsonLd.article(meta("og:title"));
	}

	void findAll() {
		article.ifPresent(this::fromJsonLd);
		fromOpenGraph();
		fromMeta();
	}

	List<ImportNote> notes() {
		return jsonLd.notes();
	}

	/** The running text as JSON-LD gives it, often without paragraphs or cut: to compare with, never to take. */
	String articleBody() {
		return article.map(node -> jsonLd.text(node, "articleBody")).orElse("");
	}

	/** The deck as the page describes itself: a line that says the same is the lead. */
	String description() {
		String described = article.map(node -> jsonLd.text(node, "description")).orElse("");
		String shared = meta("og:description");
		return !described.isEmpty() ? described : !shared.isEmpty() ? shared : meta("description");
	}

	private void fromJsonLd(JsonNode node) {
		String headline = jsonLd.text(node, "headline");
		found.add(ArticleMetadata.TITLE, headline.isEmpty() ? jsonLd.text(node, "name") : headline, JSON_LD);
		found.add(ArticleMetadata.OUTLET, jsonLd.text(node, "publisher"), JSON_LD);
		found.add(ArticleMetadata.AUTHORS, authors(jsonLd.texts(node.path("author"))), JSON_LD);
		addDate(ArticleMetadata.PUBLISHED, jsonLd.text(node, "datePublished"), JSON_LD);
		addDate("modified", jsonLd.text(node, "dateModified"), JSON_LD);
		found.add(ArticleMetadata.LANGUAGE, language(jsonLd.text(node, "inLanguage")), JSON_LD);
		String address = jsonLd.text(node, "url");
		found.add(ArticleMetadata.URL, address.isEmpty() ? node.path("mainEntityOfPage").path("@id").asText() : address,
				JSON_LD);
		found.add(ArticleMetadata.SECTION, String.join(", ", jsonLd.texts(node.path("articleSection"))), JSON_LD);
		JsonLd.types(node).stream().map(type -> GENRES.getOrDefault(type, "")).filter(genre -> !genre.isEmpty())
				.findFirst().ifPresent(genre -> found.add(ArticleMetadata.GENRE, genre, JSON_LD));
	}

	private void fromOpenGraph() {
		String outlet = meta("og:site_name");
		found.add(ArticleMetadata.TITLE, withoutOutlet(meta("og:title"), outlet), OPEN_GRAPH);
		found.add(ArticleMetadata.OUTLET, outlet, OPEN_GRAPH);
		found.add(ArticleMetadata.AUTHORS, authors(metas("article:author")), OPEN_GRAPH);
		addDate(ArticleMetadata.PUBLISHED, meta("article:published_time"), OPEN_GRAPH);
		addDate("modified", meta("article:modified_time"), OPEN_GRAPH);
		found.add(ArticleMetadata.LANGUAGE, language(meta("og:locale")), OPEN_GRAPH);
		found.add(ArticleMetadata.URL, meta("og:url"), OPEN_GRAPH);
		found.add(ArticleMetadata.SECTION, meta("article:section"), OPEN_GRAPH);
	}

	private void fromMeta() {
		found.add(ArticleMetadata.TITLE, text("[itemprop=headline]"), "microdata");
		found.add(ArticleMetadata.TITLE, firstMeta("dc.title", "dcterms.title", "twitter:title"), META);
		found.add(ArticleMetadata.OUTLET, firstMeta("dc.publisher", "application-name"), META);
		found.add(ArticleMetadata.AUTHORS, authors(metas("author")), META);
		found.add(ArticleMetadata.AUTHORS, authors(metas("dc.creator")), META);
		for (String name : List.of("date", "dc.date", "dcterms.created", "dc.date.issued", "pubdate", "publish-date",
				"article.published", "parsely-pub-date", "citation_publication_date")) {
			addDate(ArticleMetadata.PUBLISHED, meta(name), META);
		}
		Element published = document.selectFirst("[itemprop=datePublished]");
		if (published != null) {
			addDate(ArticleMetadata.PUBLISHED,
					published.hasAttr("content") ? published.attr("content") : published.attr("datetime"), "microdata");
		}
		Element time = document.selectFirst("article time[datetime], main time[datetime], time[datetime]");
		if (time != null && !found.has(ArticleMetadata.PUBLISHED)) {
			addDate(ArticleMetadata.PUBLISHED, time.attr("datetime"), "time");
		}
		Element canonical = document.selectFirst("link[rel=canonical][href^=http]");
		found.add(ArticleMetadata.URL, canonical == null ? "" : canonical.attr("href"), "canonical");
		found.add(ArticleMetadata.URL, savedFrom(), "saved-from");
		Element html = document.selectFirst("html");
		found.add(ArticleMetadata.LANGUAGE, language(html == null ? "" : html.attr("lang")), "html-lang");
	}

	/** The title in the window of the browser, often with the name of the site: the last to be asked. */
	void addWindowTitle() {
		if (!found.has(ArticleMetadata.TITLE)) {
			found.add(ArticleMetadata.TITLE, withoutOutlet(document.title(), found.text(ArticleMetadata.OUTLET)),
					"title");
		}
	}

	/** Browsers note the address at the start of the page that they save. */
	private String savedFrom() {
		for (Node node : document.childNodes()) {
			if (node instanceof Comment comment) {
				Matcher matcher = SAVED_FROM.matcher(comment.getData());
				if (matcher.find() && matcher.group(1).startsWith("http")) {
					return matcher.group(1);
				}
			}
		}
		return "";
	}

	private void addDate(String member, String value, String place) {
		String iso = value.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d)", "$1T$2")
				.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
		iso = iso.replaceFirst("\\s*([+-]\\d{2}:\\d{2}|Z)$", "$1").replaceFirst("(T\\d{2}:\\d{2}(?::\\d{2})?)\\.\\d+",
				"$1");
		Optional<PublicationDate> date = PublicationDate.parse(iso);
		if (date.isPresent()) {
			found.add(member, date.get().toString(),
					iso.endsWith("Z") || iso.endsWith("+00:00") ? place + VisibleMetadata.UTC : place);
		} else {
			DateFinder.find(value, found.text(ArticleMetadata.LANGUAGE)).map(VisibleDate::iso)
					.ifPresent(shown -> found.add(member, shown, place));
		}
	}

	/** Names, not addresses of profiles. */
	private static List<String> authors(List<String> names) {
		List<String> authors = new ArrayList<>();
		for (String name : names) {
			if (!name.matches("(?i)(https?:)?//.*|@.*")) {
				Authors.listed(name).stream().filter(author -> !authors.contains(author)).forEach(authors::add);
			}
		}
		return authors;
	}

	/** {@code fr} of {@code fr_FR}, {@code fr-FR} and {@code FR}: one language counts as one. */
	private static String language(String tag) {
		String language = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
		return language.matches("[a-z]{2,3}") ? language : "";
	}

	private static String withoutOutlet(String title, String outlet) {
		for (String sign : List.of(" | ", " - ", " – ", " — ", " • ", " · ", " : ")) {
			if (!outlet.isEmpty() && title.endsWith(sign + outlet)) {
				return title.substring(0, title.length() - sign.length() - outlet.length()).strip();
			}
		}
		return title;
	}

	private String firstMeta(String... names) {
		for (String name : names) {
			String value = meta(name);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	private String meta(String name) {
		List<String> values = metas(name);
		return values.isEmpty() ? "" : values.get(0);
	}

	private List<String> metas(String name) {
		List<String> values = new ArrayList<>();
		for (Element element : document.select("meta[content]")) {
			if ((element.attr("property").equalsIgnoreCase(name) || element.attr("name").equalsIgnoreCase(name))
					&& !element.attr("content").isBlank()) {
				values.add(element.attr("content").replaceAll("[\\s\\u00a0]+", " ").strip());
			}
		}
		return values;
	}

	private String text(String selector) {
		Element element = document.selectFirst(selector);
		return element == null ? "" : element.hasAttr("content") ? element.attr("content") : element.text();
	}
}
