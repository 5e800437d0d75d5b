// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that marks are counted by. A mark without a value counts under the empty value; a mark with several (two
 * speakers, an attribute with two values) counts under each, and once in totals.
 *
 * @param name of the attribute or metadata member; empty for other kinds
 */
public record Dimension(Kind kind, String name) {

	/** What can be counted by; each but the last two is one dimension. */
	public enum Kind {
		LABEL, FAMILY, ARTICLE, OUTLET, ANNOTATOR, ENTITY, DATE, MONTH, ZONE, VOICE, LANGUAGE, EVENT, GENRE, STATUS,
		/** An attribute of the mark. */
		ATTRIBUTE,
		/** A member of the article's metadata. */
		META;

		boolean isNamed() {
			return this == ATTRIBUTE || this == META;
		}

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public static final Dimension LABEL = new Dimension(Kind.LABEL, "");
	public static final Dimension FAMILY = new Dimension(Kind.FAMILY, "");
	public static final Dimension ARTICLE = new Dimension(Kind.ARTICLE, "");
	public static final Dimension OUTLET = new Dimension(Kind.OUTLET, "");
	public static final Dimension ANNOTATOR = new Dimension(Kind.ANNOTATOR, "");
	public static final Dimension ENTITY = new Dimension(Kind.ENTITY, "");
	public static final Dimension DATE = new Dimension(Kind.DATE, "");
	public static final Dimension MONTH = new Dimension(Kind.MONTH, "");
	public static final Dimension ZONE = new Dimension(Kind.ZONE, "");
	public static final Dimension VOICE = new Dimension(Kind.VOICE, "");
	public static final Dimension LANGUAGE = new Dimension(Kind.LANGUAGE, "");
	public static final Dimension EVENT = new Dimension(Kind.EVENT, "");
	public static final Dimension GENRE = new Dimension(Kind.GENRE, "");
	public static final Dimension STATUS = new Dimension(Kind.STATUS, "");

	/** @throws IllegalArgumentException if a name is missing or too much */
	public Dimension {
		if (kind.isNamed() == name.isEmpty()) {
			throw new IllegalArgumentException(kind + " with the name '" + name + "'");
		}
	}

	public static Dimension attribute(String name) {
		return new Dimension(Kind.ATTRIBUTE, name);
	}

	public static Dimension meta(String name) {
		return new Dimension(Kind.META, name);
	}

	/** As typed: {@code outlet}, {@code attribute:stance}. */
	public String id() {
		return kind.isNamed() ? kind.id() + ":" + name : kind.id();
	}

	/** @param id as {@link #id()} gives it; {@code actor} is taken for entity; empty if there is none of that name */
	public static Optional<Dimension> parse(String id) {
		int colon = id.indexOf(':');
		String wanted = (colon < 0 ? id : id.substring(0, colon)).toLowerCase(Locale.ROOT);
		String name = colon < 0 ? "" : id.substring(colon + 1);
		if (wanted.equals("actor")) {
			wanted = "entity";
		}
		String kindId = wanted;
		return Arrays.stream(Kind.values()).filter(kind -> kind.id().equals(kindId) && kind.isNamed() != name.isEmpty())
				.map(kind -> new Dimension(kind, name)).findFirst();
	}

	/** What may be typed: the ids, with {@code attribute:} and {@code meta:} for those that want a name. */
	public static List<String> ids() {
		return Arrays.stream(Kind.values()).map(kind -> kind.isNamed() ? kind.id() + ":" : kind.id()).toList();
	}

	/**
	 * The query that finds exactly the marks counted under this value of this dimension; empty for those without a
	 * value.
	 */
	public Query is(String value) {
		ValuePattern pattern = value.isEmpty() ? ValuePattern.like("") : ValuePattern.exactly(value);
		List<ValuePattern> values = List.of(pattern);
		return switch (kind) {
			case DATE, MONTH -> new Query.DateTerm(List.of(DateRange.parse(value)
					.orElseThrow(() -> new IllegalArgumentException(value + " is no value of " + id()))));
			case ATTRIBUTE -> value.isEmpty() ? Query.not(new Query.AttributeTerm(name, List.of()))
					: new Query.AttributeTerm(name, values);
			case META ->
				value.isEmpty() ? Query.not(new Query.MetaTerm(name, List.of())) : new Query.MetaTerm(name, values);
			default -> new Query.FieldTerm(Field.valueOf(kind.name()), values);
		};
	}

	/** Whether all marks of one article have the same value. */
	public boolean isOfArticle() {
		return switch (kind) {
			case ARTICLE, OUTLET, DATE, MONTH, LANGUAGE, EVENT, GENRE, META -> true;
			case LABEL, FAMILY, ANNOTATOR, ENTITY, ZONE, VOICE, STATUS, ATTRIBUTE -> false;
		};
	}

	@Override
	public String toString() {
		return id();
	}
}
