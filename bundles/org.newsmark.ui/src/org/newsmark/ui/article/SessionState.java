// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import org.newsmark.ui.corpus.FileProblem;

/** Whether the marks of an open article are there to be worked with. */
public sealed interface SessionState {

	/** Article and marks are being read; both are still empty. */
	record Loading() implements SessionState {
	}

	/** Marks may be made. */
	record Ready() implements SessionState {
	}

	/** The marks cannot be read, so none may be made: the file would be overwritten. The text is shown all the same. */
	record Unreadable(FileProblem why) implements SessionState {
	}

	/** The text is no longer in the corpus. Its marks are still here and can be saved or copied; new ones may be made. */
	record Gone() implements SessionState {
	}
}
