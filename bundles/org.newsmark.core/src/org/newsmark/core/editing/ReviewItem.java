// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;

/**
 * A mark that somebody should look at, because the text under it was changed.
 *
 * @param id     of the mark
 * @param before its words as they were
 */
public record ReviewItem(String id, String before, Kind kind) {

	/** What became of the mark. */
	public enum Kind {
		/** Other words stand where it was. */
		CHANGED,
		/** The same words, found elsewhere; they may be others of the same wording. */
		MOVED,
		/** Its words are no longer in the text. */
		LOST,
		/** It was lost and its words are there again. */
		FOUND
	}

	/** Those of the marks of before whose words are others now, by position. */
	public static List<ReviewItem> between(AnnotationSet before, AnnotationSet now) {
		List<ReviewItem> items = new ArrayList<>();
		for (Annotation mark : before.all()) {
			Optional<Annotation> then = now.get(mark.id());
			if (then.isPresent() && (then.get().orphan() != mark.orphan() || !then.get().words().equals(mark.words()))) {
				items.add(new ReviewItem(mark.id(), mark.words(), then.get().orphan() ? Kind.LOST : Kind.CHANGED));
			}
		}
		return List.copyOf(items);
	}

	/** Of marks that were found again in another text. */
	public static List<ReviewItem> of(Collection<Anchored> anchored) {
		return anchored.stream().map(each -> switch (each) {
			case Anchored.Unmoved unmoved -> new ReviewItem(unmoved.now().id(), unmoved.now().words(), Kind.MOVED);
			case Anchored.Moved moved -> new ReviewItem(moved.now().id(), moved.before().words(), Kind.MOVED);
			case Anchored.Approximate approximate -> new ReviewItem(approximate.now().id(), approximate.before().words(), Kind.CHANGED);
			case Anchored.Healed healed -> new ReviewItem(healed.now().id(), healed.before().words(), Kind.FOUND);
			case Anchored.Orphan orphan -> new ReviewItem(orphan.now().id(), orphan.before().words(), Kind.LOST);
		}).toList();
	}

	/**
	 * Better words for the mark than those it has now: the words as they were where they stand near, else whole words.
	 *
	 * @param text as it is now
	 * @return empty if there are none, or the mark has them already
	 */
	public Optional<List<TextSpan>> repaired(Annotation mark, String text, String language) {
		if (mark.spans().size() > 1) {
			return Optional.empty();
		}
		int start = Math.min(mark.start(), text.length());
		int near = nearest(text, before, start);
		Optional<TextSpan> span = near >= 0 && (mark.orphan() || Math.abs(near - start) <= before.length() + mark.words().length())
				? Optional.of(new TextSpan(near, near + before.length()))
				: mark.orphan() ? Optional.empty() : new TextUnits(text, language).snappedToWords(mark.spans().getFirst());
		return span.map(List::of).filter(spans -> mark.orphan() || !spans.equals(mark.spans()));
	}

	private static int nearest(String text, String words, int offset) {
		int behind = text.indexOf(words, Math.max(0, offset - words.length()));
		int ahead = text.lastIndexOf(words, offset);
		return ahead < 0 || behind >= 0 && Math.abs(behind - offset) < Math.abs(ahead - offset) ? behind : ahead;
	}
}
