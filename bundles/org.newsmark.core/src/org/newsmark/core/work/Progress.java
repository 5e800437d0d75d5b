// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.work;

import java.util.concurrent.CancellationException;

/**
 * How long work tells where it is and learns that it is no longer wanted. Called from the thread that works; implementations that
 * reach other threads (a status line, a progress view) see to that themselves.
 */
public interface Progress {

	/** Reports nothing and never cancels. */
	Progress NONE = () -> false;

	/** Whether somebody asked to stop. Cheap enough to be asked per article. */
	boolean cancelled();

	/** @param total units of work to come, usually articles or files; 0 if unknown */
	default void begin(int total) {
	}

	/** @param units done since the last call */
	default void worked(int units) {
	}

	/** @param what is being worked on, usually a path relative to the corpus; shown as it is */
	default void at(String what) {
	}

	/** @throws CancellationException if somebody asked to stop; not an error, and never logged */
	default void checkCancelled() {
		if (cancelled()) {
			throw new CancellationException();
		}
	}
}
