// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.List;

/**
 * A kind of link from one mark to another.
 *
 * @param from families or labels it may start at
 * @param to   families or labels it may point to
 * @param max  how many links of this kind one mark may have; {@link #UNBOUNDED} for any number
 */
public record Relation(String id, LocalText name, List<String> from, List<String> to, int min, int max) {

	public static final int UNBOUNDED = Integer.MAX_VALUE;

	public Relation {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	public boolean startsAt(String label) {
		return covers(from, label);
	}

	public boolean pointsTo(String label) {
		return covers(to, label);
	}

	private static boolean covers(List<String> ends, String label) {
		return ends.contains(label) || ends.contains(Codebook.familyOf(label));
	}
}
