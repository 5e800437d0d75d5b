// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Label.Example;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.Messages;

/**
 * What the codebook says of a label, as one text for reading: name and key, definition, examples, counterexamples, attributes. Pure.
 *
 * @param parts stretches of the text that look different, by position
 */
record LabelText(String text, List<Part> parts) {

	/** How a stretch of the text looks. */
	enum Look {
		NAME, HEADING,
		/** Words of an example that carry the mark. */
		MARK,
		/** Words of a counterexample that do not carry it, though one might think so. */
		NO_MARK, REASON
	}

	record Part(Look look, TextSpan span) {
	}

	static final LabelText EMPTY = new LabelText("", List.of());

	LabelText {
		parts = List.copyOf(parts);
	}

	/** @param language of the examples that are wanted, as a language tag: usually that of the article; others are shown if there are none */
	static LabelText of(Label label, Codebook codebook, Locale locale, String language) {
		Builder builder = new Builder(locale);
		String name = label.name().in(locale);
		builder.add(Look.NAME, name.isEmpty() ? label.id() : name);
		if (!label.key().isEmpty()) {
			builder.add("   ").add(Look.REASON, NLS.bind(Messages.Codebook_key, label.key().toUpperCase(Locale.ROOT)));
		}
		builder.paragraph(label.definition().in(locale));
		builder.examples(Messages.Codebook_examples, inLanguage(label.examples(), language, locale), Look.MARK);
		builder.examples(Messages.Codebook_counterexamples, inLanguage(label.counterexamples(), language, locale), Look.NO_MARK);
		List<Attribute> attributes = codebook.attributesOf(label);
		if (!attributes.isEmpty()) {
			builder.heading(Messages.Codebook_attributes);
			builder.add("\n").add(attributes.stream().map(each -> nameOf(each, locale)).collect(Collectors.joining(" · ")));
		}
		return new LabelText(builder.text.toString(), builder.parts);
	}

	private static String nameOf(Attribute attribute, Locale locale) {
		String name = attribute.name().in(locale);
		return name.isEmpty() ? attribute.id() : name;
	}

	/** Those in the first of the two languages that has any, else all. */
	private static List<Example> inLanguage(List<Example> examples, String language, Locale locale) {
		for (String wanted : List.of(Locale.forLanguageTag(language).getLanguage(), locale.getLanguage())) {
			List<Example> found = examples.stream().filter(each -> !wanted.isEmpty())
					.filter(each -> Locale.forLanguageTag(each.language()).getLanguage().equals(wanted)).toList();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return examples;
	}

	private static final class Builder {

		private final Locale locale;
		private final StringBuilder text = new StringBuilder();
		private final List<Part> parts = new ArrayList<>();

		Builder(Locale locale) {
			this.locale = locale;
		}

		Builder add(String words) {
			text.append(words);
			return this;
		}

		Builder add(Look look, String words) {
			if (!words.isEmpty()) {
				parts.add(new Part(look, new TextSpan(text.length(), text.length() + words.length())));
			}
			return add(words);
		}

		void paragraph(String words) {
			if (!words.isEmpty()) {
				add("\n\n").add(words.strip());
			}
		}

		void heading(String words) {
			add("\n\n").add(Look.HEADING, words);
		}

		void examples(String heading, List<Example> examples, Look look) {
			if (examples.isEmpty()) {
				return;
			}
			heading(heading);
			for (Example example : examples) {
				add("\n");
				int start = text.length();
				add(example.text().strip());
				int at = example.mark().isEmpty() ? -1 : text.indexOf(example.mark(), start);
				if (at >= 0) {
					parts.add(new Part(look, new TextSpan(at, at + example.mark().length())));
				}
				String why = example.why().in(locale);
				if (!why.isEmpty()) {
					add("  ").add(Look.REASON, why);
				}
			}
		}
	}
}
