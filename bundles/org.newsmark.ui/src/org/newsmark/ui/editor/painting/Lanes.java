// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignPainter;

/**
 * Which sign lies in which lane over one paragraph. Shorter marks come first, so that a mark within another lies nearer to the words; boxes
 * and lines have lanes of their own. What finds no lane is counted. The same paragraph gives the same lanes wherever the text is scrolled.
 *
 * @param placed in the order to be painted: outer boxes before inner ones
 * @param crowds where more marks lie over the same words than there are lanes, by position
 */
record Lanes(List<Placed> placed, List<Crowd> crowds) {

	static final Lanes NONE = new Lanes(List.of(), List.of());

	/**
	 * @param start of the piece, which may lie before the paragraph; in UTF-16 code units of the article
	 * @param end   exclusive, may lie behind the paragraph
	 */
	record Placed(Annotation mark, MarkSign sign, int start, int end, int lane) {
	}

	/** Over these words lie that many marks without a lane, at the most. */
	record Crowd(int start, int end, int count) {
	}

	private record Piece(Annotation mark, MarkSign sign, int start, int end) {
		static final Comparator<Piece> SHORTER_FIRST = Comparator.<Piece> comparingInt(piece -> piece.end - piece.start)
				.thenComparingInt(Piece::start).thenComparing(piece -> piece.mark.id());
	}

	/**
	 * @param start of the paragraph in UTF-16 code units of the article
	 * @param end   exclusive
	 * @param signs of labels; empty for those whose marks are not painted
	 */
	static Lanes of(AnnotationSet marks, int start, int end, Function<String, Optional<MarkSign>> signs) {
		List<Piece> pieces = new ArrayList<>();
		marks.forEachPiece(start, end,
				(mark, from, to) -> signs.apply(mark.label()).ifPresent(sign -> pieces.add(new Piece(mark, sign, from, to))));
		if (pieces.isEmpty()) {
			return NONE;
		}
		pieces.sort(Piece.SHORTER_FIRST);
		List<Placed> placed = new ArrayList<>(pieces.size());
		List<Piece> crowded = new ArrayList<>();
		Free boxes = new Free();
		Free lines = new Free();
		for (Piece piece : pieces) {
			int lane = (piece.sign.isBox() ? boxes : lines).take(piece.start, piece.end);
			if (lane < SignPainter.LANES) {
				placed.add(new Placed(piece.mark, piece.sign, piece.start, piece.end, lane));
			} else {
				crowded.add(piece);
			}
		}
		placed.sort(Comparator.<Placed> comparingInt(each -> each.sign.isBox() ? 0 : 1).thenComparing(each -> -each.lane));
		return new Lanes(List.copyOf(placed), crowds(crowded));
	}

	/** Merges what overlaps and counts the most that lie over one place. */
	private static List<Crowd> crowds(List<Piece> pieces) {
		if (pieces.isEmpty()) {
			return List.of();
		}
		TreeMap<Integer, Integer> changes = new TreeMap<>();
		for (Piece piece : pieces) {
			changes.merge(piece.start, 1, Integer::sum);
			changes.merge(piece.end, -1, Integer::sum);
		}
		List<Crowd> crowds = new ArrayList<>();
		int depth = 0;
		int most = 0;
		int from = 0;
		for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
			if (depth == 0) {
				from = change.getKey();
				most = 0;
			}
			depth += change.getValue();
			most = Math.max(most, depth);
			if (depth == 0) {
				crowds.add(new Crowd(from, change.getKey(), most));
			}
		}
		return List.copyOf(crowds);
	}

	/** What is taken of each lane, by start. */
	private static final class Free {

		private final List<TreeMap<Integer, Integer>> taken = new ArrayList<>();

		/** The first lane in which nothing overlaps this range, which is taken from now on. */
		int take(int start, int end) {
			for (int lane = 0; lane < SignPainter.LANES; lane++) {
				if (lane == taken.size()) {
					taken.add(new TreeMap<>());
				}
				TreeMap<Integer, Integer> ranges = taken.get(lane);
				Map.Entry<Integer, Integer> before = ranges.lowerEntry(end);
				if (before == null || before.getValue() <= start) {
					ranges.put(start, end);
					return lane;
				}
			}
			return SignPainter.LANES;
		}
	}
}
