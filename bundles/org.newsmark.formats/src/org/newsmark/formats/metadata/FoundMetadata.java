// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;

/**
 * Gathers what is found about one article, most trusted place first: the first value of a member is taken, a later one
 * that says something else is kept as a conflict. Every value keeps the place it was found in. Confined to one thread.
 */
public final class FoundMetadata {

	/** The order of members in the file. */
	private static final List<String> ORDER = List.of(ArticleMetadata.TITLE, ArticleMetadata.OUTLET,
			ArticleMetadata.AUTHORS, ArticleMetadata.PUBLISHED, "modified", ArticleMetadata.LANGUAGE,
			ArticleMetadata.URL, ArticleMetadata.SECTION, ArticleMetadata.GENRE, ArticleMetadata.RETRIEVED);

	/** Members of which a second opinion is worth telling. */
	private static final List<String> COMPARED = List.of(ArticleMetadata.TITLE, ArticleMetadata.OUTLET,
			ArticleMetadata.AUTHORS, ArticleMetadata.PUBLISHED, ArticleMetadata.LANGUAGE);

	private record Value(Object value, String place) {
	}

	private record Conflict(String member, Value other) {
	}

	private final Map<String, Value> values = new LinkedHashMap<>();
	private final List<Conflict> conflicts = new ArrayList<>();

	/**
	 * @param member as in {@link ArticleMetadata}
	 * @param value  text, or list of text; empty is as good as not found
	 * @param place  where it was found, as in {@code json-ld}
	 */
	public void add(String member, Object value, String place) {
		if (isEmpty(value)) {
			return;
		}
		Value known = values.get(member);
		if (known == null) {
			values.put(member, new Value(value, place));
		} else if (COMPARED.contains(member) && !saySame(member, known.value(), value) && conflicts.stream().noneMatch(
				conflict -> conflict.member().equals(member) && saySame(member, conflict.other().value(), value))) {
			conflicts.add(new Conflict(member, new Value(value, place)));
		}
	}

	/**
	 * Takes this value whatever was found before; for values that were found to be better, such as a date with its
	 * time.
	 */
	public void refine(String member, Object value, String place) {
		values.put(member, new Value(value, place));
	}

	/** Takes authors if none are known, or if only the outlet is named as its own author. */
	public void addUnlessNamed(List<String> authors, String place) {
		Value known = values.get(ArticleMetadata.AUTHORS);
		if (known == null || shown(known.value()).equalsIgnoreCase(text(ArticleMetadata.OUTLET))) {
			if (!authors.isEmpty()) {
				refine(ArticleMetadata.AUTHORS, authors, place);
			}
		}
	}

	/** Adds all that was found here to what is found elsewhere. */
	public void copyTo(FoundMetadata other) {
		values.forEach((member, value) -> other.add(member, value.value(), value.place()));
	}

	/** The text found so far; empty if none, or if it is a list. */
	public String text(String member) {
		Value value = values.get(member);
		return value != null && value.value() instanceof String text ? text : "";
	}

	/** Where the value was found; empty if there is none. */
	public String place(String member) {
		Value value = values.get(member);
		return value == null ? "" : value.place();
	}

	public boolean has(String member) {
		return values.containsKey(member);
	}

	/**
	 * @param reader id of the reader
	 * @param steps  what was done to the text
	 */
	public ArticleMetadata metadata(ImportSource source, String reader, List<String> steps) {
		add(ArticleMetadata.URL, source.facts().url(), "archive");
		source.facts().retrieved().ifPresent(time -> add(ArticleMetadata.RETRIEVED, time.toLocalDate().toString(),
				source.facts().retrievedFrom()));
		Map<String, Object> members = new LinkedHashMap<>();
		Map<String, Object> places = new LinkedHashMap<>();
		Stream.concat(ORDER.stream(), values.keySet().stream()).distinct().forEach(member -> {
			Value value = values.get(member);
			if (value != null) {
				members.put(member, value.value());
				places.put(member, value.place());
			}
		});
		Map<String, Object> origin = new LinkedHashMap<>();
		origin.put("file", source.name());
		origin.put("sha256", source.sha256());
		origin.put("reader", reader);
		if (!steps.isEmpty()) {
			origin.put("steps", List.copyOf(steps));
		}
		if (!places.isEmpty()) {
			origin.put("values", places);
		}
		if (!conflicts.isEmpty()) {
			origin.put("conflicts", conflicts.stream().map(FoundMetadata::stored).toList());
		}
		members.put(ArticleMetadata.ORIGIN, origin);
		return new ArticleMetadata(members);
	}

	public List<ImportNote> notes() {
		return conflicts.stream().map(conflict -> {
			Value known = values.get(conflict.member());
			return ImportNote.of(Kind.METADATA_CONFLICT, conflict.member(), known == null ? "" : shown(known.value()),
					known == null ? "" : known.place(), shown(conflict.other().value()), conflict.other().place());
		}).toList();
	}

	private static Map<String, Object> stored(Conflict conflict) {
		Map<String, Object> stored = new LinkedHashMap<>();
		stored.put("member", conflict.member());
		stored.put("value", conflict.other().value());
		stored.put("place", conflict.other().place());
		return stored;
	}

	private static String shown(Object value) {
		return value instanceof List<?> list ? String.join(", ", list.stream().map(Object::toString).toList())
				: value.toString();
	}

	private static boolean isEmpty(Object value) {
		return value instanceof String text ? text.isBlank() : value instanceof List<?> list && list.isEmpty();
	}

	/**
	 * Dates are the same if the day is; words if they differ only in case, signs and blanks, or if one begins with the
	 * other.
	 */
	private static boolean saySame(String member, Object one, Object other) {
		if (member.equals(ArticleMetadata.PUBLISHED)) {
			return PublicationDate.parse(one.toString()).map(PublicationDate::day)
					.equals(PublicationDate.parse(other.toString()).map(PublicationDate::day));
		}
		String first = letters(shown(one));
		String second = letters(shown(other));
		return first.startsWith(second) || second.startsWith(first)
				|| member.equals(ArticleMetadata.AUTHORS) && (first.contains(second) || second.contains(first));
	}

	private static String letters(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
