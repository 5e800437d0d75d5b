// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import org.newsmark.core.corpus.FileStamp;

/**
 * The annotation files of a block, those of one article next to each other by annotator.
 *
 * @param fields    by {@link FileField}, then by file
 * @param stamps    size, time, for each file
 * @param markStart first mark of each file, and one more at the end
 * @param linkStart first link of each file, and one more at the end
 * @param quoted    words within quotes per file and kind of zone, packed as in {@link ArticleTable}
 */
public record FileTable(int[][] fields, long[] stamps, int[] markStart, int[] linkStart, Ranges quoted) {

	public int size() {
		return markStart.length - 1;
	}

	public int get(FileField field, int file) {
		return fields[field.ordinal()][file];
	}

	public FileStamp stamp(int file) {
		return new FileStamp(stamps[2 * file], stamps[2 * file + 1]);
	}
}
