// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences for what readers and writers report, in English and French, so that workbench and command line say the
 * same.
 */
public final class FormatWords {

	private final Locale locale;
	private final ResourceBundle words;

	/** @param locale French gives French, everything else English */
	public FormatWords(Locale locale) {
		this.locale = locale;
		this.words = ResourceBundle.getBundle("org.newsmark.formats.messages", locale,
				FormatWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** One sentence, without the name of the file. */
	public String sentence(ImportNote note) {
		return format("note." + note.kind(), note.details().stream().map(FormatWords::value).toArray());
	}

	/** What is lost, as a half sentence for a list. */
	public String words(CorpusWriter.Loss loss) {
		return format("loss." + loss);
	}

	/** A short name for a value of an option; the value itself if this bundle does not know it. */
	public String option(String writer, String option, String value) {
		String key = "option." + writer + "." + option + "." + value;
		return words.containsKey(key) ? format(key) : value;
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
		return new MessageFormat(words.getString(key), locale).format(arguments);
	}
}
