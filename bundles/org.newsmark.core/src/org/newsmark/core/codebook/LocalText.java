// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The same words in several languages, by language tag. Order is that of the file.
 */
public record LocalText(Map<String, String> byLanguage) {

	public static final LocalText NONE = new LocalText(Map.of());

	public LocalText {
		byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
	}

	/** The same words in whatever language. */
	public static LocalText of(String words) {
		return new LocalText(Map.of("en", words));
	}

	/** In this language, else in English, else in the first one there is, else empty. */
	public String in(Locale locale) {
		String words = byLanguage.get(locale.getLanguage());
		if (words == null) {
			words = byLanguage.get("en");
		}
		return words != null ? words : byLanguage.values().stream().findFirst().orElse("");
	}

	public boolean isEmpty() {
		return byLanguage.isEmpty();
	}
}
