// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.Zone;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkField;

/** Counts marks by a value and by where in their article they stand. */
public final class Spread {

	private static final int CHECK_EVERY = 4_096;

	private final Engine engine;
	private final int bins;
	private final Map<String, int[]> counts = new HashMap<>();
	/** The article's part of the text of the row before. */
	private int[] edges = {};
	private @Nullable Block block;
	private int article = -1;

	private Spread(Engine engine, int bins) {
		this.engine = engine;
		this.bins = bins;
	}

	/**
	 * By value the number of marks in each bin of the article, from its first to its last word; what is outside before
	 * and behind it does not count.
	 *
	 * @param rows row numbers, by article
	 */
	public static Map<String, int[]> of(Engine engine, int[] rows, Dimension by, int bins, Progress progress) {
		Spread spread = new Spread(engine, bins);
		Axis axis = engine.axis(by);
		for (int i = 0; i < rows.length; i++) {
			if (i % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			spread.add(engine.row(rows[i]), axis);
		}
		return spread.counts;
	}

	private void add(Row row, Axis axis) {
		if (isOrphan(row)) {
			return;
		}
		int bin = bin(row);
		int number = axis.number(row);
		for (int i = 0; i < axis.width(number); i++) {
			counts.computeIfAbsent(axis.key(axis.keyOf(number, i)), any -> new int[bins])[bin]++;
		}
	}

	private static boolean isOrphan(Row row) {
		return (row.block().get(MarkField.FLAGS, row.mark()) & Block.ORPHAN) != 0;
	}

	/** Of the middle of a mark. */
	private int bin(Row row) {
		if (row.block() != block || row.article() != article) {
			block = row.block();
			article = row.article();
			edges = edges(row);
		}
		int[] span = RowReader.edges(row);
		double place = ((span[0] + span[1]) / 2.0 - edges[0]) / Math.max(1, edges[1] - edges[0]);
		return Math.clamp((int) (place * bins), 0, bins - 1);
	}

	/** Where the article begins and ends in its text. */
	private static int[] edges(Row row) {
		int length = ArticleFacts.textLength(row.block(), row.article());
		List<Zone> outside = new ArrayList<>(ArticleFacts.zones(row.block(), row.article()).all());
		outside.removeIf(zone -> !zone.kind().isOutside());
		int from = 0;
		for (Zone zone : outside) {
			if (isBlank(row, from, zone.span().start())) {
				from = Math.max(from, zone.span().end());
			}
		}
		int to = length;
		for (Zone zone : outside.reversed()) {
			if (zone.span().end() > from && isBlank(row, zone.span().end(), to)) {
				to = Math.min(to, zone.span().start());
			}
		}
		return to > from ? new int[] { from, to } : new int[] { 0, length };
	}

	private static boolean isBlank(Row row, int from, int to) {
		return from >= to || ArticleFacts.text(row.block(), row.article(), from, to).isBlank();
	}
}
