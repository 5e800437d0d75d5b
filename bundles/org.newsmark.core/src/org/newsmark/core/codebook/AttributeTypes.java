// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How types of attributes are written in codebook.yaml. */
final class AttributeTypes {

	private AttributeTypes() {
	}

	static String id(Attribute.Type type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	static Optional<Attribute.Type> of(String id) {
		return Arrays.stream(Attribute.Type.values()).filter(type -> id(type).equals(id)).findFirst();
	}
}
