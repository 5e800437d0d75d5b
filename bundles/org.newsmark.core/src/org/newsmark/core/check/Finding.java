// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;

/**
 * One thing that a rule found.
 *
 * @param annotation id of the mark it is about; empty if it is about the text
 * @param span       where, in UTF-16 code units
 * @param variant    which sentence of the rule applies; empty for its only one
 * @param arguments  what the sentence names, for {@link #message(Locale)}
 */
public record Finding(Rule rule, String annotation, TextSpan span, String variant, List<String> arguments) {

	/** By place, then rule, then mark. */
	public static final Comparator<Finding> BY_POSITION = Comparator.comparing(Finding::span, TextSpan.BY_POSITION)
			.thenComparing(Finding::rule).thenComparing(Finding::annotation);

	private static final ResourceBundle.Control ENGLISH_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	public Finding {
		arguments = List.copyOf(arguments);
	}

	/** About a mark; an orphan without span is placed at the start of the text. */
	static Finding of(Rule rule, Annotation annotation, String variant, String... arguments) {
		TextSpan span = annotation.spans().isEmpty() ? new TextSpan(0, 1) : annotation.spans().get(0);
		return new Finding(rule, annotation.id(), span, variant, List.of(arguments));
	}

	/** One sentence for a researcher: what is wrong and what to do. */
	public String message(Locale locale) {
		String key = variant.isEmpty() ? rule.name() : rule.name() + '.' + variant;
		String pattern = ResourceBundle.getBundle("org.newsmark.core.check.findings", locale, Finding.class.getClassLoader(), ENGLISH_ELSE)
				.getString(key);
		return new MessageFormat(pattern, locale).format(arguments.toArray());
	}
}
