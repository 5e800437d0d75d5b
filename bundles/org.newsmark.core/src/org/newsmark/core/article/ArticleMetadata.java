// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known about an article, as in {@code articles/PATH.json} without {@code newsmark} and {@code zones}. All members are optional and
 * unknown ones are kept. Values are plain JSON values: String, Number, Boolean, List, Map. Member order is kept. Immutable.
 */
public record ArticleMetadata(Map<String, Object> members) {

	public static final String TITLE = "title";
	public static final String OUTLET = "outlet";
	public static final String AUTHORS = "authors";
	public static final String PUBLISHED = "published";
	public static final String LANGUAGE = "language";
	public static final String URL = "url";
	public static final String SECTION = "section";
	public static final String RETRIEVED = "retrieved";
	public static final String ORIGIN = "origin";
	public static final String EVENT = "event";
	public static final String GENRE = "genre";

	public static final ArticleMetadata EMPTY = new ArticleMetadata(Map.of());

	public ArticleMetadata {
		members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
	}

	public String title() {
		return text(TITLE);
	}

	public String outlet() {
		return text(OUTLET);
	}

	public List<String> authors() {
		return texts(AUTHORS);
	}

	/** As stored; empty if missing or not a date of ISO 8601. */
	public Optional<PublicationDate> published() {
		return PublicationDate.parse(text(PUBLISHED));
	}

	/** A BCP 47 tag such as {@code fr}; empty if unknown. */
	public String language() {
		return text(LANGUAGE);
	}

	public String url() {
		return text(URL);
	}

	/** The member as text, several values joined by comma; empty if missing or an object. */
	public String text(String member) {
		return String.join(", ", texts(member));
	}

	/** A list's values as text, or one value, or nothing. */
	public List<String> texts(String member) {
		List<String> values = new ArrayList<>();
		collect(members.get(member), values);
		return List.copyOf(values);
	}

	/** @param value plain JSON value; {@code null}, an empty text or an empty list takes the member away */
	public ArticleMetadata with(String member, @Nullable Object value) {
		Map<String, Object> next = new LinkedHashMap<>(members);
		if (value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty()) {
			next.remove(member);
		} else {
			next.put(member, value);
		}
		return new ArticleMetadata(next);
	}

	private static void collect(@Nullable Object value, List<String> into) {
		if (value instanceof List<?> list) {
			list.forEach(element -> collect(element, into));
		} else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
			into.add(value.toString());
		}
	}
}
