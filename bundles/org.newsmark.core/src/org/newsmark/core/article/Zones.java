// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.util.List;

import org.newsmark.core.text.TextSpan;

/** The zones of one article, by position. Where zones overlap (a foreign file may say so) the one that starts last counts. Immutable. */
public record Zones(List<Zone> all) {

	public static final Zones NONE = new Zones(List.of());

	public Zones {
		all = all.stream().sorted(Zone.BY_POSITION).toList();
	}

	/** @param offset in UTF-16 code units; text in no zone is {@link ZoneKind#BODY} */
	public ZoneKind kindAt(int offset) {
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).span().start() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		for (int i = high; i >= 0; i--) {
			if (all.get(i).span().contains(offset)) {
				return all.get(i).kind();
			}
		}
		return ZoneKind.BODY;
	}

	/** Zones that share at least one code unit with this range, by position. */
	public List<Zone> touching(TextSpan range) {
		return all.stream().filter(zone -> zone.span().overlaps(range)).toList();
	}

	public List<Zone> of(ZoneKind kind) {
		return all.stream().filter(zone -> zone.kind() == kind).toList();
	}
}
