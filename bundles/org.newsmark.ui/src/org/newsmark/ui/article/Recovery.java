// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.Subscription;

/**
 * Keeps a copy of what a session has not saved, for the case that nobody gets to save it, and offers what a crash left. UI thread only but for
 * {@link #find}.
 */
final class Recovery {

	private final ArticleSession session;
	private final UnsavedCopy copy;
	private final Subscription following;

	/** @param project the name of the project the article lies in */
	Recovery(String project, ArticleSession session) {
		this.session = session;
		this.copy = new UnsavedCopy(project, session.path(), session.annotator());
		this.following = session.subscribe(this::follow);
	}

	private void follow(SessionChange change) {
		if (isUndecided()) {
			// What was kept before is not overwritten.
			return;
		}
		switch (change) {
			case SessionChange.MarksChanged marks when session.isDirty() -> copy.keep(session.article(), session.file());
			case SessionChange.ArticleChanged article when session.isDirty() -> copy.keep(session.article(), session.file());
			case SessionChange.DirtyChanged(boolean dirty) when dirty -> copy.keep(session.article(), session.file());
			case SessionChange.DirtyChanged dirty -> copy.forget();
			default -> {
				// Nothing that would be lost.
			}
		}
	}

	private boolean isUndecided() {
		return session.notice() instanceof Notice.Unsaved;
	}

	/** What a crash left; empty if nothing. Blocks; any thread. */
	Optional<Correction> find() {
		return copy.find();
	}

	/** Asks what shall become of what a crash left, if it is other than what there is. */
	void offer(Correction left) {
		boolean same = left.article().equals(session.article()) && left.marks().annotations().equals(session.marks())
				&& left.marks().status() == session.status();
		if (session.isEditable() && !same) {
			session.setNotice(new Notice.Unsaved(left));
		}
	}

	/** Puts what a crash left in place of what is there, as one step; or forgets it. */
	void settle(Correction left, boolean restore) {
		session.setNotice(new Notice.Nothing());
		if (restore) {
			session.filing().restore(left);
		} else if (session.isDirty()) {
			copy.keep(session.article(), session.file());
		} else {
			copy.forget();
		}
	}

	/** @param drop whether what is not saved is not wanted; what was offered and not decided stays in any case */
	void close(boolean drop) {
		following.close();
		if (drop && !isUndecided()) {
			copy.drop();
		}
	}
}
