// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;

/** What a number key means for an attribute. Pure. */
final class AttributeValues {

	private AttributeValues() {
	}

	/**
	 * @param number from 0 to 9; 0 takes the value away
	 * @return empty if this attribute has nothing with that number; an empty text for no value
	 */
	static Optional<Object> numbered(Attribute attribute, int number, Annotation mark) {
		if (number == 0) {
			return Optional.of("");
		}
		return switch (attribute.type()) {
			case CHOICE -> attribute.values().stream().filter(value -> value.isOfferedFor(mark.label())).skip(number - 1L).findFirst()
					.map(value -> chosen(attribute, value.id(), mark));
			case FLAG -> number > 2 ? Optional.empty() : Optional.of(number == 1);
			case NUMBER -> Optional.of(number);
			case TEXT, ACTOR, COUNTRY -> Optional.empty();
		};
	}

	/** Where several values may stand together, choosing one that is there takes it out. */
	private static Object chosen(Attribute attribute, String value, Annotation mark) {
		if (!attribute.multiple()) {
			return value;
		}
		Object present = mark.attributes().get(attribute.id());
		List<Object> values = new ArrayList<>(present instanceof List<?> list ? list : present == null ? List.of() : List.of(present));
		if (!values.remove(value)) {
			values.add(value);
		}
		return List.copyOf(values);
	}
}
