// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.corpus.FileStamp;

/**
 * The articles of a block.
 *
 * @param fields    by {@link ArticleField}, then by article
 * @param textKeys  hash of text and of what lies outside the article: equal if the words in Lucene are still right
 * @param stamps    of text and description: size, time, size, time, for each article
 * @param fileStart first annotation file of each article, and one more at the end
 * @param words     per article and kind of zone, packed as {@link #pack}
 */
public record ArticleTable(String[] paths, int[][] fields, long[] textKeys, long[] stamps, int[] fileStart,
		Ranges words) {

	private static final int KIND_SHIFT = 26;

	public int size() {
		return paths.length;
	}

	public int get(ArticleField field, int article) {
		return fields[field.ordinal()][article];
	}

	public FileStamp textStamp(int article) {
		return new FileStamp(stamps[4 * article], stamps[4 * article + 1]);
	}

	public FileStamp descriptionStamp(int article) {
		return new FileStamp(stamps[4 * article + 2], stamps[4 * article + 3]);
	}

	/** A kind of zone with a number of words, at most 67 million. */
	static int pack(ZoneKind kind, int words) {
		return kind.ordinal() << KIND_SHIFT | words;
	}

	public static ZoneKind kind(int packed) {
		return KINDS[packed >>> KIND_SHIFT];
	}

	public static int words(int packed) {
		return packed & (1 << KIND_SHIFT) - 1;
	}

	private static final ZoneKind[] KINDS = ZoneKind.values();
}
