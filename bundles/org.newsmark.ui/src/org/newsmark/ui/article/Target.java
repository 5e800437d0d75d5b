// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;

/** Which words a selection means (codebook.md, section 2): whole words, nothing blank at the edges, quotation marks as the label wants. Pure. */
final class Target {

	/** Left out at the end: a full stop belongs to a quote only if it stands within the quotation marks. */
	private static final String STOPS = ".,;:…";

	private final String text;
	private final TextUnits units;

	/** @param language of the text as a BCP 47 tag; may be empty */
	Target(String text, String language) {
		this.text = text;
		this.units = new TextUnits(text, language);
	}

	Optional<TextSpan> wordAt(int offset) {
		return units.wordAt(Math.min(offset, text.length()));
	}

	/** @return empty if no words are left */
	Optional<TextSpan> of(TextSpan selection, boolean quote) {
		Optional<TextSpan> whole = units.snappedToWords(selection);
		if (quote) {
			return whole.map(this::withoutStops).flatMap(units::trimmed).map(this::withQuotationMarks);
		}
		return whole.flatMap(units::withoutQuotationMarks).map(this::withoutStops).flatMap(units::withoutQuotationMarks);
	}

	/** All that stands between two quotation marks takes them with it. */
	private TextSpan withQuotationMarks(TextSpan words) {
		for (TextSpan quoted : units.quotationsAround(words.start(), words.end())) {
			if (quoted.length() > 2) {
				Optional<TextSpan> within = units.trimmed(new TextSpan(quoted.start() + 1, quoted.end() - 1));
				if (within.map(this::withoutStops).filter(words::contains).isPresent()) {
					return quoted;
				}
			}
		}
		return words;
	}

	private TextSpan withoutStops(TextSpan span) {
		int end = span.end();
		while (end > span.start() + 1 && STOPS.indexOf(text.charAt(end - 1)) >= 0 && !isAbbreviation(span.start(), end)) {
			end--;
		}
		return new TextSpan(span.start(), end);
	}

	/** A point after a single letter, or in a word that has one already, is part of the word: U.S., J., e.g. */
	private boolean isAbbreviation(int start, int end) {
		int word = end - 1;
		while (word > start && !Character.isWhitespace(text.charAt(word - 1)) && text.charAt(word - 1) != '\u00a0') {
			word--;
		}
		String letters = text.substring(word, end - 1);
		return text.charAt(end - 1) == '.' && (letters.length() == 1 && Character.isLetter(letters.charAt(0))
				|| letters.matches("\\p{L}\\.(\\p{L}\\.?)*"));
	}
}
