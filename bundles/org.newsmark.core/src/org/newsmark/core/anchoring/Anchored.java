// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import org.newsmark.core.annotation.Annotation;

/** Where one mark is in a text that has changed. */
public sealed interface Anchored {

	/** The mark in the new text. */
	default Annotation annotation() {
		return switch (this) {
			case Unmoved unmoved -> unmoved.now();
			case Moved moved -> moved.now();
			case Approximate approximate -> approximate.now();
			case Healed healed -> healed.now();
			case Orphan orphan -> orphan.now();
		};
	}

	/** Whether the researcher should look at it. */
	default boolean needsConfirmation() {
		return switch (this) {
			case Unmoved unmoved -> false;
			case Moved moved -> !moved.certain();
			case Orphan orphan -> !orphan.before().orphan();
			case Approximate approximate -> true;
			case Healed healed -> true;
		};
	}

	/** The same words at the same place. */
	record Unmoved(Annotation now) implements Anchored {
	}

	/**
	 * The same words at another place, or at the same place with nothing around them that was there before.
	 *
	 * @param before  its words as they were; its spans count in the old text
	 * @param certain it moved exactly as the text around it did, so that nobody needs to look
	 */
	record Moved(Annotation before, Annotation now, boolean certain) implements Anchored {
	}

	/**
	 * Other words that stand where the mark was.
	 *
	 * @param before   its words as they were; its spans count in the old text
	 * @param likeness of the words before and now, from 0 to 1 exclusive
	 */
	record Approximate(Annotation before, Annotation now, double likeness) implements Anchored {
	}

	/** An orphan whose words are in the text again. */
	record Healed(Annotation before, Annotation now) implements Anchored {
	}

	/** Its words are no longer in the text. It was one already if {@code before} is. */
	record Orphan(Annotation before, Annotation now) implements Anchored {
	}
}
