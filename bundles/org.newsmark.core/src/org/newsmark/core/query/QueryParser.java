// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.core.query.QuerySyntaxException.Reason;
import org.newsmark.core.text.Words;

/**
 * Reads what a person types: terms joined by AND, {@code -} before a term negates it, {@code (a | b)} is either, a
 * comma between values is either, {@code *} is a wildcard, {@code =} before a value takes it literally, words with
 * blanks or special characters stand in quotation marks of any kind (a quotation mark or backslash within them behind a
 * backslash). Behind {@code near:5=}, {@code overlaps:}, {@code inside:} and {@code around:} stand labels, or a query in
 * parentheses. Pure; any thread.
 */
public final class QueryParser {

	private static final int MOST_GROUPS = 100;

	private final String typed;
	private int at;
	private int depth;

	private QueryParser(String typed) {
		this.typed = typed;
	}

	/** @param typed nothing but blanks asks for everything */
	public static Query parse(String typed) throws QuerySyntaxException {
		QueryParser parser = new QueryParser(typed);
		parser.skipBlanks();
		if (parser.atEnd()) {
			return Query.ALL;
		}
		Query query = parser.either();
		if (!parser.atEnd()) {
			throw parser.failure(Reason.STRAY_PARENTHESIS, parser.at, parser.at + 1, "");
		}
		return query;
	}

	private Query either() throws QuerySyntaxException {
		List<Query> parts = new ArrayList<>();
		parts.add(all());
		while (!atEnd() && typed.charAt(at) == '|') {
			at++;
			parts.add(all());
		}
		return Query.or(parts);
	}

	private Query all() throws QuerySyntaxException {
		List<Query> parts = new ArrayList<>();
		skipBlanks();
		while (!atEnd() && typed.charAt(at) != '|' && typed.charAt(at) != ')') {
			parts.add(negatable());
			skipBlanks();
		}
		if (parts.isEmpty()) {
			throw !atEnd() && typed.charAt(at) == ')' && depth == 0 ? failure(Reason.STRAY_PARENTHESIS, at, at + 1, "")
					: failure(Reason.MISSING_ALTERNATIVE, at, at, "");
		}
		return Query.and(parts);
	}

	private Query negatable() throws QuerySyntaxException {
		boolean negated = false;
		int start = at;
		while (!atEnd() && typed.charAt(at) == '-') {
			negated = !negated;
			at++;
		}
		if (at > start && (atEnd() || isBlank(typed.charAt(at)) || ")|".indexOf(typed.charAt(at)) >= 0)) {
			throw failure(Reason.MISSING_TERM, start, at, "");
		}
		Query part = typed.charAt(at) == '(' ? group() : term();
		return negated ? Query.not(part) : part;
	}

	private Query group() throws QuerySyntaxException {
		int start = at++;
		if (++depth > MOST_GROUPS) {
			throw failure(Reason.TOO_DEEP, start, at, "");
		}
		Query inner = either();
		if (atEnd()) {
			throw failure(Reason.OPEN_GROUP, start, start + 1, "");
		}
		at++;
		depth--;
		return inner;
	}

	private Query term() throws QuerySyntaxException {
		int start = at;
		if (QueryText.closing(typed.charAt(at)) != 0) {
			return words(start, quoted());
		}
		int colon = at;
		while (colon < typed.length() && Character.isLetter(typed.charAt(colon))) {
			colon++;
		}
		boolean named = colon > at && colon + 1 <= typed.length() && colon < typed.length()
				&& typed.charAt(colon) == ':';
		if (named) {
			String field = typed.substring(at, colon).toLowerCase(Locale.ROOT);
			boolean known = QueryText.FIELDS.contains(field);
			boolean value = colon + 1 < typed.length() && !isBlank(typed.charAt(colon + 1));
			if (known || value) {
				at = colon + 1;
				return known ? fieldTerm(field) : unknownField(start, field);
			}
		}
		String word = plain(" |()");
		return ValuePattern.like(word).isAny() ? Query.ALL : words(start, word);
	}

	private Query words(int start, String words) throws QuerySyntaxException {
		if (!Words.any(words)) {
			throw failure(Reason.NO_WORDS, start, at, "");
		}
		return Query.text(words);
	}

	private Query unknownField(int start, String field) throws QuerySyntaxException {
		String nearest = QueryText.nearest(field, QueryText.FIELDS);
		if (!nearest.isEmpty()) {
			throw new QuerySyntaxException(Reason.UNKNOWN_FIELD, start, field, nearest);
		}
		plain(" |()");
		String whole = typed.substring(start, at);
		throw new QuerySyntaxException(Reason.UNKNOWN_FIELD, start, whole, "\"" + whole.replace("\\", "\\\\") + "\"");
	}

	private Query fieldTerm(String field) throws QuerySyntaxException {
		switch (field) {
			case "date", "month":
				return new Query.DateTerm(dates());
			case "attribute":
				return new Query.AttributeTerm(name(), namedValues());
			case "meta":
				return new Query.MetaTerm(name(), namedValues());
			case "link", "linked":
				return new Query.LinkTerm(field.equals("linked"), name(), namedValues());
			case "similar":
				return new Query.MetaTerm(field, values(Field.EVENT));
			default:
				Optional<Place> place = Place.of(field);
				if (place.isPresent()) {
					int words = place.get() == Place.NEAR ? distance() : 0;
					boolean group = !atEnd() && typed.charAt(at) == '(';
					return new Query.PlaceTerm(place.get(), words,
							group ? group() : new Query.FieldTerm(Field.LABEL, values(Field.LABEL)));
				}
				Optional<Field> known = Field.of(field);
				return new Query.FieldTerm(known.orElseThrow(), values(known.orElseThrow()));
		}
	}

