// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;

/**
 * The pieces that one mark lies over, and what they become when an edge moves or words come or go. Pieces are sorted, do not overlap, and have no
 * blanks at the edges that an edit makes. All offsets in UTF-16 code units. Immutable.
 */
public record Pieces(List<TextSpan> spans) {

	/** Further than this from an edge no next word is looked for. */
	private static final int NEAR = 400;

	/** @param piece index into {@link Pieces#spans()}; @param end whether it is the end of that piece, else its start */
	public record Edge(int piece, boolean end) {
	}

	public Pieces {
		spans = spans.stream().sorted(TextSpan.BY_POSITION).toList();
	}

	/** The edge that is nearest to this offset, of two equally near ones the end; empty if there is no piece. */
	public Optional<Edge> nearest(int offset) {
		Edge best = null;
		int distance = Integer.MAX_VALUE;
		for (int i = 0; i < spans.size(); i++) {
			for (boolean end : new boolean[] { true, false }) {
				int away = Math.abs(offsetOf(new Edge(i, end)) - offset);
				if (away < distance) {
					best = new Edge(i, end);
					distance = away;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	public int offsetOf(Edge edge) {
		TextSpan piece = spans.get(edge.piece());
		return edge.end() ? piece.end() : piece.start();
	}

	/** The edge at the other side of the same piece. */
	public static Edge other(Edge edge) {
		return new Edge(edge.piece(), !edge.end());
	}

	/**
	 * With this edge elsewhere. A piece that is reached becomes one with it; a piece whose edges meet or cross goes.
	 *
	 * @return empty if nothing would be left
	 */
	public Optional<Pieces> moved(Edge edge, int to) {
		TextSpan piece = spans.get(edge.piece());
		int start = edge.end() ? piece.start() : to;
		int end = edge.end() ? to : piece.end();
		List<TextSpan> rest = new ArrayList<>(spans);
		rest.remove(edge.piece());
		if (start >= end) {
			return rest.isEmpty() ? Optional.empty() : Optional.of(new Pieces(rest));
		}
		return Optional.of(new Pieces(rest).with(new TextSpan(Math.max(0, start), end)));
	}

	/**
	 * Where an edge goes when it is moved by a word: an end to the end of a word, a start to the start of one.
	 *
	 * @return empty if there is no further word near
	 */
	public static Optional<Integer> nextWordEdge(int offset, boolean end, boolean forward, int length, TextUnits units) {
		int from = Math.max(0, offset - (forward ? 1 : NEAR));
		int to = Math.min(length, offset + (forward ? NEAR : 1));
		if (from >= to) {
			return Optional.empty();
		}
		List<Integer> edges = units.wordsIn(new TextSpan(from, to)).stream().map(word -> end ? word.end() : word.start()).toList();
		return forward ? edges.stream().filter(edge -> edge > offset).findFirst()
				: edges.stream().filter(edge -> edge < offset).reduce((one, next) -> next);
	}

	/** With this piece too; what it overlaps or meets becomes one with it. */
	public Pieces with(TextSpan piece) {
		int start = piece.start();
		int end = piece.end();
		List<TextSpan> next = new ArrayList<>();
		for (TextSpan each : spans) {
			if (each.start() <= end && start <= each.end()) {
				start = Math.min(start, each.start());
				end = Math.max(end, each.end());
			} else {
				next.add(each);
			}
		}
		next.add(new TextSpan(start, end));
		return new Pieces(next);
	}

	/**
	 * Without what lies in this range; what is left of a piece loses the blanks at its edges.
	 *
	 * @return empty if nothing would be left
	 */
	public Optional<Pieces> without(TextSpan range, TextUnits units) {
		List<TextSpan> next = new ArrayList<>();
		for (TextSpan each : spans) {
			if (!each.overlaps(range)) {
				next.add(each);
				continue;
			}
			if (each.start() < range.start()) {
				units.trimmed(new TextSpan(each.start(), range.start())).ifPresent(next::add);
			}
			if (range.end() < each.end()) {
				units.trimmed(new TextSpan(range.end(), each.end())).ifPresent(next::add);
			}
		}
		return next.isEmpty() ? Optional.empty() : Optional.of(new Pieces(next));
	}

	/** Only of those pieces, or parts of pieces, that lie before or behind this offset, in this order; empty if one side has nothing. */
	public Optional<List<Pieces>> splitAt(int offset, TextUnits units) {
		List<TextSpan> before = new ArrayList<>();
		List<TextSpan> behind = new ArrayList<>();
		for (TextSpan each : spans) {
			if (each.end() <= offset) {
				before.add(each);
			} else if (each.start() >= offset) {
				behind.add(each);
			} else {
				units.trimmed(new TextSpan(each.start(), offset)).ifPresent(before::add);
				units.trimmed(new TextSpan(offset, each.end())).ifPresent(behind::add);
			}
		}
		return before.isEmpty() || behind.isEmpty() ? Optional.empty() : Optional.of(List.of(new Pieces(before), new Pieces(behind)));
	}

	/** All of these together; pieces between which there is nothing but blanks become one. */
	public static Pieces joined(Collection<Pieces> all, String text) {
		List<TextSpan> sorted = all.stream().flatMap(each -> each.spans.stream()).sorted(TextSpan.BY_POSITION).toList();
		List<TextSpan> joined = new ArrayList<>();
		for (TextSpan next : sorted) {
			TextSpan last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && (next.start() <= last.end() || isBlank(text, last.end(), next.start()))) {
				joined.set(joined.size() - 1, new TextSpan(last.start(), Math.max(last.end(), next.end())));
			} else {
				joined.add(next);
			}
		}
		return new Pieces(joined);
	}

	private static boolean isBlank(String text, int start, int end) {
		return text.substring(start, end).chars().allMatch(c -> c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
	}
}
