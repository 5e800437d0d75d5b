// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is known about a file from around it: from the archive it lies in, or from the file system.
 *
 * @param url           where it was on the web; empty if unknown
 * @param retrieved     when it was taken from there; against this «three hours ago» counts
 * @param retrievedFrom how that is known, as in {@code file-time}; empty if it is not
 * @param charset       as the sender said
 */
public record SourceFacts(String url, Optional<LocalDateTime> retrieved, String retrievedFrom,
		Optional<Charset> charset) {

	public static final SourceFacts NONE = new SourceFacts("", Optional.empty(), "", Optional.empty());

	/** A file is often saved when it was read, and its time shows that. */
	public static final String FILE_TIME = "file-time";

	public static SourceFacts ofFile(LocalDateTime changed) {
		return new SourceFacts("", Optional.of(changed), FILE_TIME, Optional.empty());
	}
}
