// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Bits;

/** A block with which of its articles still count. Immutable; any thread. */
public final class Part {

	/** No longer, or no more, in the corpus. */
	public static final int DEAD = -1;

	/** By number of the zone: no zone, then each kind. */
	private static final boolean[] INSIDE = new boolean[ZoneKind.values().length + 1];

	static {
		INSIDE[0] = true;
		for (ZoneKind kind : ZoneKind.values()) {
			INSIDE[kind.ordinal() + 1] = !kind.isOutside();
		}
	}

	private final Block block;
	private final String segment;
	private final int[] ordinals;
	private final int live;
	/** Computed on first use; computing twice in two threads gives the same. */
	private long @Nullable [] liveMarks;
	/** The same. */
	private long @Nullable [] insideMarks;

	/**
	 * @param segment  name of the file that holds the block; empty if none does
	 * @param ordinals of the articles in the corpus; {@link #DEAD} for those that another block has anew or that are
	 *                 gone
	 */
	Part(Block block, String segment, int[] ordinals) {
		this.block = block;
		this.segment = segment;
		this.ordinals = ordinals;
		this.live = (int) Arrays.stream(ordinals).filter(ordinal -> ordinal != DEAD).count();
	}

	public Block block() {
		return block;
	}

	public String segment() {
		return segment;
	}

	/** Place of an article of the block among all of the corpus by path, or {@link #DEAD}. */
	public int ordinal(int article) {
		return ordinals[article];
	}

	/** Number of articles that count. */
	public int live() {
		return live;
	}

	/** The marks that count. Not to be changed. */
	long[] liveMarks() {
		long[] known = liveMarks;
		if (known == null) {
			known = Bits.none(block.size());
			for (int article = 0; article < ordinals.length; article++) {
				if (ordinals[article] != DEAD) {
					Bits.setRange(known, block.firstMark(article), block.endOfMarks(article));
				}
			}
			liveMarks = known;
		}
		return known;
	}

	/** Those of the marks that count which do not stand in zones outside the article. Not to be changed. */
	long[] insideMarks() {
		long[] known = insideMarks;
		if (known == null) {
			known = block.column(MarkField.ZONE).select(liveMarks(), INSIDE);
			insideMarks = known;
		}
		return known;
	}

	/** With other ordinals of the articles; where articles only drop out, so do their marks from what was computed. */
	Part with(int[] changed) {
		Part next = new Part(block, segment, changed);
		long[] live = liveMarks;
		long[] inside = insideMarks;
		if (live != null) {
			next.liveMarks = without(live, changed);
		}
		if (inside != null) {
			next.insideMarks = without(inside, changed);
		}
		return next;
	}

	/** The same set without the marks of articles that no longer count; nothing if others count anew. */
	private long @Nullable [] without(long[] marks, int[] changed) {
		long[] left = marks.clone();
		for (int article = 0; article < ordinals.length; article++) {
			if (ordinals[article] == DEAD && changed[article] != DEAD) {
				return null;
			}
			if (ordinals[article] != DEAD && changed[article] == DEAD) {
				Bits.clearRange(left, block.firstMark(article), block.endOfMarks(article));
			}
		}
		return left;
	}

	int[] ordinals() {
		return ordinals;
	}
}
