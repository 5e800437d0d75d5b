// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.Annotation.Context;
import org.newsmark.core.text.TextSpan;

/** Looks for marks whose context has changed: exact words with the best context nearby, else words like them. For one text; not for several threads. */
final class WordSearch {

	/** Exact words looked at on each side of where they should be. */
	private static final int CANDIDATES = 6;
	private static final int REACH = 30_000;
	/** So near to where they should be, exact words are taken whatever stands around them. */
	private static final int CLOSE = 300;
	/** Shorter words stand in many places by chance. */
	private static final int SHORT = 4;
	private static final int DISTINCTIVE = 12;
	private static final int LONG = 1_500;
	private static final int EDGE = 200;
	private static final int SLACK = 64;

	private final String text;
	private final IntUnaryOperator place;
	private final Shifts shifts;
	/** Made when first needed. */
	private @Nullable Seeds seeds;

	/** A place for a mark. */
	private record Spot(List<TextSpan> spans, double words, double context, int distance) {
		double score() {
			return words + context - 0.3 * distance / (distance + 1_000.0);
		}

		/** No other place can be much better. */
		boolean isClear() {
			return words >= 0.8 && context >= 0.8 && distance <= SLACK;
		}
	}

	WordSearch(String text, IntUnaryOperator place, Shifts shifts) {
		this.text = text;
		this.place = place;
		this.shifts = shifts;
	}

	Anchored find(Annotation mark) {
		if (mark.spans().isEmpty() || mark.exact().stream().anyMatch(String::isEmpty)) {
			return new Anchored.Orphan(mark, mark.asOrphan());
		}
		int expected = clamp(place.applyAsInt(mark.start()) + shifts.at(mark.start()));
		Spot exact = bestExact(mark, expected, List.of());
		List<Integer> proposed = exact != null && exact.isClear() ? List.of() : proposed(mark);
		if (!proposed.isEmpty()) {
			exact = bestExact(mark, expected, proposed);
		}
		if (exact != null && !isAcceptable(exact, mark)) {
			exact = null;
		}
		boolean clear = exact != null && exact.context() >= 0.5;
		Spot like = clear || mark.orphan() ? null : bestLike(mark, expected, proposed);
		Spot best = exact == null || like != null && like.score() > exact.score() + 0.2 ? like : exact;
		if (best == null) {
			return new Anchored.Orphan(mark, mark.asOrphan());
		}
		Annotation now = mark.withSpans(best.spans(), text);
		if (mark.orphan()) {
			return new Anchored.Healed(mark, now);
		}
		return best == exact ? exactOutcome(mark, now, best) : new Anchored.Approximate(mark, now, best.words());
	}

	private Anchored exactOutcome(Annotation mark, Annotation now, Spot spot) {
		boolean moved = false;
		for (int i = 0; i < spot.spans().size(); i++) {
			moved |= spot.spans().get(i).start() != place.applyAsInt(mark.spans().get(i).start());
		}
		int shift = spot.spans().get(0).start() - place.applyAsInt(mark.start());
		boolean certain = spot.context() >= 0.6 && shifts.agrees(mark.start(), shift);
		return moved || spot.context() < 0.5 ? new Anchored.Moved(mark, now, certain) : new Anchored.Unmoved(now);
	}

	/** Short words without anything around them that was there, or far words that stand anywhere, are not the mark. */
	private static boolean isAcceptable(Spot spot, Annotation mark) {
		int length = mark.exact().stream().mapToInt(String::length).sum();
		if (spot.context() >= 0.5 || length >= DISTINCTIVE) {
			return true;
		}
		return !mark.orphan() && spot.distance() <= CLOSE && (length >= SHORT || spot.context() >= 0.35);
	}

	private List<Integer> proposed(Annotation mark) {
		Seeds index = seeds;
		if (index == null) {
			index = new Seeds(text);
			seeds = index;
		}
		String suffix = mark.spans().size() == 1 ? mark.context().suffix() : "";
		int prefix = mark.context().prefix().length();
		return index.propose(mark.context().prefix() + head(mark.exact().get(0)) + (mark.exact().get(0).length() > LONG ? "" : suffix))
				.stream().map(begin -> clamp(begin + prefix)).toList();
	}

	private @Nullable Spot bestExact(Annotation mark, int expected, List<Integer> proposed) {
		String words = mark.exact().get(0);
		Set<Integer> starts = new LinkedHashSet<>();
		addOccurrences(words, expected, starts);
		for (int begin : proposed) {
			int from = Math.max(0, begin - SLACK);
			int at = text.indexOf(words, from, Math.min(text.length(), Math.max(from, begin + SLACK + words.length())));
			if (at >= 0) {
				starts.add(at);
			}
		}
		Spot best = null;
		for (int start : nearestFirst(starts, expected)) {
			Spot spot = spotAt(mark, start, expected);
			if (spot != null && (best == null || spot.score() > best.score())) {
				best = spot;
				if (spot.isClear()) {
					break;
				}
			}
		}
		return best;
	}

	/** The nearest on each side. */
	private void addOccurrences(String words, int expected, Set<Integer> starts) {
		ArrayDeque<Integer> before = new ArrayDeque<>();
		int to = Math.min(text.length(), expected + words.length());
		for (int at = text.indexOf(words, Math.max(0, expected - REACH), to); at >= 0; at = text.indexOf(words, at + 1, to)) {
			before.addFirst(at);
			if (before.size() > CANDIDATES) {
				before.removeLast();
			}
		}
		starts.addAll(before);
		to = Math.min(text.length(), expected + REACH);
		int at = text.indexOf(words, expected, Math.max(expected, to));
		for (int i = 0; i < CANDIDATES && at >= 0; i++) {
			starts.add(at);
			at = text.indexOf(words, at + 1, Math.max(at + 1, to));
		}
	}

