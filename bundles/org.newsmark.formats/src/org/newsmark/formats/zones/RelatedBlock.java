// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/** What else there is to read: {@code Lire aussi : …} within the text, and the lists behind it. */
final class RelatedBlock implements LineClassifier {

	private static final int HEADING = 10;
	private static final int TEASER = 30;

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
		String line = page.line(index).text();
		return page.features(index).words() <= HEADING && !line.endsWith(".")
				&& (phrases.isLine("related headings", page.wording(index))
						|| phrases.matches("related patterns", page.wording(index)))
				&& page.nextProse(0) < index;
	}

	/** {@code Lire aussi : title}, {@code Read more — title}. */
	private boolean isTeaser(Page page, int index) {
		int length = phrases.openingLength("related openings", page.wording(index));
		if (length == 0 || page.features(index).words() > TEASER) {
			return false;
		}
		String rest = page.wording(index).plain().substring(length).stripLeading();
		return !rest.isEmpty() && ":—–-|>»→".indexOf(rest.charAt(0)) >= 0;
	}

	/** @return the first line behind the block */
	private int takeBlock(Page page, int from) {
		// Titles right below their heading end with the next blank line; where each stands alone, what follows tells.
		boolean together = from < page.size() && !page.line(from).gapBefore() && page.usesGaps();
		boolean last = !together && isFollowedByTeasersOnly(page, from);
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
		LineHint hint = page.line(index).hint();
		if (hint.isOutside() && hint.kind() != ZoneKind.RELATED
				|| page.is(index, ZoneKind.NAVIGATION) && !goesOn(page, index)) {
			return true;
		}
		return page.is(index, ZoneKind.BOILERPLATE) || page.is(index, ZoneKind.COMMENT)
				|| page.is(index, ZoneKind.ADVERTISEMENT);
	}

	/**
	 * No paragraph of the article follows: nothing as long as one, no two sentences in a row, and nothing that the
	 * markup counts as running text.
	 */
	private static boolean isFollowedByTeasersOnly(Page page, int from) {
		for (int i = from; i < page.size(); i++) {
			LineHint hint = page.line(i).hint();
			boolean marked = hint.place() == LineHint.Place.RUNNING_TEXT && !hint.isOutside();
			boolean paragraphs = page.isProse(i) && i + 1 < page.size() && page.isProse(i + 1);
			if (page.isProse(i) && (page.features(i).words() > TEASER || marked) || paragraphs) {
				return false;
			}
		}
		return true;
	}

	/** A title of one word among others looks like a menu. */
	private static boolean goesOn(Page page, int index) {
		int next = index + 1;
		return next < page.size() && (page.isOpen(next) || next + 1 < page.size() && page.isOpen(next + 1));
	}

	/** In the middle of an article: the titles that follow at once, up to running text or the subheading above it. */
	private static boolean isWithinText(Page page, int from, int index) {
		boolean menuAmongTitles = page.is(index, ZoneKind.NAVIGATION) && !page.line(index).gapBefore()
				&& goesOn(page, index);
		if (!page.isOpen(index) && !menuAmongTitles || page.features(index).isProse()) {
			return false;
		}
		boolean first = index == from;
		boolean adjacent = !page.line(index).gapBefore();
		boolean leadsToText = index + 1 < page.size() && page.features(index + 1).isProse();
		return first || adjacent || !leadsToText;
	}
}
