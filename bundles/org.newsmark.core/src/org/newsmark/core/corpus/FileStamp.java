// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Size and time of a file, to see cheaply whether it is still the one that was read.
 *
 * @param size          in bytes; -1 if there is no file
 * @param modifiedNanos since 1970 in UTC, as exact as the file system keeps it
 */
public record FileStamp(long size, long modifiedNanos) {

	/** There is no file. */
	public static final FileStamp NONE = new FileStamp(-1, 0);

	public static FileStamp of(BasicFileAttributes attributes) {
		return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
	}

	public boolean exists() {
		return size >= 0;
	}
}