	/** The number of words before an equals sign. */
	private int distance() throws QuerySyntaxException {
		int start = at;
		while (!atEnd() && typed.charAt(at) >= '0' && typed.charAt(at) <= '9') {
			at++;
		}
		String number = typed.substring(start, at);
		boolean fits = !number.isEmpty() && number.length() <= 4 && Integer.parseInt(number) >= 1
				&& Integer.parseInt(number) <= Query.PlaceTerm.MOST_WORDS;
		if (!fits || atEnd() || typed.charAt(at) != '=') {
			String rest = plain(" ,|()");
			throw failure(Reason.NOT_A_DISTANCE, start, at, number.isEmpty() && !rest.isEmpty() ? "5=" + rest : "");
		}
		at++;
		return Integer.parseInt(number);
	}

	private String name() throws QuerySyntaxException {
		int start = at;
		String name = !atEnd() && QueryText.closing(typed.charAt(at)) != 0 ? quoted() : plain(" ,|()=");
		if (name.isEmpty()) {
			throw failure(Reason.MISSING_NAME, start, start, "");
		}
		return name;
	}

	private List<ValuePattern> namedValues() throws QuerySyntaxException {
		if (atEnd() || typed.charAt(at) != '=') {
			return List.of();
		}
		at++;
		List<ValuePattern> values = new ArrayList<>();
		do {
			values.add(value());
		} while (another());
		return values;
	}

	private List<ValuePattern> values(Field field) throws QuerySyntaxException {
		List<ValuePattern> values = new ArrayList<>();
		do {
			int start = at;
			ValuePattern value = value();
			check(field, value, start);
			values.add(value);
		} while (another());
		return values;
	}

	private void check(Field field, ValuePattern value, int start) throws QuerySyntaxException {
		if (field.isText() && !value.text().isEmpty() && !Words.any(value.text()) && value.text().indexOf('*') < 0) {
			throw failure(Reason.NO_WORDS, start, at, "");
		}
		List<String> known = field.fixedValues();
		if (!known.isEmpty() && !value.text().isEmpty() && known.stream().noneMatch(value.compile())) {
			throw failure(Reason.UNKNOWN_VALUE, start, at, QueryText.nearest(value.text(), known));
		}
	}

	private List<DateRange> dates() throws QuerySyntaxException {
		List<DateRange> ranges = new ArrayList<>();
		do {
			int start = at;
			ValuePattern value = value();
			DateRange range = DateRange.parse(value.text())
					.orElseThrow(() -> failure(Reason.NOT_A_DATE, start, at, QueryText.asDate(value.text())));
			if (!range.isForward() && !range.equals(DateRange.UNKNOWN)) {
				throw failure(Reason.BACKWARD_RANGE, start, at, "");
			}
			ranges.add(range);
		} while (another());
		return ranges;
	}

	private ValuePattern value() throws QuerySyntaxException {
		int start = at;
		boolean exact = !atEnd() && typed.charAt(at) == '=';
		if (exact) {
			at++;
		}
		if (!atEnd() && QueryText.closing(typed.charAt(at)) != 0) {
			return new ValuePattern(quoted(), exact);
		}
		String value = plain(" ,|()");
		if (value.isEmpty()) {
			throw failure(Reason.MISSING_VALUE, start, at, "");
		}
		return new ValuePattern(value, exact);
	}

	/** Whether a comma stands here; passes it and blanks behind it. */
	private boolean another() {
		if (atEnd() || typed.charAt(at) != ',') {
			return false;
		}
		at++;
		skipBlanks();
		return true;
	}

	/** Up to one of these characters, a blank or an opening quotation mark. */
	private String plain(String stops) {
		int start = at;
		while (!atEnd() && !isBlank(typed.charAt(at)) && stops.indexOf(typed.charAt(at)) < 0
				&& QueryText.closing(typed.charAt(at)) == 0) {
			at++;
		}
		if (at == start && stops.equals(" |()") && !atEnd()) {
			at++;
		}
		return typed.substring(start, at);
	}

	private String quoted() throws QuerySyntaxException {
		int start = at;
		char closing = QueryText.closing(typed.charAt(at++));
		StringBuilder words = new StringBuilder();
		while (!atEnd() && typed.charAt(at) != closing) {
			if (typed.charAt(at) == '\\' && at + 1 < typed.length()) {
				at++;
			}
			words.append(typed.charAt(at++));
		}
		if (atEnd()) {
			throw failure(Reason.OPEN_QUOTE, start, typed.length(), typed.substring(start) + closing);
		}
		at++;
		return words.toString();
	}

	private QuerySyntaxException failure(Reason reason, int start, int end, String suggestion) {
		return new QuerySyntaxException(reason, start, typed.substring(start, end), suggestion);
	}

	private void skipBlanks() {
		while (!atEnd() && isBlank(typed.charAt(at))) {
			at++;
		}
	}

	private boolean atEnd() {
		return at >= typed.length();
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
