// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import org.newsmark.core.query.Place;
import org.newsmark.core.text.Words;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Bits;

/** Marks beside other marks of the same file: near them, overlapping, inside or around them. */
final class Neighbours {

	private static final int COST = 1_000;
	/** A stretch of so many code units for each word asked nearly always holds more words than asked. */
	private static final int LONG_WORD = 40;

	private final Place place;
	private final int words;
	private final Condition other;
	private final Progress progress;

	/** @param words within which the other may stand, see {@link Place#NEAR} */
	Neighbours(Place place, int words, Condition other, Progress progress) {
		this.place = place;
		this.words = words;
		this.other = other;
		this.progress = progress;
	}

	Condition condition() {
		return new Condition.OfLinked(this::select, COST);
	}

	private long[] select(Part part, long[] within) {
		Block block = part.block();
		long[] others = other.select(part, part.liveMarks());
		long[] found = new long[within.length];
		int[] starts = block.files().markStart();
		for (int file = 0; file < block.files().size(); file++) {
			int first = Bits.next(within, starts[file], starts[file + 1]);
			if (first >= 0 && Bits.next(others, starts[file], starts[file + 1]) >= 0) {
				progress.checkCancelled();
				Pieces pieces = Pieces.of(block, file, others);
				for (int mark = first; mark >= 0; mark = Bits.next(within, mark + 1, starts[file + 1])) {
					if ((block.get(MarkField.FLAGS, mark) & Block.ORPHAN) == 0 && holds(block, file, mark, pieces)) {
						Bits.set(found, mark);
					}
				}
			}
		}
		return found;
	}

	private boolean holds(Block block, int file, int mark, Pieces pieces) {
		int[] own = Pieces.spans(block, file, mark);
		return switch (place) {
			case OVERLAPS -> overlaps(own, pieces, mark);
			case INSIDE -> pieces.overlapping(own[0], own[1], mark,
					candidate -> isWithin(own, Pieces.spans(block, file, candidate)));
			case AROUND -> isAround(block, file, mark, own, pieces);
			case NEAR -> overlaps(own, pieces, mark) || isNear(block, block.articleOfFile(file), own, pieces, mark);
		};
	}

	private static boolean overlaps(int[] own, Pieces pieces, int mark) {
		for (int i = 0; i < own.length; i += 2) {
			if (pieces.overlapping(own[i], own[i + 1], mark, any -> true)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAround(Block block, int file, int mark, int[] own, Pieces pieces) {
		for (int i = 0; i < own.length; i += 2) {
			if (pieces.overlapping(own[i], own[i + 1], mark,
					candidate -> isWithin(Pieces.spans(block, file, candidate), own))) {
				return true;
			}
		}
		return false;
	}

	private boolean isNear(Block block, int article, int[] own, Pieces pieces, int mark) {
		for (int i = 0; i < own.length; i += 2) {
			int next = pieces.nextStart(own[i + 1], mark);
			int last = pieces.lastEnd(own[i], mark);
			if (next >= 0 && isShort(block, article, own[i + 1], next)
					|| last >= 0 && isShort(block, article, last, own[i])) {
				return true;
			}
		}
		return false;
	}

	/** Whether fewer words stand between these offsets than the distance. */
	private boolean isShort(Block block, int article, int from, int to) {
		int look = Math.min(to - from, (words + 1) * LONG_WORD);
		if (look < to - from) {
			String head = ArticleFacts.text(block, article, from, from + look);
			if (Words.count(head, 0, head.length()) > words) {
				return false;
			}
		}
		String between = ArticleFacts.text(block, article, from, to);
		return Words.count(between, 0, between.length()) < words;
	}

	private static boolean isWithin(int[] spans, int[] others) {
		for (int i = 0; i < spans.length; i += 2) {
			if (!Compiler.isInSpan(others, spans[i], spans[i + 1])) {
				return false;
			}
		}
		return true;
	}
}
