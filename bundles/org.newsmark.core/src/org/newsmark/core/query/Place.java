// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.core.text.TextSpan;

/** Where a mark stands beside another mark of the same annotator in the same article. */
public enum Place {

	/** At most so many words away: the next word is one word away, marks that overlap are none. */
	NEAR,
	/** The two have words in common. */
	OVERLAPS,
	/** All of the mark stands in the other, or is as long. */
	INSIDE,
	/** All of the other stands in the mark, or is as long. */
	AROUND;

	/** As typed: {@code near}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Empty if no place has this id. */
	public static Optional<Place> of(String id) {
		return Arrays.stream(values()).filter(place -> place.id().equals(id)).findFirst();
	}

	/** Whether every one of these pieces stands within one of the others. */
	public static boolean isWithin(List<TextSpan> pieces, List<TextSpan> others) {
		return pieces.stream().allMatch(piece -> others.stream()
				.anyMatch(other -> other.start() <= piece.start() && piece.end() <= other.end()));
	}
}
