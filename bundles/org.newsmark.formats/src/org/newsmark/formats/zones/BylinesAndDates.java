// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.Optional;
import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.VisibleDate;

/**
 * Who wrote it and when: {@code Par Awa Diop}, {@code Publié le 2 mai 2025 à 10h48}, {@code Le Courrier - 2 mai 2025}.
 */
final class BylinesAndDates implements LineClassifier {

	private static final int LABEL = 16;
	/** With names, places and two dates in one line. */
	private static final int LONG_LABEL = 34;
	/** A line is a date if so few words are left without it: the outlet, a weekday. */
	private static final int WORDS_BESIDE_DATE = 6;

	/** Times and labels of a second date, beside the first one. */
	private static final Pattern TIMES = Pattern.compile(
			"\\d{1,2} ?[:h.] ?\\d{2}|(?:utc|gmt|cet|cest|bst|est|edt|uhr)\\b ?(?:[+-]\\d+)?|"
					+ "(?:mis|mise) à jour(?: le| à)?|modifié(?: le| à)?|(?:last )?updated(?: on| at)?|"
					+ "aktualisiert(?: am)?|actualizado(?: el| a)?|aggiornato(?: il)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Phrases phrases;

	BylinesAndDates(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.isOpen(i) && !page.line(i).hint().isOutside() && !page.line(i).hint().isOutOfArticle()) {
				bylineOrDate(page, i);
			}
		}
	}

	private void bylineOrDate(Page page, int index) {
		String line = page.line(index).text();
		int words = page.features(index).words();
		boolean isShort = words <= LABEL && !page.isProse(index);
		if (words <= LONG_LABEL && (isShort || DateFinder.find(line, "").isPresent()) && isByline(page, index)
				|| isShort && index > 0 && page.is(index - 1, ZoneKind.BYLINE)
						&& phrases.matches("byline patterns", page.wording(index))) {
			page.decide(index, ZoneKind.BYLINE);
		} else if (isShort && isDate(line, page.wording(index))) {
			page.decide(index, ZoneKind.DATE);
		}
	}

	/** {@code Par Awa Diop}, {@code By A. Diop in Dakar}; not {@code Par ailleurs, …}. */
	private boolean isByline(Page page, int index) {
		String line = page.line(index).text();
		int length = phrases.openingLength("byline openings", page.wording(index));
		if (length == 0 || page.features(index).endsSlack() || line.endsWith("?") || line.endsWith("!")) {
			return false;
		}
		String rest = line.substring(Math.min(line.length(), length)).strip();
		if (rest.startsWith(":")) {
			rest = rest.substring(1).strip();
		}
		int first = rest.isEmpty() ? ' ' : rest.codePointAt(0);
		boolean inHead = index < page.nextProse(0) + 6 || index > page.lastProse() - 2;
		return Character.isUpperCase(first) && inHead && (page.features(index).looksLikeNames() || length > 4
				|| DateFinder.find(rest, "").isPresent() || page.features(index).capitals() >= 2);
	}

	private boolean isDate(String line, Wording wording) {
		if (phrases.matches("date patterns", wording)) {
			return true;
		}
		Optional<VisibleDate> date = DateFinder.find(line, "");
		int label = phrases.openingLength("date openings", wording);
		if (date.isEmpty()) {
			return label > 2
					&& (label == wording.plain().length() || wording.plain().substring(label).strip().equals(":"));
		}
		String rest = TIMES.matcher(line.substring(0, date.get().start()) + " " + line.substring(date.get().end()))
				.replaceAll(" ").strip();
		Wording restWording = Wording.of(rest);
		int opening = phrases.openingLength("date openings", restWording);
		return LineFeatures.of(restWording.plain().substring(opening)).words() <= WORDS_BESIDE_DATE
				&& !line.endsWith(",");
	}
}
