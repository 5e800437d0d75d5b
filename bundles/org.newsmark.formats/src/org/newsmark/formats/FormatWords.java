// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences for what readers and writers report, in English and French, so that workbench and command line say the
 * same.
 */
public final class FormatWords {

	private final Locale locale;
	private final ResourceBundle words;
	private final ResourceBundle exchange;

	/** @param locale French gives French, everything else English */
	public FormatWords(Locale locale) {
		this.locale = locale;
		this.words = bundle("messages", locale);
		this.exchange = bundle("exchange", locale);
	}

	private static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle("org.newsmark.formats." + name, locale, FormatWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** One sentence, without the name of the file. */
	public String sentence(ImportNote note) {
		return format("note." + note.kind(), note.details().stream().map(FormatWords::value).toArray());
	}

	/** What is lost, as a half sentence for a list. */
	public String words(Loss loss) {
		return format("loss." + loss);
	}

	/** A short name for a value of an option; the value itself if this bundle does not know it. */
	public String option(String writer, String option, String value) {
		for (String key : List.of("option." + writer + "." + option + "." + value, "option." + option + "." + value)) {
			if (exchange.containsKey(key)) {
				return format(key);
			}
		}
		return value;
	}

	/** A name for a list of readers and writers. */
	public String name(String key) {
		return format("name." + key);
	}

	/** A number as such, so that the words around it can agree with it. */
	private static Object value(String detail) {
		return detail.matches("\\d{1,9}") ? Integer.valueOf(detail) : detail;
	}

	private String format(String key, Object... arguments) {
		return new MessageFormat((words.containsKey(key) ? words : exchange).getString(key), locale).format(arguments);
	}
}
