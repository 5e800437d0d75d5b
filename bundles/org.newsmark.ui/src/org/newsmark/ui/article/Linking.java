// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;

import org.newsmark.core.codebook.Relation;

/** What the next marks are tied to. */
public sealed interface Linking {

	/** Marks stand alone. */
	record Nothing() implements Linking {
	}

	/** The next source and cue belong to this quote. */
	record Frame(String quote) implements Linking {
	}

	/**
	 * The next mark that is chosen is linked from this one.
	 *
	 * @param relations that may start there; which of them is meant follows from the label of the mark that is chosen
	 */
	record Relating(String from, List<Relation> relations) implements Linking {
		public Relating {
			relations = List.copyOf(relations);
		}
	}
}
