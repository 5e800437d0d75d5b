// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.List;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.CorpusFolder;

/** How far a corpus is known. Immutable; a change makes the next one. */
public sealed interface CorpusState {

	/** It is being opened in the background. */
	record Opening() implements CorpusState {
	}

	/**
	 * It cannot be used.
	 *
	 * @param why one sentence for a person, with what to do
	 */
	record Failed(FileProblem why) implements CorpusState {
	}

	/**
	 * It can be read and written.
	 *
	 * @param folder           for jobs: what it does blocks
	 * @param codebook         {@link Codebook#EMPTY} if there is no usable one; {@code codebookProblems} then says why
	 * @param codebookProblems in the order of the file
	 */
	record Open(CorpusFolder folder, Codebook codebook, List<FileProblem> codebookProblems) implements CorpusState {
		public Open {
			codebookProblems = List.copyOf(codebookProblems);
		}
	}
}
