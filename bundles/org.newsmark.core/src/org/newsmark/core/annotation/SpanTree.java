// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import java.util.Arrays;

import org.newsmark.core.text.TextSpan;

/**
 * The spans of marks as an implicit interval tree: pieces sorted by start, every node of the balanced tree over that array knows the largest
 * end below it (Cormen et al., Introduction to Algorithms, 3rd ed., 14.3). Immutable.
 */
final class SpanTree {

	private final Annotation[] ordered;
	/** Start of each piece, ascending; a mark of several spans has several pieces; orphans have none. */
	private final int[] starts;
	private final int[] ends;
	/** Largest end in the subtree whose root is this index; subtree of [low, high) has its root in the middle. */
	private final int[] reach;
	/** Index into {@link #ordered} of each piece's annotation. */
	private final int[] owner;

	/** @param ordered by position; not copied */
	SpanTree(Annotation[] ordered) {
		this.ordered = ordered;
		int pieces = 0;
		boolean sorted = true;
		for (Annotation annotation : ordered) {
			if (!annotation.orphan()) {
				pieces += annotation.spans().size();
				sorted &= annotation.spans().size() == 1;
			}
		}
		long[] keys = new long[pieces];
		int[] pieceEnds = new int[pieces];
		int[] pieceOwners = new int[pieces];
		int next = 0;
		for (int i = 0; i < ordered.length; i++) {
			if (!ordered[i].orphan()) {
				for (TextSpan span : ordered[i].spans()) {
					keys[next] = (long) span.start() << 32 | next;
					pieceEnds[next] = span.end();
					pieceOwners[next++] = i;
				}
			}
		}
		if (!sorted) {
			Arrays.sort(keys);
		}
		this.starts = new int[pieces];
		this.ends = new int[pieces];
		this.owner = new int[pieces];
		this.reach = new int[pieces];
		for (int i = 0; i < pieces; i++) {
			int from = (int) keys[i];
			starts[i] = (int) (keys[i] >>> 32);
			ends[i] = pieceEnds[from];
			owner[i] = pieceOwners[from];
		}
		fillReach(0, pieces);
	}

	/** Every piece that shares at least one code unit with the range, by start. O(log n + hits). */
	void visit(int start, int end, AnnotationSet.PieceVisitor visitor) {
		visit(0, starts.length, start, end, visitor);
	}

	private int fillReach(int low, int high) {
		if (low >= high) {
			return -1;
		}
		int middle = (low + high) >>> 1;
		int largest = Math.max(ends[middle], Math.max(fillReach(low, middle), fillReach(middle + 1, high)));
		reach[middle] = largest;
		return largest;
	}

	private void visit(int low, int high, int start, int end, AnnotationSet.PieceVisitor visitor) {
		if (low >= high) {
			return;
		}
		int middle = (low + high) >>> 1;
		if (reach[middle] <= start) {
			return;
		}
		visit(low, middle, start, end, visitor);
		if (starts[middle] < end) {
			if (ends[middle] > start) {
				visitor.piece(ordered[owner[middle]], starts[middle], ends[middle]);
			}
			visit(middle + 1, high, start, end, visitor);
		}
	}
}
