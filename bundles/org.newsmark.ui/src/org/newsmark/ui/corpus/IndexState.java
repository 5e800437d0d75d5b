// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import org.newsmark.index.CorpusIndex;

/** How far the marks of a corpus can be counted and searched. */
public sealed interface IndexState {

	/** Files are being read in the background. */
	record Loading() implements IndexState {
	}

	/** @param index its {@code snapshot()} is at hand on any thread; it is kept up to date by the workbench */
	record Ready(CorpusIndex index) implements IndexState {
	}

	/**
	 * Marks can be made and saved, but not counted; {@link OpenCorpus#readAgain()} tries once more.
	 *
	 * @param why one sentence for a person
	 */
	record Failed(FileProblem why) implements IndexState {
	}
}
