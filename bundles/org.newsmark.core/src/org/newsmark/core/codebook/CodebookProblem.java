// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong in a codebook file. The codebook is read all the same, as far as it goes.
 *
 * @param line      1-based
 * @param arguments what the sentence names: ids, values, as in the file
 */
public record CodebookProblem(String path, int line, Kind kind, List<String> arguments) {

	/** What is wrong; each has its sentence in {@code codebook-problems.properties}. */
	public enum Kind {
		NOT_YAML, NOT_A_CODEBOOK, OTHER_VERSION, NO_LABELS, MISSING, WRONG_TYPE, UNKNOWN_MEMBER, UNKNOWN_VALUE, DOUBLE_MEMBER, DOUBLE_ID,
		DOUBLE_KEY, BAD_KEY, BAD_COLOUR, COLOURS_TOO_CLOSE, UNKNOWN_FAMILY, UNKNOWN_ATTRIBUTE, UNKNOWN_END, UNKNOWN_ZONE, UNKNOWN_RULE,
		UNKNOWN_LABEL, DEFAULT_NOT_A_VALUE, BAD_COUNT, MARK_NOT_IN_TEXT
	}

	public CodebookProblem {
		arguments = List.copyOf(arguments);
	}

	/** Whether no codebook could be read at all. */
	public boolean isFatal() {
		return switch (kind) {
			case NOT_YAML, NOT_A_CODEBOOK, OTHER_VERSION, NO_LABELS -> true;
			default -> false;
		};
	}

	/** One sentence without path and line: what is wrong and what to do. */
	public String reason(Locale locale) {
		String pattern = ResourceBundle.getBundle("org.newsmark.core.codebook.codebook-problems", locale,
				CodebookProblem.class.getClassLoader(), ENGLISH_ELSE).getString(kind.name());
		return new MessageFormat(pattern, locale).format(arguments.toArray());
	}

	/** {@code PATH:LINE: sentence}. */
	public String message(Locale locale) {
		return path + ":" + line + ": " + reason(locale);
	}

	/** Words are in English where a language is missing, never in that of the machine. */
	private static final ResourceBundle.Control ENGLISH_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
