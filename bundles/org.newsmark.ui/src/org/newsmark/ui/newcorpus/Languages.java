// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.newcorpus;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages a corpus may be in, as a list to choose from. */
final class Languages {

	/** Languages of the larger presses; any other tag can be written into {@code corpus.json}. */
	private static final List<String> TAGS = List.of("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi",
			"hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "sw", "tr", "uk", "ur",
			"vi", "zh");

	/** @param tag empty for several or unknown */
	record Language(String tag, String name) {
	}

	private Languages() {
	}

	/** By name, after the entry for several or unknown languages. */
	static List<Language> all(Locale locale, String several) {
		Collator collator = Collator.getInstance(locale);
		List<Language> languages = new ArrayList<>(Stream.of(new Language("", several)).toList());
		TAGS.stream().map(tag -> new Language(tag, name(tag, locale))).sorted((a, b) -> collator.compare(a.name, b.name))
				.forEach(languages::add);
		return languages;
	}

	private static String name(String tag, Locale locale) {
		String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}
}
