// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.Locale;
import java.util.Optional;

/** How the area of a box sign is filled, which tells labels of one family apart without colour. */
public enum Texture {
	FILLED, LIGHT, HATCHED;

	/** As in codebook.yaml. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Empty if no texture has this id. */
	public static Optional<Texture> of(String id) {
		for (Texture texture : values()) {
			if (texture.id().equals(id)) {
				return Optional.of(texture);
			}
		}
		return Optional.empty();
	}
}
