// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;

/** Reads the queries that commands take. Pure. */
final class Queries {

	/** The operand of commands that cannot do without. */
	static final String QUERY = "QUERY";
	static final Option WHERE = Option.repeated("where", QUERY);

	private Queries() {
	}

	/** All that is asked by {@link #WHERE}; everything if nothing is. */
	static Query where(Call call) throws UsageException {
		List<Query> parts = new ArrayList<>();
		for (Value value : call.arguments().options(WHERE)) {
			parts.add(parse(call, value));
		}
		return Query.and(parts);
	}

	static Query parse(Call call, Value value) throws UsageException {
		try {
			return QueryParser.parse(value.text());
		} catch (QuerySyntaxException e) {
			throw call.arguments().wrong(value, corrected(value.text(), e),
					call.words().get(message(e.reason()), e.part()));
		}
	}

	/** Whether a query has quotation marks that the shell did not take. */
	static boolean isQuoted(Call call) {
		return Stream.concat(call.arguments().options(WHERE).stream(), call.arguments().operands(QUERY).stream())
				.anyMatch(value -> value.text().matches(".*[\"“”«»].*"));
	}

	/** The query with what should stand in the wrong place, as far as that can be guessed. */
	private static String corrected(String typed, QuerySyntaxException e) {
		int end = e.position() + e.part().length();
		String before = typed.substring(0, e.position());
		String after = typed.substring(end);
		return switch (e.reason()) {
			case OPEN_GROUP -> typed + ")";
			case STRAY_PARENTHESIS, TOO_DEEP -> (before + after).strip();
			default -> before + (e.suggestion().isEmpty() ? guess(e) : e.suggestion()) + after;
		};
	}

	private static String guess(QuerySyntaxException e) {
		return switch (e.reason()) {
			case MISSING_TERM -> "-WORD";
			case MISSING_ALTERNATIVE, NO_WORDS -> "WORD";
			case MISSING_VALUE -> "VALUE";
			case MISSING_NAME -> "NAME";
			case UNKNOWN_VALUE -> "*";
			case NOT_A_DATE -> "2025-01..2025-12";
			case BACKWARD_RANGE -> swapped(e.part());
			case NOT_A_DISTANCE -> "5=LABEL";
			default -> "";
		};
	}

	private static String swapped(String range) {
		int dots = range.indexOf("..");
		return range.substring(dots + 2) + ".." + range.substring(0, dots);
	}

	private static Message message(QuerySyntaxException.Reason reason) {
		return switch (reason) {
			case OPEN_QUOTE -> Message.QUERY_OPEN_QUOTE;
			case OPEN_GROUP -> Message.QUERY_OPEN_GROUP;
			case STRAY_PARENTHESIS -> Message.QUERY_STRAY_PARENTHESIS;
			case TOO_DEEP -> Message.QUERY_TOO_DEEP;
			case MISSING_ALTERNATIVE -> Message.QUERY_MISSING_ALTERNATIVE;
			case MISSING_TERM -> Message.QUERY_MISSING_TERM;
			case MISSING_VALUE -> Message.QUERY_MISSING_VALUE;
			case MISSING_NAME -> Message.QUERY_MISSING_NAME;
			case UNKNOWN_FIELD -> Message.QUERY_UNKNOWN_FIELD;
			case UNKNOWN_VALUE -> Message.QUERY_UNKNOWN_VALUE;
			case NOT_A_DATE -> Message.QUERY_NOT_A_DATE;
			case BACKWARD_RANGE -> Message.QUERY_BACKWARD_RANGE;
			case NOT_A_DISTANCE -> Message.QUERY_NOT_A_DISTANCE;
			case NO_WORDS -> Message.QUERY_NO_WORDS;
		};
	}
}
