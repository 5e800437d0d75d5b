// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.List;
import java.util.Locale;

/**
 * Makes articles of a file of one format. A service: another bundle adds a format by registering one. Pure and
 * stateless: may be called from several threads at once, reads nothing but the source, and never the network.
 */
public interface ArticleReader {

	/** How sure a reader is that a source is of its format; the surest reader gets it. */
	enum Confidence {
		/** Not this format. */
		NO,
		/** Could be read, if nobody knows better. */
		FALLBACK,
		/** Content looks like this format. */
		LIKELY,
		/** Content says that it is this format. */
		SURE
	}

	/** Stable name, as in {@code html}: what {@code --reader} takes and {@code origin.reader} of an article stores. */
	String id();

	/** What it reads, for a list: {@code Web page (HTML)}. */
	String name(Locale locale);

	/** Judged by the content; the name of the file may break a tie. Looks at a few kilobytes only. */
	Confidence recognises(ImportSource source);

	/**
	 * Reads all articles of the source.
	 *
	 * @return at least one
	 * @throws ImportRefusedException                         if there is no article in it
	 * @throws java.util.concurrent.CancellationException if the request is cancelled, which a reader of much asks now and then
	 */
	List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException;
}
