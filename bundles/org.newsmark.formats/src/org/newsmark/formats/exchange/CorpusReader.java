// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;

/**
 * Reads articles with marks from the files of another tool, or from an export. A service: another bundle adds a format by
 * registering one. Stateless; never asks the network. Articles are handed over one by one, so that a file may be larger
 * than the memory.
 */
public interface CorpusReader {

	/** Takes what is read, in the order of the file. */
	interface Sink {
		void article(ReceivedArticle article) throws IOException;
	}

	/** Stable name, as in {@code brat}: what {@code --reader} takes. */
	String id();

	/** What it reads, for a list. */
	String name(Locale locale);

	/**
	 * Whether the file is of this format for sure. Looks at a few kilobytes only; what cannot be read is not of this
	 * format.
	 */
	boolean recognises(Path file);

	/**
	 * Reads. Blocks.
	 *
	 * @throws ArticleFormatException                     if the file is damaged or of another format; says where and why
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it
	 */
	void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException;
}
