// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/** The lines around the headline: menus above it; deck, names and the like between it and the running text. */
final class HeadLines implements LineClassifier {

	private static final int DECK = 6;
	private static final int LONG_DECK = 10;
	private static final int LONGEST_DECK = 90;
	/** Lines between deck and text in which a byline or date is looked for. */
	private static final int HEAD = 8;

	private final Phrases phrases;

	HeadLines(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		int headline = headline(page);
		int prose = firstBehindHead(page, headline);
		for (int i = 0; i < headline; i++) {
			if (!page.isProse(i) && page.line(i).hint().kind() == null) {
				page.decide(i,
						i == headline - 1 && isKicker(page.line(i).text()) ? ZoneKind.METADATA : ZoneKind.NAVIGATION);
			}
		}
		if (prose < page.size() && headline >= 0) {
			for (int i = headline + 1; i < prose; i++) {
				if (page.isOpen(i) && page.isProse(i)) {
					page.decide(i, ZoneKind.LEAD);
				} else if (page.isOpen(i) && page.line(i).hint().kind() == null) {
					betweenHeadlineAndText(page, i, prose);
				}
			}
		}
	}

	/** The first line of running text that no byline or date follows; what stands before these is a deck. */
	private static int firstBehindHead(Page page, int headline) {
		int first = page.nextProse(headline + 1);
		int next = page.nextProse(first + 1);
		for (int i = first + 1; i < Math.min(next, first + HEAD); i++) {
			boolean signed = page.is(i, ZoneKind.BYLINE) || page.is(i, ZoneKind.DATE);
			if (signed && next < page.size() && page.features(first).words() <= LONGEST_DECK) {
				return next;
			}
		}
		return first;
	}

	/**
	 * {@code AMI-0417 | TRANSPORTS}, {@code LEADER}: desk, form or section above the headline. A path with arrows is a
	 * menu.
	 */
	private static boolean isKicker(String line) {
		String letters = line.replaceAll("[^\\p{L}]", "");
		long capitals = letters.codePoints().filter(Character::isUpperCase).count();
		return capitals * 2 > letters.length() && line.indexOf('>') < 0 && line.indexOf('›') < 0;
	}

	private static int headline(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.is(i, ZoneKind.HEADLINE)) {
				return i;
			}
		}
		return -1;
	}

	private void betweenHeadlineAndText(Page page, int index, int prose) {
		PageLine line = page.line(index);
		LineFeatures features = page.features(index);
		boolean belowName = page.is(index - 1, ZoneKind.BYLINE)
				&& phrases.matches("byline patterns", page.wording(index));
		if (belowName || isBesideBylineOrDate(page, index) && features.looksLikeNames()) {
			page.decide(index, ZoneKind.BYLINE);
		} else if (!line.gapBefore() && page.is(index - 1, ZoneKind.CAPTION)) {
			page.decide(index, ZoneKind.CAPTION);
		} else if (isBelowByline(page, index) && line.text().endsWith("?")) {
			page.decide(index, ZoneKind.BODY); // An interview begins.
		} else if (features.words() >= DECK && features.endsSentence()) {
			page.decide(index, ZoneKind.LEAD);
		} else if (isBelowByline(page, index) && features.words() >= DECK) {
			page.decide(index, ZoneKind.CAPTION);
		} else if (features.words() >= LONG_DECK || features.words() >= DECK && page.is(index - 1, ZoneKind.HEADLINE)) {
			page.decide(index, ZoneKind.SUBHEADING);
		} else if (index == prose - 1 && line.gapBefore() && features.words() >= 2 && !features.endsSlack()
				&& !features.looksLikeNames()) {
			page.decide(index, isBelowByline(page, index) ? ZoneKind.CAPTION : ZoneKind.SUBHEADING);
		} else if (features.looksLikeNames() && features.words() >= 2 && features.words() <= 4) {
			page.decide(index, ZoneKind.BYLINE);
		} else {
			page.decide(index, ZoneKind.METADATA);
		}
	}

	/** Below byline, date or share bar stands the picture; a deck stands above them. */
	private static boolean isBelowByline(Page page, int index) {
		for (int i = index - 1; i >= 0 && !page.is(i, ZoneKind.HEADLINE); i--) {
			if (page.is(i, ZoneKind.BYLINE) || page.is(i, ZoneKind.DATE)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBesideBylineOrDate(Page page, int index) {
		for (int i = index - 1; i <= index + 1; i++) {
			if (i >= 0 && i < page.size() && (page.is(i, ZoneKind.BYLINE) || page.is(i, ZoneKind.DATE))) {
				return true;
			}
		}
		return false;
	}
}
