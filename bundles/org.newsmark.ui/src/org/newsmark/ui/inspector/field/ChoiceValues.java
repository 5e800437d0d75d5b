// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.ui.Messages;

/**
 * What may be chosen for an attribute of one label, in the codebook's order; for a flag yes and no. Pure.
 *
 * @param options from the first, which key 1 stands for
 */
record ChoiceValues(List<Option> options) {

	/**
	 * @param value what is stored
	 * @param gloss one line that explains it; empty if none
	 * @param group heading; empty if none
	 */
	record Option(Object value, String name, String gloss, String group) {
	}

	public ChoiceValues {
		options = List.copyOf(options);
	}

	static ChoiceValues of(Attribute attribute, Label label, Locale locale) {
		if (attribute.type() == Type.FLAG) {
			return new ChoiceValues(List.of(new Option(Boolean.TRUE, Messages.Inspector_yes, "", ""),
					new Option(Boolean.FALSE, Messages.Inspector_no, "", "")));
		}
		return new ChoiceValues(attribute.values().stream().filter(value -> value.isOfferedFor(label.id()))
				.map(value -> new Option(value.id(), value.name().isEmpty() ? value.id() : value.name().in(locale),
						value.gloss().in(locale), value.group().in(locale)))
				.toList());
	}

	/** Places of the values that a mark has; a value that is none of the options has none. */
	List<Integer> indexesOf(Annotation mark, String attribute) {
		Object value = mark.attributes().get(attribute);
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		List<Integer> indexes = new ArrayList<>();
		for (int i = 0; i < options.size(); i++) {
			if (values.stream().map(Object::toString).anyMatch(options.get(i).value().toString()::equals)) {
				indexes.add(i);
			}
		}
		return indexes;
	}

	/** The option that was typed, by name or id, whatever case and accents. */
	Optional<Option> typed(String text) {
		String folded = ValuePattern.fold(text.strip());
		return options.stream().filter(option -> ValuePattern.fold(option.name()).equals(folded)
				|| ValuePattern.fold(option.value().toString()).equals(folded)).findFirst();
	}
}
