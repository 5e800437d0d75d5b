// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.Locale;
import java.util.Optional;

/** The shape that marks of a family have beside their colour, so that colour is never the only cue. */
public enum Sign {
	UNDERLINE, DOTTED, BOX, DASHED_BOX, WAVY, DOUBLE;

	/** As in codebook.yaml: {@code dashed-box}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Empty if no sign has this id. */
	public static Optional<Sign> of(String id) {
		for (Sign sign : values()) {
			if (sign.id().equals(id)) {
				return Optional.of(sign);
			}
		}
		return Optional.empty();
	}
}
