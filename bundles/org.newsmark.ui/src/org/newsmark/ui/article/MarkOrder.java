// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;

/** Which mark comes next, and which of several marks over one place is meant. Orphans have no place and are passed over. Pure. */
public final class MarkOrder {

	/** The innermost first: what is shorter lies on what is longer. */
	private static final Comparator<Annotation> INNERMOST = Comparator.<Annotation> comparingInt(mark -> mark.end() - mark.start())
			.thenComparing(Annotation.BY_POSITION.reversed());

	private MarkOrder() {
	}

	/**
	 * @param from  the mark to go on from; without one, the caret
	 * @param caret in UTF-16 code units
	 */
	static Optional<Annotation> step(AnnotationSet marks, Optional<Annotation> from, int caret, boolean forward, boolean sameLabel) {
		List<Annotation> all = marks.all();
		int index = from.isPresent() ? marks.indexOf(from.get()) + (forward ? 1 : -1) : atCaret(marks, caret, forward);
		while (index >= 0 && index < all.size()) {
			Annotation mark = all.get(index);
			if (!mark.orphan() && (!sameLabel || from.isEmpty() || mark.label().equals(from.get().label()))) {
				return Optional.of(mark);
			}
			index += forward ? 1 : -1;
		}
		return Optional.empty();
	}

	private static int atCaret(AnnotationSet marks, int caret, boolean forward) {
		int next = marks.firstAfter(caret - 1).map(marks::indexOf).orElse(marks.size());
		return forward ? next : next - 1;
	}

	/** The marks with a piece over this offset, or ending at it when none is over it, the innermost first. O(log n + hits). */
	public static List<Annotation> at(AnnotationSet marks, int offset) {
		List<Annotation> found = over(marks, offset, offset + 1);
		return found.isEmpty() && offset > 0 ? over(marks, offset - 1, offset) : found;
	}

	/** The innermost mark at this offset; with {@code after} given and there, the one around it, so that asking again goes outwards. */
	public static Optional<Annotation> innermost(AnnotationSet marks, int offset, Optional<Annotation> after) {
		List<Annotation> found = at(marks, offset);
		int index = after.map(found::indexOf).orElse(-1);
		return found.isEmpty() ? Optional.empty() : Optional.of(found.get((index + 1) % found.size()));
	}

	private static List<Annotation> over(AnnotationSet marks, int start, int end) {
		List<Annotation> found = new ArrayList<>(4);
		marks.forEachPiece(start, end, (mark, from, to) -> found.add(mark));
		found.sort(INNERMOST);
		return found;
	}
}