	/** The pieces of a mark stay together: each further one is looked for as far behind the one before as it was. */
	private @Nullable Spot spotAt(Annotation mark, int start, int expected) {
		List<TextSpan> spans = new ArrayList<>();
		int end = start + mark.exact().get(0).length();
		spans.add(new TextSpan(start, end));
		for (int i = 1; i < mark.spans().size(); i++) {
			int gap = mark.spans().get(i).start() - mark.spans().get(i - 1).end();
			String words = mark.exact().get(i);
			int at = nearest(words, end + gap, end, end + 2 * gap + 2 * SLACK);
			if (at < 0) {
				return null;
			}
			end = at + words.length();
			spans.add(new TextSpan(at, end));
		}
		return new Spot(spans, 1, Likeness.ofContext(text, start, end, mark.context()), Math.abs(start - expected));
	}

	private int nearest(String words, int wanted, int low, int high) {
		int best = -1;
		int to = Math.min(text.length(), high + words.length());
		for (int at = text.indexOf(words, low, Math.max(low, to)); at >= 0; at = text.indexOf(words, at + 1, to)) {
			if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
				best = at;
			}
		}
		return best;
	}

	private @Nullable Spot bestLike(Annotation mark, int expected, List<Integer> proposed) {
		Set<Integer> begins = new LinkedHashSet<>(proposed);
		begins.add(expected);
		Spot best = null;
		int last = Integer.MIN_VALUE;
		for (int begin : nearestFirst(begins, expected)) {
			Spot spot = last != Integer.MIN_VALUE && Math.abs(begin - last) < SLACK ? null : likeAt(mark, begin, expected);
			last = begin;
			if (spot != null && (best == null || spot.score() > best.score())) {
				best = spot;
				if (spot.isClear()) {
					break;
				}
			}
		}
		return best;
	}

	private static List<Integer> nearestFirst(Set<Integer> places, int expected) {
		List<Integer> sorted = new ArrayList<>(places);
		sorted.sort(Comparator.comparingInt(place -> Math.abs(place - expected)));
		return sorted;
	}

	private @Nullable Spot likeAt(Annotation mark, int begin, int expected) {
		List<TextSpan> spans = new ArrayList<>();
		double words = 0;
		int low = 0;
		int wanted = begin;
		int pieces = mark.spans().size();
		for (int i = 0; i < pieces; i++) {
			Context around = new Context(i == 0 ? mark.context().prefix() : "", i == pieces - 1 ? mark.context().suffix() : "");
			TextSpan span = fit(mark.exact().get(i), around, wanted, low);
			if (span == null) {
				return null;
			}
			spans.add(span);
			double likeness = Likeness.of(mark.exact().get(i), span.in(text));
			if (likeness < 0.5) {
				return null;
			}
			words += likeness / pieces;
			low = span.end();
			wanted = i + 1 < pieces ? low + mark.spans().get(i + 1).start() - mark.spans().get(i).end() : low;
		}
		double context = Likeness.ofContext(text, spans.get(0).start(), low, mark.context());
		boolean likely = context >= 0.5 || words >= 0.75 && mark.words().length() >= DISTINCTIVE;
		return likely ? new Spot(spans, words, context, Math.abs(spans.get(0).start() - expected)) : null;
	}

	private @Nullable TextSpan fit(String words, Context around, int begin, int low) {
		int slack = SLACK + Math.min(EDGE, words.length() / 4);
		int from = Math.max(low, begin - slack - around.prefix().length());
		int to = Math.min(text.length(), begin + Math.min(words.length(), LONG) + slack + around.suffix().length());
		if (from >= to) {
			return null;
		}
		if (words.length() <= LONG) {
			Alignment.Fit fit = Alignment.fit(text, from, to, around.prefix(), words, around.suffix());
			return wholeWords(fit.start(), fit.end(), words, around, low);
		}
		int start = Alignment.fit(text, from, to, around.prefix(), head(words), "").start();
		int tailFrom = Math.max(start, Math.min(text.length(), start + words.length() - EDGE - 4 * slack));
		int tailTo = Math.max(tailFrom, Math.min(text.length(), start + words.length() + 4 * slack));
		int end = Alignment.fit(text, tailFrom, tailTo, "", words.substring(words.length() - EDGE), around.suffix()).end();
		return wholeWords(start, end, words, around, low);
	}

	private static String head(String words) {
		return words.length() <= LONG ? words : words.substring(0, EDGE);
	}

	/** An edge that stood between words before stands between words again; blanks at the edges are left out as they were. */
	private @Nullable TextSpan wholeWords(int from, int to, String words, Context around, int low) {
		int start = from;
		int end = Math.max(from, to);
		String prefix = around.prefix();
		if (prefix.isEmpty() || !isWordly(prefix.charAt(prefix.length() - 1)) || !isWordly(words.charAt(0))) {
			while (start > low && start < end && isWordly(text.charAt(start)) && isWordly(text.charAt(start - 1))) {
				start--;
			}
		}
		String suffix = around.suffix();
		if (suffix.isEmpty() || !isWordly(suffix.charAt(0)) || !isWordly(words.charAt(words.length() - 1))) {
			while (end > start && end < text.length() && isWordly(text.charAt(end)) && isWordly(text.charAt(end - 1))) {
				end++;
			}
		}
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return start < end && new TextSpan(start, end).isWholeIn(text) ? new TextSpan(start, end) : null;
	}

	private static boolean isWordly(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private int clamp(int offset) {
		return Math.max(0, Math.min(text.length(), offset));
	}
}
