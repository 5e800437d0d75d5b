// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.text.TextSpan;

/** What a new mark has from the start. Pure. */
public final class NewMark {

	private NewMark() {
	}

	/**
	 * A mark with the values that the codebook gives it, and those of the caller that its label can carry.
	 *
	 * @param spans in UTF-16 code units of the text
	 * @param now   instant of ISO 8601
	 */
	public static Annotation of(String id, Label label, List<TextSpan> spans, String text, Map<String, ?> values, Codebook codebook, String now) {
		return Annotation.of(id, label.id(), spans, text, now).withAttributes(values(label, values, codebook));
	}

	/** What the codebook gives a new mark of this label, then what the caller wants, as far as it fits. */
	public static Map<String, Object> values(Label label, Map<String, ?> values, Codebook codebook) {
		Map<String, Object> initial = new LinkedHashMap<>();
		for (Attribute attribute : codebook.attributesOf(label)) {
			Object wanted = values.get(attribute.id());
			if (wanted != null && AttributeCopy.fits(attribute, wanted, label.id())) {
				initial.put(attribute.id(), wanted);
			} else if (!attribute.defaultValue().isEmpty()) {
				initial.put(attribute.id(), attribute.defaultValue());
			}
		}
		return initial;
	}
}
