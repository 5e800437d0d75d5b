// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;

/**
 * Finds marks again in a text that has changed, by their words and what stood around them: the same words at the same place, else the same words
 * where the context fits best and the way is shortest, else an orphan.
 */
public final class Anchorer {

	private final String text;
	private final IntUnaryOperator expected;

	private Anchorer(String text, IntUnaryOperator expected) {
		this.text = text;
		this.expected = expected;
	}

	/**
	 * For marks whose old text is not known.
	 *
	 * @param text     as it is now
	 * @param expected where an edge of a stored span should be in it, in UTF-16 code units, if nothing had changed before it
	 */
	public static Anchorer into(String text, IntUnaryOperator expected) {
		return new Anchorer(text, expected);
	}

	/** One outcome per mark, in the order given. */
	public List<Anchored> anchor(Collection<Annotation> marks) {
		List<Anchored> result = new ArrayList<>(marks.size());
		for (Annotation mark : marks) {
			result.add(anchor(mark));
		}
		return result;
	}

	private Anchored anchor(Annotation mark) {
		List<TextSpan> spans = new ArrayList<>();
		boolean moved = false;
		int from = 0;
		for (int i = 0; i < mark.spans().size(); i++) {
			String words = mark.exact().get(i);
			int place = Math.min(text.length(), Math.max(0, expected.applyAsInt(mark.spans().get(i).start())));
			int found = words.isEmpty() ? -1 : text.startsWith(words, place) && place >= from ? place : nearest(words, place, from);
			if (found < 0) {
				return new Anchored.Orphan(mark, mark.asOrphan());
			}
			moved |= found != place;
			from = found + words.length();
			spans.add(new TextSpan(found, from));
		}
		if (spans.isEmpty()) {
			return new Anchored.Orphan(mark, mark.asOrphan());
		}
		Annotation now = mark.withSpans(spans, text);
		return mark.orphan() ? new Anchored.Healed(mark, now) : moved ? new Anchored.Moved(mark, now) : new Anchored.Unmoved(now);
	}

	private int nearest(String words, int place, int from) {
		int after = text.indexOf(words, Math.max(place, from));
		int before = text.lastIndexOf(words, place);
		if (before < from) {
			return after;
		}
		return after < 0 || place - before <= after - place ? before : after;
	}
}
