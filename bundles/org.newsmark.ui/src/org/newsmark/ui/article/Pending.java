// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

/**
 * What somebody types about a mark in a view and has not handed on: the article has something to save from the first letter on, and a save
 * takes it along. UI thread only.
 */
public final class Pending {

	private static final Runnable NOTHING = () -> { /* Nothing is typed. */ };

	private final Runnable changed;
	private Runnable handOn = NOTHING;

	/** @param changed told when something is typed now, or is no longer */
	Pending(Runnable changed) {
		this.changed = changed;
	}

	/** Something is typed; @param make puts it into the marks, whatever it is */
	public void set(Runnable make) {
		boolean before = isThere();
		handOn = make;
		if (!before) {
			changed.run();
		}
	}

	/** What was typed was handed on, or taken back. */
	public void clear() {
		if (isThere()) {
			handOn = NOTHING;
			changed.run();
		}
	}

	boolean isThere() {
		return handOn != NOTHING;
	}

	/** The marks change first, so that there is something to save all along. */
	void commit() {
		handOn.run();
		clear();
	}
}
