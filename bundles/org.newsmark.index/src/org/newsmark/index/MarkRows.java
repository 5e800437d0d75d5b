// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.columns.Bits;
import org.newsmark.index.internal.query.Engine;
import org.newsmark.index.internal.query.Row;
import org.newsmark.index.internal.query.RowReader;
import org.newsmark.index.internal.query.RowSort;

/**
 * The marks that a query finds, in an order. Holds four bytes a mark; a row is made when it is asked for, in
 * microseconds, so that a table of any length can be scrolled. Immutable; any thread, also that of a user interface.
 */
public final class MarkRows {

	/** How much context rows have, in UTF-16 code units on each side. */
	public static final int CONTEXT = 80;

	private final Engine engine;
	private final Query query;
	private final int[] rows;
	/** The same as a set, made on first use; making it twice in two threads gives the same. */
	private long @Nullable [] found;

	private MarkRows(Engine engine, Query query, int[] rows) {
		this.engine = engine;
		this.query = query;
		this.rows = rows;
	}

	static MarkRows of(Engine engine, Query query, List<MarkOrder> order, Progress progress) {
		MarkRows all = new MarkRows(engine, query, engine.rows(query.scoped(), progress));
		return order.isEmpty() ? all : all.sorted(order, progress);
	}

	/** What was asked. */
	public Query query() {
		return query;
	}

	/** Number of marks. */
	public int size() {
		return rows.length;
	}

	/** @param index from 0 to {@link #size()} exclusive */
	public MarkRow row(int index) {
		return RowMaker.mark(engine.row(rows[index]), CONTEXT);
	}

	/**
	 * The same marks sorted. By a value 500,000 rows take about 20 ms, by text a second.
	 *
	 * @param order by the first, then by the second, … ; rows that nothing parts keep their order
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public MarkRows sorted(List<MarkOrder> order, Progress progress) {
		RowSort sort = new RowSort(engine, progress);
		int[] sorted = rows;
		for (int i = order.size() - 1; i >= 0; i--) {
			progress.checkCancelled();
			MarkOrder each = order.get(i);
			sorted = switch (each.key()) {
				case MarkOrder.Value value -> sort.byValue(sorted, value.dimension(), each.descending());
				case MarkOrder.Text text -> sort.byText(sorted, row -> text(engine.row(row), text),
						text == MarkOrder.Text.LEFT, each.descending());
			};
		}
		return new MarkRows(engine, query, sorted);
	}

	/** Where the mark stands in this order; -1 if it is not among them. */
	public int indexOf(ArticlePath article, String annotator, String id) {
		int[] range = engine.rowsOf(article.value(), annotator);
		for (int wanted = range[0]; wanted < range[1]; wanted++) {
			if (id(wanted).equals(id)) {
				for (int i = 0; i < rows.length; i++) {
					if (rows[i] == wanted) {
						return i;
					}
				}
			}
		}
		return -1;
	}

	/**
	 * Ids of those of the marks that one annotator made in one article, for whoever goes through the corpus article by
	 * article.
	 */
	public Set<String> ids(ArticlePath article, String annotator) {
		long[] known = found();
		int[] range = engine.rowsOf(article.value(), annotator);
		Set<String> ids = new HashSet<>();
		for (int row = range[0]; row < range[1]; row++) {
			if (Bits.get(known, row)) {
				ids.add(id(row));
			}
		}
		return ids;
	}

	private String id(int number) {
		Row row = engine.row(number);
		return MarkDetails.id(row.block(), row.file(), row.mark());
	}

	private long[] found() {
		long[] known = found;
		if (known == null) {
			known = Bits.none(engine.rowEnd());
			for (int row : rows) {
				Bits.set(known, row);
			}
			found = known;
		}
		return known;
	}

	private static String text(Row row, MarkOrder.Text text) {
		return switch (text) {
			case WORDS -> RowReader.words(row);
			case LEFT -> RowReader.left(row, CONTEXT);
			case RIGHT -> RowReader.right(row, CONTEXT);
			case NOTE -> MarkDetails.of(row.block(), row.file(), row.mark()).note();
			case HEADLINE -> ArticleFacts.headline(row.block(), row.article());
		};
	}
}
