// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.List;

import org.newsmark.core.query.Dimension;

/**
 * By what rows are sorted. Rows that it does not part keep the order they had: by article, annotator and position.
 *
 * @param descending the other way round; missing values stay last either way
 */
public record MarkOrder(Key key, boolean descending) {

	/** By article, annotator and position. */
	public static final List<MarkOrder> CORPUS = List.of();

	/** What is compared. */
	public sealed interface Key {
	}

	/** A value that marks are counted by; several of one mark are compared one after the other. */
	public record Value(Dimension dimension) implements Key {
	}

	/** Text of the mark or beside it. */
	public enum Text implements Key {
		/** The marked words. */
		WORDS,
		/** What stands before, from the mark outwards word by word. */
		LEFT,
		/** What stands behind. */
		RIGHT,
		/** The note. */
		NOTE,
		/** The headline of the article. */
		HEADLINE
	}

	public static MarkOrder by(Dimension dimension) {
		return new MarkOrder(new Value(dimension), false);
	}

	public static MarkOrder by(Text text) {
		return new MarkOrder(text, false);
	}

	public MarkOrder reversed() {
		return new MarkOrder(key, !descending);
	}
}
