// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.text.TextSpan;

/**
 * What an old and a new text have in common, as stretches in the same order in both. Patience diff: what begins and ends alike is common; lines, then
 * words that occur once in both are fixed points if they come in the same order; the same again between any two. Time grows little more than
 * with the text.
 */
final class TextDiff {

	/** A stretch of both texts; in UTF-16 code units. */
	record Common(int oldStart, int newStart, int length) {
	}

	/** A line or a word of both, by its number among those of its kind. */
	private record Pair(int oldStart, int newStart, int length) {
	}

	private final String oldText;
	private final String newText;
	private final List<Common> common = new ArrayList<>();

	private TextDiff(String oldText, String newText) {
		this.oldText = oldText;
		this.newText = newText;
	}

	/** By position; no two meet in both texts. */
	static List<Common> of(String oldText, String newText) {
		TextDiff diff = new TextDiff(oldText, newText);
		diff.compare(0, oldText.length(), 0, newText.length(), true);
		return diff.common;
	}

	private void compare(int oldLow, int oldHigh, int newLow, int newHigh, boolean lines) {
		int oldStart = oldLow;
		int newStart = newLow;
		while (oldStart < oldHigh && newStart < newHigh && oldText.charAt(oldStart) == newText.charAt(newStart)) {
			oldStart++;
			newStart++;
		}
		int oldEnd = oldHigh;
		int newEnd = newHigh;
		while (oldEnd > oldStart && newEnd > newStart && oldText.charAt(oldEnd - 1) == newText.charAt(newEnd - 1)) {
			oldEnd--;
			newEnd--;
		}
		add(oldLow, newLow, oldStart - oldLow);
		if (oldStart < oldEnd && newStart < newEnd) {
			between(oldStart, oldEnd, newStart, newEnd, lines);
		}
		add(oldEnd, newEnd, oldHigh - oldEnd);
	}

	private void between(int oldLow, int oldHigh, int newLow, int newHigh, boolean lines) {
		List<Pair> fixed = inOrder(once(oldLow, oldHigh, newLow, newHigh, lines));
		if (fixed.isEmpty()) {
			if (lines) {
				between(oldLow, oldHigh, newLow, newHigh, false);
			}
			return;
		}
		int oldAt = oldLow;
		int newAt = newLow;
		for (Pair pair : fixed) {
			if (pair.oldStart() < oldAt || pair.newStart() < newAt) {
				continue;
			}
			compare(oldAt, pair.oldStart(), newAt, pair.newStart(), lines);
			add(pair.oldStart(), pair.newStart(), pair.length());
			oldAt = pair.oldStart() + pair.length();
			newAt = pair.newStart() + pair.length();
		}
		compare(oldAt, oldHigh, newAt, newHigh, lines);
	}

	private void add(int oldStart, int newStart, int length) {
		if (length == 0) {
			return;
		}
		int last = common.size() - 1;
		if (last >= 0) {
			Common before = common.get(last);
			if (before.oldStart() + before.length() == oldStart && before.newStart() + before.length() == newStart) {
				common.set(last, new Common(before.oldStart(), before.newStart(), before.length() + length));
				return;
			}
		}
		common.add(new Common(oldStart, newStart, length));
	}

	/** Pieces that occur once in both stretches, by their place in the old one. */
	private List<Pair> once(int oldLow, int oldHigh, int newLow, int newHigh, boolean lines) {
		Map<String, Integer> inOld = places(oldText, oldLow, oldHigh, lines);
		Map<String, Integer> inNew = places(newText, newLow, newHigh, lines);
		List<Pair> pairs = new ArrayList<>();
		inOld.forEach((piece, place) -> {
			Integer other = inNew.get(piece);
			if (place >= 0 && other != null && other >= 0) {
				pairs.add(new Pair(place, other, piece.length()));
			}
		});
		pairs.sort((one, other) -> Integer.compare(one.oldStart(), other.oldStart()));
		return pairs;
	}

	/** Where each piece begins; -1 for one that occurs twice. */
	private static Map<String, Integer> places(String text, int low, int high, boolean lines) {
		Map<String, Integer> places = new HashMap<>();
		int start = low;
		while (start < high) {
			int end = start;
			while (end < high && !isEnd(text.charAt(end), lines)) {
				end++;
			}
			if (end > start) {
				String piece = text.substring(start, end);
				places.put(piece, places.containsKey(piece) ? -1 : start);
			}
			start = end + 1;
		}
		return places;
	}

	private static boolean isEnd(char c, boolean lines) {
		return lines ? c == '\n' : !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
	}

	/** The longest series whose places grow in the new text too. */
	private static List<Pair> inOrder(List<Pair> pairs) {
		int[] lastOfLength = new int[pairs.size() + 1];
		int[] before = new int[pairs.size()];
		int longest = 0;
		for (int i = 0; i < pairs.size(); i++) {
			int low = 1;
			int high = longest + 1;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (pairs.get(lastOfLength[middle]).newStart() < pairs.get(i).newStart()) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			before[i] = low > 1 ? lastOfLength[low - 1] : -1;
			lastOfLength[low] = i;
			longest = Math.max(longest, low);
		}
		Pair[] result = new Pair[longest];
		int at = longest > 0 ? lastOfLength[longest] : -1;
		for (int i = longest - 1; i >= 0; i--) {
			result[i] = pairs.get(at);
			at = before[at];
		}
		return Arrays.asList(result);
	}

	/** Whether a span of the old text lies within what is common. */
	static boolean holds(Common common, TextSpan span) {
		return common.oldStart() <= span.start() && span.end() <= common.oldStart() + common.length();
	}
}
