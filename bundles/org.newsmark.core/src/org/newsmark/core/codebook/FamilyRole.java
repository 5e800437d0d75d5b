// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.Locale;
import java.util.Optional;

/** What a family of labels stands for: all that the code knows about labels. */
public enum FamilyRole {
	SOURCE, CUE, QUOTE, BIAS, OTHER;

	/** As in codebook.yaml. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Empty if no role has this id. */
	public static Optional<FamilyRole> of(String id) {
		for (FamilyRole role : values()) {
			if (role.id().equals(id)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}
}
