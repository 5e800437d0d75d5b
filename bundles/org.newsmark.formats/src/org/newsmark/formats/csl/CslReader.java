// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zones;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.metadata.FoundMetadata;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Metadata as Zotero and other reference managers export it (CSL-JSON): descriptions of articles without their text,
 * for articles that the corpus has.
 */
@Component
public final class CslReader implements ArticleReader {

	/** Where a value was found. */
	public static final String PLACE = "csl-json";

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int LOOKED_AT = 4096;
	private static final Pattern START = Pattern.compile("^\\W{0,4}\\s*(?:\\{\\s*\"items\"\\s*:\\s*)?\\[?\\s*\\{.*", Pattern.DOTALL);
	private static final Pattern TYPE = Pattern.compile(
			"\"type\"\\s*:\\s*\"(?:article(?:-newspaper|-magazine|-journal)?|post(?:-weblog)?|webpage|broadcast|interview|report|entry[\\w-]*|chapter|book)\"");
	private static final Map<String, String> GENRES = Map.of("post-weblog", "blog", "interview", "interview");

	@Override
	public String id() {
		return "csl-json";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.csl-json");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.UTF_8);
		boolean described = START.matcher(start).matches() && TYPE.matcher(start).find();
		return described ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		try {
			JsonNode root = JSON.readTree(source.bytes());
			JsonNode items = root.isArray() ? root : root.path("items");
			List<ImportedArticle> described = new ArrayList<>();
			for (JsonNode item : items) {
				request.checkCancelled();
				if (item.hasNonNull("title")) {
					FoundMetadata found = found(item);
					described.add(new ImportedArticle("", found.metadata(source, id(), List.of()), Zones.NONE, List.of()));
				}
			}
			if (described.isEmpty()) {
				throw new ImportRefusedException(Kind.NO_ARTICLES);
			}
			return described;
		} catch (JsonProcessingException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, e.getOriginalMessage().lines().findFirst().orElse(""));
		} catch (IOException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()));
		}
	}

	private static FoundMetadata found(JsonNode item) {
		FoundMetadata found = new FoundMetadata();
		found.add(ArticleMetadata.TITLE, text(item, "title"), PLACE);
		found.add(ArticleMetadata.OUTLET, text(item, "container-title"), PLACE);
		found.add(ArticleMetadata.OUTLET, text(item, "publisher"), PLACE);
		found.add(ArticleMetadata.AUTHORS, names(item.path("author")), PLACE);
		found.add(ArticleMetadata.PUBLISHED, date(item.path("issued")), PLACE);
		found.add(ArticleMetadata.LANGUAGE, text(item, "language").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""), PLACE);
		found.add(ArticleMetadata.URL, text(item, "URL"), PLACE);
		found.add(ArticleMetadata.SECTION, text(item, "section"), PLACE);
		String genre = text(item, "genre");
		found.add(ArticleMetadata.GENRE, genre.isEmpty() ? GENRES.getOrDefault(text(item, "type"), "") : genre, PLACE);
		found.add(ArticleMetadata.RETRIEVED, date(item.path("accessed")), PLACE);
		found.add("place", text(item, "publisher-place"), PLACE);
		found.add("page", text(item, "page"), PLACE);
		return found;
	}

	private static String text(JsonNode item, String member) {
		return item.path(member).asText("").strip();
	}

	private static List<String> names(JsonNode people) {
		List<String> names = new ArrayList<>();
		for (JsonNode person : people) {
			String particle = text(person, "non-dropping-particle");
			String family = (particle.isEmpty() ? "" : particle + " ") + text(person, "family");
			String name = person.has("literal") ? text(person, "literal") : (text(person, "given") + " " + family).strip();
			if (!name.isEmpty()) {
				names.add(name);
			}
		}
		return names;
	}

	/** Only whole days; a year alone is no date of a newspaper. */
	private static String date(JsonNode date) {
		JsonNode parts = date.path("date-parts").path(0);
		if (parts.size() >= 3) {
			return String.format(Locale.ROOT, "%04d-%02d-%02d", parts.get(0).asInt(), parts.get(1).asInt(), parts.get(2).asInt());
		}
		String raw = text(date, "raw");
		return raw.matches("\\d{4}-\\d{2}-\\d{2}.*") ? raw.substring(0, 10) : "";
	}
}
