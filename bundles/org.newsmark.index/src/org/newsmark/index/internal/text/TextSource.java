// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.io.IOException;

import org.newsmark.core.work.Progress;

/** The words of all articles at one moment, for those who ask for words: whoever asks first may wait until they are read. Any thread. */
@FunctionalInterface
public interface TextSource {

	/** Nothing to search in. */
	TextSource NONE = progress -> {
		throw new IllegalStateException("there are no articles");
	};

	/**
	 * Always the same.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled; the next one to ask goes on
	 */
	TextView view(Progress progress) throws IOException;
}
