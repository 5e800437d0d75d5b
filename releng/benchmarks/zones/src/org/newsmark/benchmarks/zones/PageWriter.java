// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks.zones;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one page and remembers of every piece of visible text what it is. */
final class PageWriter {

	/** Visible text in the order of the page. */
	record Piece(String zone, String text) {
	}

	final Story story;
	private final Map<String, String> words;
	private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
	private final List<Piece> pieces = new ArrayList<>();

	/** @param words of the language of the story */
	PageWriter(Story story, Map<String, String> words) {
		this.story = story;
		this.words = words;
	}

	String html() {
		return html.toString();
	}

	List<Piece> pieces() {
		return pieces;
	}

	/** Markup without visible text. */
	PageWriter raw(String markup) {
		html.append(markup);
		return this;
	}

	/** Visible text in an element. @param tag with attributes, as in {@code p class="x"} */
	PageWriter put(String zone, String tag, String text) {
		html.append('<').append(tag).append('>').append(escaped(text)).append("</").append(tag.split(" ")[0]).append(">\n");
		pieces.add(new Piece(zone, text));
		return this;
	}

	/** Visible text as it stands. */
	PageWriter text(String zone, String text) {
		html.append(escaped(text));
		pieces.add(new Piece(zone, text));
		return this;
	}

	/** A line of plain text. */
	PageWriter copied(String zone, String line) {
		html.append(line).append('\n');
		pieces.add(new Piece(zone, line));
		return this;
	}

	/** What was copied, without markup. */
	String copy() {
		return html.substring("<!DOCTYPE html>\n".length());
	}

	/** A word of the page around the story, as a link. */
	PageWriter link(String zone, String key) {
		return put(zone, "a href=\"#\"", word(key));
	}

	String word(String key) {
		return words.get(key);
	}

	PageWriter head(String more) {
		return raw("<html lang=\"" + story.get("language") + "\"><head><meta charset=\"utf-8\"><title>" + escaped(story.get("headline")) + " | "
				+ escaped(story.get("outlet")) + "</title>" + more + "</head><body>\n");
	}

	String meta(String property, String value) {
		return "<meta property=\"" + property + "\" content=\"" + escaped(value) + "\">";
	}

	String openGraph() {
		return meta("og:title", story.get("headline")) + meta("og:site_name", story.get("outlet")) + meta("og:description", story.get("lead"))
				+ meta("article:published_time", story.get("published") + ":00+02:00") + "<meta name=\"author\" content=\""
				+ escaped(String.join(", ", story.authors())) + "\">";
	}

	String jsonLd() {
		String authors = String.join(",", story.authors().stream().map(name -> "{\"@type\":\"Person\",\"name\":\"" + name + "\"}").toList());
		return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\"},"
				+ "{\"@type\":\"NewsArticle\",\"headline\":\"" + story.get("headline").replace("\"", "\\\"") + "\",\"datePublished\":\"" + story.get("published")
				+ ":00+02:00\",\"author\":[" + authors + "],\"publisher\":{\"@type\":\"Organization\",\"name\":\"" + story.get("outlet") + "\"},\"inLanguage\":\""
				+ story.get("language") + "\"}]}</script>";
	}

	/** A date of the language: {@code long}, {@code time}, {@code numbers}. */
	String date(String style) {
		Locale locale = Locale.forLanguageTag(story.get("language"));
		LocalDateTime time = story.published();
		String clock = switch (locale.getLanguage()) {
		case "fr" -> time.format(DateTimeFormatter.ofPattern("HH'h'mm"));
		case "de" -> time.format(DateTimeFormatter.ofPattern("HH:mm 'Uhr'"));
		default -> time.format(DateTimeFormatter.ofPattern("HH:mm"));
		};
		String day = time.format(DateTimeFormatter.ofPattern(switch (locale.getLanguage()) {
		case "de" -> "d. MMMM yyyy";
		case "es" -> "d 'de' MMMM 'de' yyyy";
		default -> "d MMMM yyyy";
		}, locale));
		String at = switch (locale.getLanguage()) {
		case "fr" -> " à ";
		case "de" -> ", ";
		case "es" -> ", ";
		default -> " at ";
		};
		return switch (style) {
		case "time" -> day + at + clock;
		case "numbers" -> time.format(DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "dd.MM.yyyy" : "dd/MM/yyyy")) + at + clock;
		default -> day;
		};
	}

	/** Names as the language joins them. */
	String names() {
		return story.get("author");
	}

	/** The text, with tags for paragraphs, subheadings, lifted sentences and items. */
	PageWriter body(String p, String h, String q, String li) {
		boolean list = false;
		for (Story.Block block : story.blocks()) {
			if (block.kind().equals("li") != list) {
				raw(list ? "</ul>" : "<ul>");
				list = !list;
			}
			switch (block.kind()) {
			case "h" -> put("subheading", h, block.text());
			case "q" -> {
				if (!q.isEmpty()) {
					put("quote-box", q, block.text());
				}
			}
			case "li" -> put("list", li, block.text());
			default -> put("body", p, block.text());
			}
		}
		return raw(list ? "</ul>" : "");
	}

	PageWriter menu(String open, String close, String tag, String... keys) {
		raw(open);
		for (String key : keys) {
			put("navigation", tag, word(key));
		}
		return raw(close);
	}

	/** Links at the foot of the page. */
	PageWriter foot(String open, String close, String tag, String... keys) {
		raw(open);
		for (String key : keys) {
			put("boilerplate", tag, word(key));
		}
		return raw(close);
	}

	PageWriter related(String open, String tag, String close) {
		raw(open);
		story.related().forEach(title -> put("related", tag, title));
		return raw(close);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
