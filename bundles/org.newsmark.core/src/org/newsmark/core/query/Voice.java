// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose words a stretch of an article is. Computed: within a mark of a quote-role family by the same annotator it is
 * the source, else in a headline the headline, in a reader's comment the commenter, else the narrator. An attribute
 * {@code voice} of the mark overrules it.
 */
public enum Voice {
	NARRATOR, SOURCE, HEADLINE, COMMENT;

	/** The attribute that overrules the computed voice. */
	public static final String ATTRIBUTE = "voice";

	/** As typed: {@code narrator}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Empty if no voice has this id. */
	public static Optional<Voice> of(String id) {
		for (Voice voice : values()) {
			if (voice.id().equals(id)) {
				return Optional.of(voice);
			}
		}
		return Optional.empty();
	}
}
