// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code corpus.json} says.
 *
 * @param language a BCP 47 tag such as {@code fr}, for articles that do not say theirs; empty if not said
 * @param codebook {@code id@version} of the codebook that the corpus is marked with; empty if not said
 * @param other    members that this version does not know, kept on rewrite; order is kept
 */
public record CorpusSettings(String name, String language, String codebook, Map<String, Object> other) {

	/** The only format version there is. */
	public static final String FORMAT = "corpus/1";

	public CorpusSettings {
		other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
	}

	public CorpusSettings withName(String next) {
		return new CorpusSettings(next, language, codebook, other);
	}

	public CorpusSettings withLanguage(String next) {
		return new CorpusSettings(name, next, codebook, other);
	}

	public CorpusSettings withCodebook(String next) {
		return new CorpusSettings(name, language, next, other);
	}
}
