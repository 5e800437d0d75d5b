// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.text.TextSpan;

/**
 * Who may have said a quote, and by which words the text says so.
 *
 * @param sources    several of a joint statement; none if nobody is named near
 * @param backwards  the source is only a pronoun tied to the verb, or left out: whoever was named last is meant
 * @param channel    through whom the words came
 * @param attributes of the quote itself
 * @param rule       name of the pattern, for the origin of marks made from it, such as {@code fr.inversion}; empty if nothing was found
 */
public record Proposal(List<Part> sources, Optional<Part> cue, Optional<Part> channel, boolean backwards, Map<String, String> attributes,
		String rule) {

	public static final Proposal NOTHING = new Proposal(List.of(), Optional.empty(), Optional.empty(), false, Map.of(), "");

	/** @param attributes for a mark over these words, if its label can carry them */
	public record Part(TextSpan span, Map<String, String> attributes) {
		public Part {
			attributes = Map.copyOf(attributes);
		}
	}

	public Proposal {
		sources = List.copyOf(sources);
		attributes = Map.copyOf(attributes);
	}

	public boolean isEmpty() {
		return sources.isEmpty() && cue.isEmpty() && channel.isEmpty() && !backwards;
	}
}
