// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;

/**
 * Some articles with all their marks, encoded. What is asked for often stands in columns, the rest in the payload.
 * Immutable; any thread.
 *
 * @param codes       what the numbers are codes of
 * @param marks       by {@link MarkField}; marks of one file stand together, by position
 * @param linkTargets index within the file of the mark that each link points to, plus one; 0 if there is none
 * @param linkNames   code of each link's relation
 */
public record Block(Codes codes, ArticleTable articles, FileTable files, Column[] marks, Column linkTargets,
		Column linkNames,
		Payload payload) {

	/** No date is known. */
	public static final int NO_DAY = Integer.MIN_VALUE;
	public static final int ORPHAN = 1;
	public static final int NOTE = 2;

	/** Number of marks. */
	public int size() {
		return files.markStart()[files.size()];
	}

	public Column column(MarkField field) {
		return marks[field.ordinal()];
	}

	public int get(MarkField field, int mark) {
		return marks[field.ordinal()].get(mark);
	}

	public int firstMark(int article) {
		return files.markStart()[articles.fileStart()[article]];
	}

	/** Exclusive. */
	public int endOfMarks(int article) {
		return files.markStart()[articles.fileStart()[article + 1]];
	}

	public int fileOf(int mark) {
		return last(files.markStart(), mark);
	}

	public int articleOfFile(int file) {
		return last(articles.fileStart(), file);
	}

	/** The first link of a mark; its others follow. */
	public int firstLink(int file, int mark) {
		Column counts = column(MarkField.LINKS);
		int link = files.linkStart()[file];
		for (int i = files.markStart()[file]; i < mark; i++) {
			link += counts.get(i);
		}
		return link;
	}

	/** Where an article's part of the payload ends. */
	int endOfPayload(int article) {
		return article + 1 < articles.size() ? articles.get(ArticleField.TEXT_AT, article + 1) : payload.size();
	}

	/** The same block with its payload in another place. */
	public Block with(Payload moved) {
		return new Block(codes, articles, files, marks, linkTargets, linkNames, moved);
	}

	/** The last of the ascending starts that is not behind this, where equal starts are empty ranges. */
	private static int last(int[] starts, int wanted) {
		int low = 0;
		int high = starts.length - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (starts[middle + 1] > wanted) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
