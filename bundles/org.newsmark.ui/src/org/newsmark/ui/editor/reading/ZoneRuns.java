// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;

/** The zones of an article cut into runs that do not overlap, so that the zone at a place is one binary search. Immutable. */
public final class ZoneRuns {

	public static final ZoneRuns NONE = new ZoneRuns(Zones.NONE, 0);

	/** Start of each run in UTF-16 code units; the first is 0. */
	private final int[] starts;
	private final ZoneKind[] kinds;

	/** @param length of the text in UTF-16 code units; zones beyond it are cut */
	public ZoneRuns(Zones zones, int length) {
		List<Integer> edges = new ArrayList<>();
		edges.add(0);
		for (Zone zone : zones.all()) {
			edges.add(Math.min(zone.span().start(), length));
			edges.add(Math.min(zone.span().end(), length));
		}
		int[] sorted = edges.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
		int runs = 0;
		int[] runStarts = new int[sorted.length];
		ZoneKind[] runKinds = new ZoneKind[sorted.length];
		for (int start : sorted) {
			ZoneKind kind = zones.kindAt(start);
			if (runs == 0 || kind != runKinds[runs - 1]) {
				runStarts[runs] = start;
				runKinds[runs++] = kind;
			}
		}
		starts = Arrays.copyOf(runStarts, runs);
		kinds = Arrays.copyOf(runKinds, runs);
	}

	public ZoneKind kindAt(int offset) {
		return kinds[runAt(offset)];
	}

	/** The runs that share a code unit with this range, in order; edges are cut to the range. */
	public void forEach(int start, int end, Visitor visitor) {
		for (int run = runAt(start); run < starts.length && starts[run] < end; run++) {
			int next = run + 1 < starts.length ? starts[run + 1] : end;
			visitor.run(kinds[run], Math.max(start, starts[run]), Math.min(end, next));
		}
	}

	/** Receives the edges of a run in UTF-16 code units. */
	public interface Visitor {
		void run(ZoneKind kind, int start, int end);
	}

	private int runAt(int offset) {
		int index = Arrays.binarySearch(starts, offset);
		return index >= 0 ? index : Math.max(0, -index - 2);
	}
}
