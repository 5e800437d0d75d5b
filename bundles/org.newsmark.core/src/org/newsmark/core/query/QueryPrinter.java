// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.List;
import java.util.stream.Collectors;

import org.newsmark.core.text.Words;

/** Writes a query as a person would type it. */
final class QueryPrinter {

	/** Characters that end an unquoted value or mean something in it. */
	private static final String SPECIAL = "\"“”«»,()|\\";

	private QueryPrinter() {
	}

	static String print(Query query) {
		return switch (query) {
			case Query.And(List<Query> parts) ->
				parts.stream().map(QueryPrinter::part).collect(Collectors.joining(" "));
			case Query.Or(List<Query> parts) -> parts.stream().map(QueryPrinter::part)
					.collect(Collectors.joining(" | ", "(", ")"));
			case Query.Not(Query part) -> "-" + (part instanceof Query.And ? "(" + print(part) + ")" : part(part));
			case Query.FieldTerm(Field field, List<ValuePattern> anyOf) -> field(field, anyOf);
			case Query.DateTerm(List<DateRange> anyOf) -> "date:" + anyOf.stream()
					.map(range -> range.equals(DateRange.UNKNOWN) ? "\"\"" : range.toString())
					.collect(Collectors.joining(","));
			case Query.AttributeTerm(String name, List<ValuePattern> anyOf) -> named("attribute", name, anyOf);
			case Query.MetaTerm(String name, List<ValuePattern> anyOf) -> named("meta", name, anyOf);
			case Query.LinkTerm(boolean incoming, String relation, List<ValuePattern> anyOf) -> named(
					incoming ? "linked" : "link", relation, anyOf);
			case Query.PlaceTerm(Place place, int words, Query other) -> place.id() + ":"
					+ (place == Place.NEAR ? words + "=" : "") + other(other);
			case Query.All all -> "*";
		};
	}

	/** A value as it is typed behind a colon: in quotation marks where it needs them. */
	static String value(String text) {
		return isPlain(text) && !text.startsWith("=") ? text : quoted(text);
	}

	/** Labels alone need no parentheses. */
	private static String other(Query other) {
		if (other instanceof Query.FieldTerm(Field field, List<ValuePattern> anyOf) && field == Field.LABEL) {
			return values(anyOf);
		}
		return other instanceof Query.Or ? print(other) : "(" + part(other) + ")";
	}

	private static String part(Query part) {
		return part instanceof Query.All ? "*" : print(part);
	}

	private static String field(Field field, List<ValuePattern> anyOf) {
		boolean bare = field == Field.TEXT && anyOf.size() == 1 && !anyOf.get(0).exact()
				&& Words.any(anyOf.get(0).text());
		return bare ? bare(anyOf.get(0).text()) : field.id() + ":" + values(anyOf);
	}

	private static String named(String field, String name, List<ValuePattern> anyOf) {
		String written = isPlain(name) && name.indexOf('=') < 0 ? name : quoted(name);
		return field + ":" + written + (anyOf.isEmpty() ? "" : "=" + values(anyOf));
	}

	private static String values(List<ValuePattern> anyOf) {
		return anyOf.stream().map(value -> (value.exact() ? "=" : "") + value(value.text()))
				.collect(Collectors.joining(","));
	}

	private static String bare(String words) {
		return isPlain(words) && !words.startsWith("-") && words.indexOf(':') < 0 && !ValuePattern.like(words).isAny()
				? words
				: quoted(words);
	}

	private static boolean isPlain(String text) {
		return !text.isEmpty() && text.codePoints()
				.noneMatch(c -> SPECIAL.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}
}
