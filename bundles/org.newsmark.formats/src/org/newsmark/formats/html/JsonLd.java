// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The article that the JSON-LD of a page describes (schema.org/NewsArticle and its kin). Line breaks within texts and
 * commas at ends are let pass, since they are common; a block that is no JSON otherwise is skipped with a note.
 */
final class JsonLd {

	private static final ObjectMapper JSON = JsonMapper.builder()
			.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
	private static final Set<String> POSTINGS = Set.of("BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report",
			"Review");
	private static final int DEEPEST = 8;

	private final List<JsonNode> articles = new ArrayList<>();
	private final Map<String, JsonNode> byId = new HashMap<>();
	private final List<ImportNote> notes = new ArrayList<>();

	JsonLd(Document document) {
		for (Element script : document.select("script[type*=ld+json]")) {
			String data = script.data().strip()
					.replaceAll("^(?:<!--|/?/?\\s*<!\\[CDATA\\[)|(?:-->|/?/?\\s*\\]\\]>)$", "").strip();
			if (!data.isEmpty()) {
				parse(data.endsWith(";") ? data.substring(0, data.length() - 1) : data);
			}
		}
	}

	private void parse(String data) {
		try {
			collect(JSON.readTree(data), 0);
		} catch (JsonProcessingException e) {
			String reason = e.getOriginalMessage().lines().findFirst().orElse("");
			notes.add(ImportNote.of(Kind.METADATA_BROKEN,
					reason.length() > 120 ? reason.substring(0, 120) + "…" : reason));
		}
	}

	private void collect(JsonNode node, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (node.isObject()) {
			String id = node.path("@id").asText();
			if (!id.isEmpty() && node.size() > 1) {
				byId.putIfAbsent(id, node);
			}
			if (isArticle(node)) {
				articles.add(node);
			}
		}
		if (node.isContainerNode()) {
			node.forEach(child -> collect(child, depth + 1));
		}
	}

	List<ImportNote> notes() {
		return notes;
	}

	/** The article of this title if several are described; else the first one. */
	Optional<JsonNode> article(String title) {
		String wanted = letters(title);
		return articles.stream()
				.filter(article -> !wanted.isEmpty() && letters(text(article, "headline")).equals(wanted)).findFirst()
				.or(() -> articles.stream().filter(article -> article.has("articleBody")).findFirst())
				.or(() -> articles.stream().findFirst());
	}

	/** A member's text, or the name of the thing it is or points to; empty if there is none. */
	String text(JsonNode object, String member) {
		List<String> texts = texts(object.path(member));
		return texts.isEmpty() ? "" : texts.get(0);
	}

	/** The same for a list. */
	List<String> texts(JsonNode value) {
		List<String> texts = new ArrayList<>();
		if (value.isArray()) {
			value.forEach(element -> texts.addAll(texts(element)));
		} else if (value.isObject()) {
			JsonNode thing = value.has("name") ? value : byId.getOrDefault(value.path("@id").asText(), value);
			if (thing.path("name").isValueNode()) {
				texts.addAll(texts(thing.path("name")));
			} else if (thing.path("name").isArray()) {
				thing.path("name").forEach(name -> texts.addAll(texts(name)));
			}
		} else if (value.isValueNode() && !value.isNull()) {
			String text = Parser.unescapeEntities(value.asText(), false).replaceAll("[\\s\\u00a0]+", " ").strip();
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}

	/** The types of an object; one or several. */
	static List<String> types(JsonNode node) {
		List<String> types = new ArrayList<>();
		JsonNode type = node.path("@type");
		if (type.isArray()) {
			type.forEach(each -> types.add(each.asText()));
		} else {
			types.add(type.asText());
		}
		return types.stream().map(each -> each.substring(each.lastIndexOf('/') + 1)).toList();
	}

	private static boolean isArticle(JsonNode node) {
		return types(node).stream().anyMatch(type -> type.endsWith("Article") || POSTINGS.contains(type))
				&& (node.has("headline") || node.has("name") || node.has("articleBody"));
	}

	static String letters(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
