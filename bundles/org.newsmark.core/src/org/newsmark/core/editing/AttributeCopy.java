// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;

/** Attributes taken from one mark to others: of each only what its label may carry. Pure. */
public final class AttributeCopy {

	private AttributeCopy() {
	}

	/** The mark with those of the values that fit its label in place of its own; what is not among them stays. */
	public static Annotation onto(Annotation mark, Map<String, Object> values, Codebook codebook) {
		Optional<Label> label = codebook.label(mark.label());
		if (label.isEmpty()) {
			return mark;
		}
		Map<String, Object> next = new LinkedHashMap<>(mark.attributes());
		for (Attribute attribute : codebook.attributesOf(label.get())) {
			Object value = values.get(attribute.id());
			if (value != null && fits(attribute, value, mark.label())) {
				next.put(attribute.id(), value);
			}
		}
		return mark.withAttributes(next);
	}

	/** Whether this value may stand at a mark of this label. */
	static boolean fits(Attribute attribute, Object value, String label) {
		if (attribute.type() != Attribute.Type.CHOICE || attribute.open()) {
			return true;
		}
		List<?> chosen = value instanceof List<?> list ? list : List.of(value);
		return chosen.stream().allMatch(each -> attribute.value(each.toString()).filter(known -> known.isOfferedFor(label)).isPresent());
	}
}
