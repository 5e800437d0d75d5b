// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.io.Serial;

/** What was typed is no query. Says where, why and, where that is clear, what to type instead. */
public final class QuerySyntaxException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Why; the part in question is {@link #part()}. */
	public enum Reason {
		/** A quotation mark that is not closed. */
		OPEN_QUOTE("the quotation mark is not closed"),
		/** A parenthesis that is not closed. */
		OPEN_GROUP("the parenthesis is not closed"),
		/** A closing parenthesis without an opening one. */
		STRAY_PARENTHESIS("this parenthesis closes nothing"),
		/** Parentheses within parentheses, more than anyone can mean. */
		TOO_DEEP("too many parentheses within each other"),
		/** Nothing on one side of {@code |}, or between parentheses. */
		MISSING_ALTERNATIVE("something is missing beside | or between parentheses"),
		/** Nothing behind {@code -}. */
		MISSING_TERM("nothing follows the minus sign"),
		/** Nothing behind {@code field:}, a comma or {@code =}. */
		MISSING_VALUE("a value is missing"),
		/** {@code attribute:}, {@code meta:} or {@code link:} without a name. */
		MISSING_NAME("a name is missing"),
		/** No such field; a text with a colon has to stand in quotation marks. */
		UNKNOWN_FIELD("there is no such field; words with a colon stand in quotation marks"),
		/** The field knows only some values, and this is none. */
		UNKNOWN_VALUE("there is no such value"),
		/** Not a day, month, year or range of them. */
		NOT_A_DATE("this is no date; type 2025, 2025-09, 2025-09-02 or two of them with .. between"),
		/** The first date is behind the second. */
		BACKWARD_RANGE("the first date is behind the second"),
		/** {@code near:} without a number of words and an equals sign. */
		NOT_A_DISTANCE("say within how many words, from 1 to 1000: near:5=source"),
		/** Nothing but punctuation where words are searched. */
		NO_WORDS("there is no word in it");

		private final String words;

		Reason(String words) {
			this.words = words;
		}
	}

	private final Reason reason;
	private final int position;
	private final String part;
	private final String suggestion;

	/**
	 * @param position   of the first UTF-16 code unit of the part in what was typed
	 * @param part       what cannot be understood; empty if something is missing at the position
	 * @param suggestion what to type in place of the part; empty if nothing is likely
	 */
	public QuerySyntaxException(Reason reason, int position, String part, String suggestion) {
		super((position + 1) + ": " + (part.isEmpty() ? "" : part + ": ") + reason.words
				+ (suggestion.isEmpty() ? "" : ". Try " + suggestion));
		this.reason = reason;
		this.position = position;
		this.part = part;
		this.suggestion = suggestion;
	}

	public Reason reason() {
		return reason;
	}

	/** 0-based, in UTF-16 code units of what was typed; its length if something is missing at the end. */
	public int position() {
		return position;
	}

	/** What cannot be understood; empty if something is missing at the position. */
	public String part() {
		return part;
	}

	/** What to type in place of the part; empty if nothing is likely. */
	public String suggestion() {
		return suggestion;
	}
}
