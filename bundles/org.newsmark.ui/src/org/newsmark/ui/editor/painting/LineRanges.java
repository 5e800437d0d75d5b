// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.Map;
import java.util.TreeMap;

/** Lines as ranges, first to last, joined where they overlap or meet, so that one line is painted once however many marks touch it. */
final class LineRanges {

	private final TreeMap<Integer, Integer> ranges = new TreeMap<>();

	/** Receives a range, last line included. */
	interface Visitor {
		void range(int first, int last);
	}

	void add(int first, int last) {
		int from = first;
		int to = last;
		Map.Entry<Integer, Integer> near = ranges.floorEntry(to + 1);
		while (near != null && near.getValue() >= from - 1) {
			from = Math.min(from, near.getKey());
			to = Math.max(to, near.getValue());
			ranges.remove(near.getKey());
			near = ranges.floorEntry(to + 1);
		}
		ranges.put(from, to);
	}

	void addAll(LineRanges others) {
		others.forEach(this::add);
	}

	void forEach(Visitor visitor) {
		ranges.forEach(visitor::range);
	}
}
