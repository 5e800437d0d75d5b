// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/** The lines around the headline: menus above it; deck, names and the like between it and the running text. */
final class HeadLines implements LineClassifier {

	private static final int DECK = 6;
	private static final int LONG_DECK = 10;

	@Override
	public void classify(Page page) {
		int headline = headline(page);
		int prose = page.nextProse(headline + 1);
		for (int i = 0; i < headline; i++) {
			if (!page.isProse(i) && page.line(i).hint().kind() == null) {
				page.decide(i, ZoneKind.NAVIGATION);
			}
		}
		if (prose < page.size() && headline >= 0) {
			for (int i = headline + 1; i < prose; i++) {
				if (page.isOpen(i) && page.line(i).hint().kind() == null) {
					betweenHeadlineAndText(page, i, prose);
				}
			}
		}
	}

	private static int headline(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.is(i, ZoneKind.HEADLINE)) {
				return i;
			}
		}
		return -1;
	}

	private static void betweenHeadlineAndText(Page page, int index, int prose) {
		PageLine line = page.line(index);
		LineFeatures features = page.features(index);
		if (isBesideBylineOrDate(page, index) && features.looksLikeNames()) {
			page.decide(index, ZoneKind.BYLINE);
		} else if (!line.gapBefore() && page.is(index - 1, ZoneKind.CAPTION)) {
			page.decide(index, ZoneKind.CAPTION);
		} else if (features.words() >= LONG_DECK || features.words() >= DECK && (features.endsSentence() || page.is(index - 1, ZoneKind.HEADLINE))) {
			page.decide(index, ZoneKind.LEAD);
		} else if (index == prose - 1 && line.gapBefore() && features.words() >= 2 && !features.endsSlack() && !features.looksLikeNames()) {
			page.decide(index, ZoneKind.SUBHEADING);
		} else if (features.looksLikeNames() && features.words() >= 2 && features.words() <= 4) {
			page.decide(index, ZoneKind.BYLINE);
		} else {
			page.decide(index, ZoneKind.METADATA);
		}
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
