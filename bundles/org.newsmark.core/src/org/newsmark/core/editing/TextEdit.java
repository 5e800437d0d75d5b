// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

/**
 * A stretch of a text becomes another one, and marks and zones move along. Letters that are put directly before or behind the words of a mark, so that they grow
 * a word of it, become part of it; all else that is put at an edge stays outside. A mark of which nothing is left is an orphan. Pure; any thread.
 *
 * @param start   in UTF-16 code units of the text as it was
 * @param removed how many code units go
 * @param inserted what comes in their place
 */
public record TextEdit(int start, int removed, String inserted) {

	/** @throws IllegalArgumentException if start or removed is negative */
	public TextEdit {
		if (start < 0 || removed < 0) {
			throw new IllegalArgumentException(start + "+" + removed);
		}
	}

	/** The smallest single edit that leads from the one text to the other; empty if they are the same. Cuts no surrogate pair. */
	public static Optional<TextEdit> between(String from, String to) {
		int most = Math.min(from.length(), to.length());
		int head = 0;
		while (head < most && from.charAt(head) == to.charAt(head)) {
			head++;
		}
		if (head == from.length() && head == to.length()) {
			return Optional.empty();
		}
		if (head > 0 && Character.isHighSurrogate(from.charAt(head - 1))) {
			head--;
		}
		int tail = 0;
		while (tail < most - head && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
			tail++;
		}
		if (tail > 0 && Character.isLowSurrogate(from.charAt(from.length() - tail))) {
			tail--;
		}
		return Optional.of(new TextEdit(head, from.length() - head - tail, to.substring(head, to.length() - tail)));
	}

	/** @throws StringIndexOutOfBoundsException if the edit reaches beyond the text */
	public String appliedTo(String text) {
		return text.substring(0, start) + inserted + text.substring(start + removed);
	}

	/** @param text as it was */
	public Zones moved(Zones zones, String text) {
		List<Zone> moved = new ArrayList<>(zones.all().size());
		for (Zone zone : zones.all()) {
			moved(zone.span(), text, true).ifPresent(span -> moved.add(new Zone(zone.kind(), span)));
		}
		return new Zones(moved);
	}

	/**
	 * @param text  as it was
	 * @param after as it becomes
	 */
	public AnnotationSet moved(AnnotationSet marks, String text, String after) {
		List<Annotation> changed = new ArrayList<>();
		for (Annotation mark : marks.all()) {
			if (!mark.orphan() && mark.end() >= start) {
				Annotation moved = moved(mark, text, after);
				if (!moved.equals(mark)) {
					changed.add(moved);
				}
			}
		}
		return changed.isEmpty() ? marks : marks.withAll(changed);
	}

	private Annotation moved(Annotation mark, String text, String after) {
		List<TextSpan> spans = new ArrayList<>(mark.spans().size());
		for (TextSpan span : mark.spans()) {
			moved(span, text, false).ifPresent(spans::add);
		}
		return spans.isEmpty() ? mark.asOrphan() : mark.withSpans(new Pieces(spans).spans(), after);
	}

	/**
	 * Where a span is then.
	 *
	 * @param text   as it was
	 * @param greedy whether what is put at its end belongs to it in any case, as in a zone that is written on
	 * @return empty if nothing of it is left
	 */
	Optional<TextSpan> moved(TextSpan span, String text, boolean greedy) {
		int end = start + removed;
		int shift = inserted.length() - removed;
		if (end < span.start() || end == span.start() && !growsStart(span, text)) {
			return Optional.of(span.shifted(shift));
		}
		if (start > span.end() || start == span.end() && !growsEnd(span, text) && !(greedy && inserted.indexOf('\n') < 0)) {
			return Optional.of(span);
		}
		// What is put into the middle or in place of an edge belongs to it as far as the span was there.
		int from = Math.min(span.start(), start);
		int to = Math.max(span.end(), end) + shift;
		if (start < span.start() && removed > 0) {
			from = end >= span.end() ? start + inserted.length() : start + Math.min(inserted.length(), kept(span.start() - start));
		}
		if (end > span.end() && removed > 0) {
			to = start < span.start() ? from : Math.min(to, start + (start < span.end() ? inserted.length() - Math.min(inserted.length(), keptBehind(end - span.end())) : 0));
		}
		return from < to ? Optional.of(new TextSpan(from, to)) : Optional.empty();
	}

	/** Of what replaces a stretch over an edge, as much lies outside as did before, as far as there is as much. */
	private int kept(int outside) {
		return inserted.isEmpty() ? 0 : Math.min(outside, inserted.length());
	}

	private int keptBehind(int outside) {
		return kept(outside);
	}

	private boolean growsStart(TextSpan span, String text) {
		return removed == 0 && !inserted.isEmpty() && isLetter(inserted.charAt(inserted.length() - 1)) && isLetter(text.charAt(span.start()))
				&& isAllLetters() && !(start > 0 && isLetter(text.charAt(start - 1)));
	}

	private boolean growsEnd(TextSpan span, String text) {
		return removed == 0 && !inserted.isEmpty() && isAllLetters() && isLetter(text.charAt(span.end() - 1))
				&& !(span.end() < text.length() && isLetter(text.charAt(span.end())));
	}

	private boolean isAllLetters() {
		return inserted.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
	}

	private static boolean isLetter(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
