// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/** What else there is to read: {@code Lire aussi : …} within the text, and the lists behind it. */
final class RelatedBlock implements LineClassifier {

	private static final int HEADING = 10;
	private static final int TEASER = 30;
	/** Of running text, in words: less than this behind a heading is teasers, not the rest of the article. */
	private static final int TEASERS = 60;

	private final Phrases phrases;

	RelatedBlock(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.isOpen(i) || page.is(i, ZoneKind.NAVIGATION)) {
				if (isHeading(page, i)) {
					page.overrule(i, ZoneKind.RELATED);
					i = takeBlock(page, i + 1) - 1;
				} else if (page.isOpen(i) && isTeaser(page, i)) {
					page.decide(i, ZoneKind.RELATED);
				}
			}
		}
	}

	private boolean isHeading(Page page, int index) {
		return page.features(index).words() <= HEADING && phrases.isLine("related headings", page.line(index).text())
				&& page.nextProse(0) < index;
	}

	/** {@code Lire aussi : title}, {@code Read more — title}. */
	private boolean isTeaser(Page page, int index) {
		String line = page.line(index).text();
		int length = phrases.openingLength("related openings", line);
		if (length == 0 || page.features(index).words() > TEASER) {
			return false;
		}
		String rest = Phrases.plain(line).substring(length).stripLeading();
		return !rest.isEmpty() && ":—–-|>»→".indexOf(rest.charAt(0)) >= 0;
	}

	/** @return the first line behind the block */
	private int takeBlock(Page page, int from) {
		boolean last = page.proseWords(from, page.size()) < TEASERS
				|| page.proseWords(from, page.size()) * 4 < page.proseWords(0, from);
		int index = from;
		while (index < page.size() && (last ? !endsPage(page, index) : isWithinText(page, from, index))) {
			if (page.is(index, ZoneKind.NAVIGATION)) {
				page.overrule(index, ZoneKind.RELATED);
			}
			page.decide(index, ZoneKind.RELATED);
			index++;
		}
		return index;
	}

	private boolean endsPage(Page page, int index) {
		return page.is(index, ZoneKind.BOILERPLATE) || page.is(index, ZoneKind.COMMENT);
	}

	/** In the middle of an article: the titles that follow at once, up to running text or the subheading above it. */
	private static boolean isWithinText(Page page, int from, int index) {
		if (!page.isOpen(index) || page.features(index).isProse()) {
			return false;
		}
		boolean first = index == from;
		boolean adjacent = !page.line(index).gapBefore();
		boolean leadsToText = index + 1 < page.size() && page.features(index + 1).isProse();
		return first || adjacent || !leadsToText;
	}
}
