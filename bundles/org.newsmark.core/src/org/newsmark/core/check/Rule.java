// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.Optional;

/**
 * The rules a corpus is checked by, with the ids of the codebook's documentation (codebook.md section 7). E rules always apply; W rules
 * apply where the codebook names them.
 */
public enum Rule {
	/** Span empty, out of the text, or edged with white space. */
	E1,
	/** Required attribute missing. */
	E2,
	/** Relation between labels it is not made for, to a mark that does not exist, or more often than it may be. */
	E3,
	/** Relation within one family goes round in a circle, or the inner mark is not within the outer one. */
	E4,
	/** Same label over the same spans twice. */
	E5,
	/** Label in a zone of the article that it is not meant for. */
	E6,
	/** Mark in a zone outside what is annotated. */
	E7,
	/** Quote without quotation marks. */
	W1,
	/** Quote without a source. */
	W2,
	/** Quote with a source that should have none. */
	W3,
	/** Source without a quote. */
	W4,
	/** Cue without a quote. */
	W5,
	/** Bias marker that should lie on a source and does not. */
	W6,
	/** Unconfirmed report without a source. */
	W7,
	/** Quotation marks unbalanced in a paragraph. */
	W8,
	/** Words between quotation marks that nobody marked. */
	W9,
	/** Strong judgement without a reason in the note. */
	W10;

	public String id() {
		return name();
	}

	/** Errors break the method or the data; warnings ask for a second look. */
	public boolean isError() {
		return name().startsWith("E");
	}

	/** Empty if no rule has this id. */
	public static Optional<Rule> of(String id) {
		for (Rule rule : values()) {
			if (rule.name().equals(id)) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}
}
