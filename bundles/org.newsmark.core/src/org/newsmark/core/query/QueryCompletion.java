// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What may be typed at the caret of a query.
 *
 * @param start     of what the proposals replace, in UTF-16 code units of the text
 * @param end       exclusive
 * @param proposals what may stand there, best first
 */
public record QueryCompletion(int start, int end, List<Proposal> proposals) {

	private static final int MOST = 50;

	public QueryCompletion {
		proposals = List.copyOf(proposals);
	}

	/**
	 * @param text     what to put in place, quoted where it must be
	 * @param complete false if a value or name still has to follow, so that completion goes on
	 */
	public record Proposal(String text, boolean complete) {
	}

	/** @param caret between 0 and the text's length, in UTF-16 code units */
	public static QueryCompletion at(String text, int caret, Vocabulary vocabulary) {
		int start = startOfTerm(text, caret);
		int from = start;
		while (from < caret && (text.charAt(from) == '-' || text.charAt(from) == '(')) {
			from++;
		}
		String typed = text.substring(from, caret);
		int colon = typed.indexOf(':');
		if (colon < 0) {
			return new QueryCompletion(from, caret, fields(typed));
		}
		String field = typed.substring(0, colon).toLowerCase(Locale.ROOT);
		return switch (field) {
			case "attribute", "meta", "link", "linked" -> named(field, typed, from, vocabulary);
			case "similar" -> values("meta", field, from + colon + 1, text.substring(0, caret), vocabulary);
			case "near", "overlaps", "inside", "around" -> other(field, typed, from, vocabulary);
			default -> QueryText.FIELDS.contains(field)
					? values(field, "", from + colon + 1, text.substring(0, caret), vocabulary)
					: new QueryCompletion(caret, caret, List.of());
		};
	}

	private static QueryCompletion named(String field, String typed, int from, Vocabulary vocabulary) {
		int colon = typed.indexOf(':');
		int equals = typed.indexOf('=');
		int caret = from + typed.length();
		if (equals >= 0) {
			String name = unquoted(typed.substring(colon + 1, equals));
			return values(field, name, from + equals + 1, " ".repeat(from) + typed, vocabulary);
		}
		String prefix = unquoted(typed.substring(colon + 1));
		List<Proposal> proposals = vocabulary.values(field, "", prefix, MOST).stream()
				.map(name -> new Proposal(QueryPrinter.value(name), true)).toList();
		return new QueryCompletion(from + colon + 1, caret, proposals);
	}

	/** Labels of the other mark; within parentheses the terms of a query. */
	private static QueryCompletion other(String field, String typed, int from, Vocabulary vocabulary) {
		int group = typed.indexOf('(');
		int caret = from + typed.length();
		if (group >= 0) {
			return at(" ".repeat(from + group + 1) + typed.substring(group + 1), caret, vocabulary);
		}
		int start = field.equals("near") ? typed.indexOf('=') + 1 : typed.indexOf(':') + 1;
		if (start == 0) {
			return new QueryCompletion(from + typed.indexOf(':') + 1, caret, List.of(new Proposal("5=", false)));
		}
		return values("label", "", from + start, " ".repeat(from) + typed, vocabulary);
	}

	/**
	 * What is typed in full stands first and a pattern gets no proposal: Enter takes the first one, and may not change a
	 * query that is finished.
	 *
	 * @param start of the first of the values, of which the last is completed
	 */
	private static QueryCompletion values(String field, String name, int start, String upToCaret,
			Vocabulary vocabulary) {
		int from = start;
		boolean quoted = false;
		for (int i = start; i < upToCaret.length(); i++) {
			if (upToCaret.charAt(i) == '"') {
				quoted = !quoted;
			} else if (upToCaret.charAt(i) == ',' && !quoted) {
				from = i + 1;
			}
		}
		while (from < upToCaret.length() && (upToCaret.charAt(from) == '=' || upToCaret.charAt(from) == ' ')) {
			from++;
		}
		String prefix = unquoted(upToCaret.substring(from));
		if (prefix.indexOf('*') >= 0) {
			return new QueryCompletion(upToCaret.length(), upToCaret.length(), List.of());
		}
		List<String> fixed = Field.of(field).map(Field::fixedValues).orElse(List.of());
		List<String> found = fixed.isEmpty() ? vocabulary.values(field, name, prefix, MOST)
				: fixed.stream().filter(value -> value.startsWith(ValuePattern.fold(prefix))).toList();
		String folded = ValuePattern.fold(prefix);
		return new QueryCompletion(from, upToCaret.length(), found.stream()
				.sorted(Comparator.comparing((String value) -> !ValuePattern.fold(value).equals(folded)))
				.map(value -> new Proposal(QueryPrinter.value(value), true)).toList());
	}

	private static List<Proposal> fields(String prefix) {
		List<Proposal> proposals = new ArrayList<>();
		for (String field : QueryText.FIELDS) {
			if (field.startsWith(ValuePattern.fold(prefix)) && !field.equals("actor")) {
				proposals.add(new Proposal(field + ":", false));
			}
		}
		return proposals;
	}

	private static String unquoted(String value) {
		return value.replace("\"", "");
	}

	/** A term starts behind a blank or a bar that is not within quotation marks, unless the blank follows a comma. */
	private static int startOfTerm(String text, int caret) {
		int start = 0;
		char closing = 0;
		for (int i = 0; i < caret; i++) {
			char c = text.charAt(i);
			if (closing != 0) {
				closing = c == closing ? 0 : closing;
			} else if (QueryText.closing(c) != 0) {
				closing = QueryText.closing(c);
			} else if ((Character.isWhitespace(c) || Character.isSpaceChar(c)) && (i == 0 || text.charAt(i - 1) != ',')
					|| c == '|') {
				start = i + 1;
			}
		}
		return start;
	}
}
