// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.newsmark.core.article.ZoneKind;

/**
 * What is asked of a corpus, as a value: made by {@link QueryParser} or by the factories here, answered by an engine. A
 * query is asked of marks; asked of articles it finds those with such a mark, and if all its terms about marks are
 * negated those without any such mark.
 * <p>
 * Marks in zones outside the article (navigation, advertisement, …) are left out unless the query names a zone:
 * {@code zone:*} brings all, {@code zone:outside} these alone. Whoever answers a query answers {@link #scoped()}, so
 * that counts, rows and exports agree.
 * <p>
 * {@link #toString()} gives the text that parses to an equal query.
 */
public sealed interface Query {

	/** Everything. Typed as nothing, or {@code *} within a group. */
	All ALL = new All();

	/** See {@link Query#ALL}. */
	record All() implements Query {
		@Override
		public String toString() {
			return "";
		}
	}

	/** All of at least two parts; none of them is itself such a list or {@link All}. */
	record And(List<Query> parts) implements Query {
		public And {
			parts = List.copyOf(parts);
			if (parts.size() < 2 || parts.stream().anyMatch(part -> part instanceof And || part instanceof All)) {
				throw new IllegalArgumentException("Use Query.and");
			}
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/** At least one of at least two parts, none of them such a list itself. Typed as {@code (a | b)}. */
	record Or(List<Query> parts) implements Query {
		public Or {
			parts = List.copyOf(parts);
			if (parts.size() < 2 || parts.stream().anyMatch(Or.class::isInstance)) {
				throw new IllegalArgumentException("Use Query.or");
			}
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/** Typed as {@code -term}. */
	record Not(Query part) implements Query {
		public Not {
			if (part instanceof Not) {
				throw new IllegalArgumentException("Use Query.not");
			}
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/** {@code field:value,value}: one of the values fits. Bare words are a term of {@link Field#TEXT}. */
	record FieldTerm(Field field, List<ValuePattern> anyOf) implements Query {
		public FieldTerm {
			anyOf = List.copyOf(anyOf);
			if (anyOf.isEmpty()) {
				throw new IllegalArgumentException(field + " without a value");
			}
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/** {@code date:2025-01..2025-03}: the article came out on one of these days. {@code month:} is the same. */
	record DateTerm(List<DateRange> anyOf) implements Query {
		public DateTerm {
			anyOf = List.copyOf(anyOf);
			if (anyOf.isEmpty()) {
				throw new IllegalArgumentException("date without a value");
			}
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/**
	 * {@code attribute:name} or {@code attribute:name=value,value}: the mark has that attribute, or it with one of
	 * these values.
	 *
	 * @param name  of the attribute, with wildcard
	 * @param anyOf none asks that there is a value
	 */
	record AttributeTerm(String name, List<ValuePattern> anyOf) implements Query {
		public AttributeTerm {
			anyOf = List.copyOf(anyOf);
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/**
	 * {@code meta:name} or {@code meta:name=value,value}: the article's metadata have that member, or it with one of
	 * these values.
	 *
	 * @param name  of the member as in {@code articles/PATH.json}, with wildcard
	 * @param anyOf none asks that there is a value
	 */
	record MetaTerm(String name, List<ValuePattern> anyOf) implements Query {
		public MetaTerm {
			anyOf = List.copyOf(anyOf);
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/**
	 * {@code link:relation} or {@code link:relation=value,value}: the mark has such a link, or one whose other end has
	 * one of these as id, label or entity. {@code linked:} asks the same of links that point to the mark.
	 *
	 * @param incoming the mark is what the link points to
	 * @param relation with wildcard
	 * @param anyOf    none asks for any other end
	 */
	record LinkTerm(boolean incoming, String relation, List<ValuePattern> anyOf) implements Query {
		public LinkTerm {
			anyOf = List.copyOf(anyOf);
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/**
	 * {@code overlaps:quote.*}, {@code near:5=source}, {@code inside:(label:quote.* entity:diop)}: the same annotator has
	 * another mark in the article that stands so beside it. Of the other mark only what is written is asked, zones
	 * included: it may stand outside the article. Marks whose words were not found again stand nowhere.
	 *
	 * @param words how far away {@link Place#NEAR} may be; 0 for the other places
	 * @param other what is asked of the other mark
	 */
	record PlaceTerm(Place place, int words, Query other) implements Query {
		/** The largest distance, in words, that may be asked. */
		public static final int MOST_WORDS = 1_000;

		public PlaceTerm {
			if (place == Place.NEAR ? words < 1 || words > MOST_WORDS : words != 0) {
				throw new IllegalArgumentException(place + " within " + words + " words");
			}
		}

		@Override
		public String toString() {
			return QueryPrinter.print(this);
		}
	}

	/** All of these; nested ones are made flat, and {@link #ALL} drops out. */
	static Query and(List<Query> parts) {
		List<Query> flat = new ArrayList<>();
		for (Query part : parts) {
			if (part instanceof And(List<Query> inner)) {
				flat.addAll(inner);
			} else if (!(part instanceof All)) {
				flat.add(part);
			}
		}
		return switch (flat.size()) {
			case 0 -> ALL;
			case 1 -> flat.get(0);
			default -> new And(flat);
		};
	}

	/** At least one of these; nested ones are made flat. @throws IllegalArgumentException if there are none */
	static Query or(List<Query> parts) {
		List<Query> flat = new ArrayList<>();
		for (Query part : parts) {
			if (part instanceof Or(List<Query> inner)) {
				flat.addAll(inner);
			} else {
				flat.add(part);
			}
		}
		return flat.size() == 1 ? flat.get(0) : new Or(flat);
	}

	/** Not twice is not at all. */
	static Query not(Query part) {
		return part instanceof Not(Query inner) ? inner : new Not(part);
	}

	/** {@code field:value}, with case, accents and wildcard as a person types it. */
	static Query like(Field field, String value) {
		return new FieldTerm(field, List.of(ValuePattern.like(value)));
	}

	/** {@code field:=value}: this value and no other. */
	static Query exactly(Field field, String value) {
		return new FieldTerm(field, List.of(ValuePattern.exactly(value)));
	}

	/** Articles whose text holds this word or phrase. */
	static Query text(String words) {
		return like(Field.TEXT, words);
	}

	/** This and the other. */
	default Query and(Query other) {
		return and(List.of(this, other));
	}

	/** Whether a term for which this holds stands anywhere in it; not in what it asks of other marks. */
	default boolean hasTerm(Predicate<Query> wanted) {
		return switch (this) {
			case And(List<Query> parts) -> parts.stream().anyMatch(part -> part.hasTerm(wanted));
			case Or(List<Query> parts) -> parts.stream().anyMatch(part -> part.hasTerm(wanted));
			case Not(Query part) -> part.hasTerm(wanted);
			default -> wanted.test(this);
		};
	}

	/** Whether it says anything about zones, so that zones outside the article are not left out silently. */
	default boolean namesZone() {
		return hasTerm(
				term -> term instanceof FieldTerm(Field field, List<ValuePattern> values) && field == Field.ZONE);
	}

	/** What an engine has to answer: this, without the zones outside the article unless it names a zone. */
	default Query scoped() {
		return namesZone() ? this : and(new Not(like(Field.ZONE, Field.OUTSIDE)));
	}

	/**
	 * Whether it can find anything in a zone of this kind, whatever else it asks. Ask it of a query that is
	 * {@link #scoped()}.
	 */
	default boolean reaches(ZoneKind kind) {
		return ZoneScope.reaches(this, kind);
	}

	/**
	 * Whether its words are also searched in zones outside the article. They are if a zone term asks for such zones; a
	 * further term that narrows the marks to zones of the article does not change it, so that a group of a count holds
	 * the marks that were counted.
	 */
	default boolean searchesOutside() {
		return ZoneScope.searchesOutside(this);
	}

	/** The narrowest thing that one of its terms is about. */
	default Field.Level level() {
		if (hasTerm(term -> levelOf(term) == Field.Level.MARK)) {
			return Field.Level.MARK;
		}
		return hasTerm(term -> levelOf(term) == Field.Level.FILE) ? Field.Level.FILE : Field.Level.ARTICLE;
	}

	private static Field.Level levelOf(Query term) {
		return switch (term) {
			case FieldTerm(Field field, List<ValuePattern> values) -> field.level();
			case AttributeTerm attribute -> Field.Level.MARK;
			case LinkTerm link -> Field.Level.MARK;
			case PlaceTerm place -> Field.Level.MARK;
			default -> Field.Level.ARTICLE;
		};
	}
}
