// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the command line in one language. Sentences are named by {@link Message}; the help finds its words by
 * the names of commands, operands and options.
 */
public final class Messages {

	private final Locale locale;
	private final ResourceBundle words;

	/** @param locale French gives French, everything else English */
	public Messages(Locale locale) {
		this.locale = locale;
		this.words = ResourceBundle.getBundle("org.newsmark.cli.messages", locale, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	public Locale locale() {
		return locale;
	}

	public String get(Message message, Object... arguments) {
		return new MessageFormat(words.getString(message.name()), locale).format(arguments);
	}

	/** @param key as in {@code count.what}, taken as it stands: braces and apostrophes mean themselves */
	public String help(String key) {
		return words.getString(key);
	}

	/** The first of these keys that there are words for. */
	public String help(String key, String otherwise) {
		return words.containsKey(key) ? words.getString(key) : help(otherwise);
	}

	/** The head of a column of a table. */
	public String title(String column) {
		return words.getString("column." + column);
	}
}
