// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.List;

/**
 * How saving ended. Saving takes the edited value and its base, which is what was read or last saved; if the file is another one by now, both
 * changes are merged.
 */
public sealed interface Saved<T> {

	/** What the file says now, whether it was written or not. */
	default T onDisk() {
		return switch (this) {
			case Written<T> written -> written.now();
			case Conflicted<T> conflicted -> conflicted.theirs();
		};
	}

	/**
	 * Safe on disk.
	 *
	 * @param now    what the file says now; the base of the next saving
	 * @param merged whether it holds changes that somebody else made since the base was read
	 */
	record Written<T>(T now, boolean merged) implements Saved<T> {
	}

	/**
	 * Nothing was written, because both changed the same in different ways.
	 *
	 * @param theirs   what the file says now
	 * @param mine     everything merged, with the edited value wherever both differ. Saving it with {@code theirs} as its base keeps mine;
	 *                 putting single values of {@code theirs} into it before keeps theirs.
	 * @param subjects where both differ: ids of annotations or actors, names of members of a header or of metadata
	 */
	record Conflicted<T>(T theirs, T mine, List<String> subjects) implements Saved<T> {
		public Conflicted {
			subjects = List.copyOf(subjects);
		}
	}
}
