// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.ui.Messages;

/** What the Inspector says of a mark in words. Pure. */
final class MarkWords {

	private static final int MOST_CHARACTERS = 70;

	private MarkWords() {
	}

	/** Who made the mark, when, and when it was changed. */
	static String provenance(Annotation mark, String annotator, Locale locale, ZoneId zone) {
		Provenance provenance = mark.provenance();
		String created = moment(provenance.created(), locale, zone);
		String modified = moment(provenance.modified(), locale, zone);
		String made = provenance.origin().isEmpty() ? NLS.bind(Messages.Inspector_madeBy, annotator)
				: NLS.bind(Messages.Inspector_suggestedBy, provenance.origin(), annotator);
		if (created.isEmpty()) {
			return made;
		}
		return modified.isEmpty() || modified.equals(created) ? NLS.bind(Messages.Inspector_madeAt, made, created)
				: NLS.bind(Messages.Inspector_madeAndChanged, new Object[] { made, created, modified });
	}

	/** The words in one line, cut in the middle of what is too long. */
	static String brief(Annotation mark) {
		String words = mark.words().replaceAll("\\s+", " ").strip();
		if (words.length() <= MOST_CHARACTERS) {
			return words;
		}
		int head = MOST_CHARACTERS * 2 / 3;
		int tail = words.length() - MOST_CHARACTERS / 3;
		if (Character.isLowSurrogate(words.charAt(head))) {
			head--;
		}
		if (Character.isLowSurrogate(words.charAt(tail))) {
			tail++;
		}
		return words.substring(0, head).stripTrailing() + " … " + words.substring(tail).stripLeading();
	}

	/** What the file says if it is no moment; a person may have written it. */
	private static String moment(String instant, Locale locale, ZoneId zone) {
		try {
			return instant.isEmpty() ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
					.format(Instant.parse(instant).atZone(zone));
		} catch (DateTimeParseException notAnInstant) {
			return instant;
		}
	}
}
