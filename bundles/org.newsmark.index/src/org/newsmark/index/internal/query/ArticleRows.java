// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.newsmark.index.internal.block.ArticleTable;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.block.FileTable;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.block.Ranges;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Ints;

/**
 * A part in which every article has one row that stands for it, so that conditions on articles also find those without
 * marks.
 */
final class ArticleRows {

	private ArticleRows() {
	}

	static Part of(Part marks) {
		Block block = marks.block();
		int size = block.articles().size();
		int[] starts = IntStream.rangeClosed(0, size).toArray();
		Column zeros = Column.of(new int[size], size);
		Column[] columns = new Column[MarkField.values().length];
		Arrays.fill(columns, zeros);
		int[][] fields = new int[FileField.values().length][size];
		ArticleTable articles = block.articles();
		FileTable files = new FileTable(fields, new long[2 * size], starts, new int[size + 1],
				new Ranges(new int[size + 1], Ints.NONE));
		Column none = Column.of(Ints.NONE, 0);
		Block rows = new Block(block.codes(),
				new ArticleTable(articles.paths(), articles.fields(), articles.textKeys(), articles.stamps(), starts,
						articles.words()),
				files,
				columns, none, none, block.payload());
		return new Part(rows, marks.segment(), marks.ordinals());
	}
}
