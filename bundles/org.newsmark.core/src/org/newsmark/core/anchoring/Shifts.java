// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.anchoring;

import java.util.Arrays;
import java.util.List;

import org.newsmark.core.anchoring.TextDiff.Common;
import org.newsmark.core.text.TextSpan;

/** How far each place of the old text has moved, from places that are known: the nearest one tells. */
final class Shifts {

	private final int[] places;
	private final int[] shifts;
	private final List<Common> common;

	private Shifts(int[] places, int[] shifts, List<Common> common) {
		this.places = places;
		this.shifts = shifts;
		this.common = common;
	}

	/** @param places ascending; shifts as many, added to a place of the old text */
	static Shifts of(int[] places, int[] shifts) {
		return new Shifts(places, shifts, List.of());
	}

	static Shifts of(List<Common> common) {
		int[] places = new int[2 * common.size()];
		int[] shifts = new int[places.length];
		for (int i = 0; i < common.size(); i++) {
			Common each = common.get(i);
			places[2 * i] = each.oldStart();
			places[2 * i + 1] = each.oldStart() + each.length();
			shifts[2 * i] = each.newStart() - each.oldStart();
			shifts[2 * i + 1] = shifts[2 * i];
		}
		return new Shifts(places, shifts, common);
	}

	/** To be added to this place; 0 if nothing is known. */
	int at(int place) {
		if (places.length == 0) {
			return 0;
		}
		int found = Arrays.binarySearch(places, place);
		if (found >= 0) {
			return shifts[found];
		}
		int next = -found - 1;
		if (next == 0) {
			return shifts[0];
		}
		boolean nearerBehind = next < places.length && places[next] - place < place - places[next - 1];
		return shifts[nearerBehind ? next : next - 1];
	}

	/** Whether what stands before or behind this place has moved just so far. */
	boolean agrees(int place, int shift) {
		int found = Arrays.binarySearch(places, place);
		int next = found >= 0 ? found : -found - 1;
		return next < places.length && shifts[next] == shift || next > 0 && shifts[next - 1] == shift
				|| places.length == 0 && shift == 0;
	}

	/** Whether the whole span lies in a stretch that old and new text are known to have in common. */
	boolean isCommon(TextSpan span) {
		int low = 0;
		int high = common.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (common.get(middle).oldStart() <= span.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && TextDiff.holds(common.get(low - 1), span);
	}
}
