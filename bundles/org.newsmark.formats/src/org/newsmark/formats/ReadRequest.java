// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.newsmark.core.work.Progress;

/**
 * What a reader is told beside the source.
 *
 * @param columns  for tables: which column, by its heading, holds which member of an article, as in {@code title -> Headline}; {@code text}
 *                 is the article itself. Members that are not named are guessed by their headings.
 * @param progress only asked whether to go on; also when reading has taken too long
 */
public record ReadRequest(Map<String, String> columns, Progress progress) {

	public static final ReadRequest STANDARD = new ReadRequest(Map.of(), Progress.NONE);

	public ReadRequest {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	/** @throws java.util.concurrent.CancellationException if nobody waits for the result any more */
	public void checkCancelled() {
		progress.checkCancelled();
	}
}
