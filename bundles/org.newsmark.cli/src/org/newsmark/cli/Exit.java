// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

/** How a command ended, as a shell sees it. */
public enum Exit {
	DONE(0),
	/** {@code check} found problems. */
	PROBLEMS(1),
	/** What was typed is no command. */
	USAGE(2),
	/** Something could not be read or written; what could be done was done. */
	FAILED(3);

	private final int status;

	Exit(int status) {
		this.status = status;
	}

	public int status() {
		return status;
	}
}
