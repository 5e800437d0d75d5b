// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;

/** Lines that say themselves what they are: share bars, menus, advertisement marks, cookie notices, tags. */
final class KnownPhrases implements LineClassifier {

	private static final int SHORT = 14;
	private static final int PROMOTION = 60;
	private static final int LONGEST_MENU = 60;
	/** Of the words of a line: enough to be a menu, even if a name stands among its entries. */
	private static final double MOSTLY = 0.75;
	private static final int LANGUAGE_CODE = 3;

	/** The address of the article alone, or behind a label. */
	private static final Pattern ADDRESS = Pattern.compile("(?:\\p{L}{1,10}\\s*:\\s*)?https?://\\S+");

	private final Phrases phrases;

	KnownPhrases(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.isOpen(i) && !page.line(i).hint().isOutside()) {
				classify(page, i);
			}
		}
		languageSwitches(page);
	}

	private void classify(Page page, int index) {
		String line = page.line(index).text();
		Wording words = page.wording(index);
		boolean isShort = page.features(index).words() <= SHORT;
		if (isShort && page.wording(index).bare().isEmpty()) {
			page.decide(index, ZoneKind.NAVIGATION);
		} else if (isShort && phrases.isLine("advertisement lines", words)) {
			page.decide(index, ZoneKind.ADVERTISEMENT);
		} else if (isShort && phrases.matches("metadata patterns", words)) {
			page.decide(index, ZoneKind.METADATA);
		} else if (isNavigation(page, index)) {
			page.decide(index, ZoneKind.NAVIGATION);
		} else if (ADDRESS.matcher(line).matches()
				|| isShort && !page.features(index).endsSentence() && isMetadata(words)) {
			page.decide(index, ZoneKind.METADATA);
		} else if (phrases.isWithin("boilerplate anywhere", words) && isNotice(page, index)
				|| phrases.opens("boilerplate openings", words) && isAtEdge(page, index)
				|| isShort && phrases.coverage(words, "boilerplate openings", "boilerplate words") == 1) {
			page.decide(index, ZoneKind.BOILERPLATE);
		} else if (isPromotion(page, index)) {
			page.decide(index, ZoneKind.ADVERTISEMENT);
		}
	}

	/** A label of a menu or share bar, or a line of several. */
	private boolean isNavigation(Page page, int index) {
		Wording words = page.wording(index);
		if (page.features(index).words() > LONGEST_MENU) {
			return false;
		}
		if (page.features(index).words() <= SHORT && phrases.isLine("navigation lines", words)) {
			return true;
		}
		double coverage = phrases.coverage(words, "navigation lines", "navigation words");
		return coverage == 1
				|| coverage >= MOSTLY && page.features(index).words() >= 3 && !page.features(index).isProse();
	}

	/** Tags with a colon, the lone link "Source". */
	private boolean isMetadata(Wording words) {
		int length = phrases.openingLength("metadata openings", words);
		String plain = words.plain();
		boolean labelled = length > 0
				&& (length == plain.length() || plain.substring(length).stripLeading().startsWith(":"));
		return labelled || phrases.opens("metadata labels", words);
	}

	/** The call to subscribe or donate; the same words within the running text are what somebody says. */
	private boolean isPromotion(Page page, int index) {
		Wording words = page.wording(index);
		return page.features(index).words() <= PROMOTION
				&& (phrases.isWithin("promotion anywhere", words) || phrases.opens("promotion openings", words)
						&& (isNotice(page, index) || page.features(index).words() <= SHORT));
	}

	/**
	 * A notice is short, or stands before or behind the running text; in the middle of it a sentence may begin just so.
	 */
	private static boolean isNotice(Page page, int index) {
		return !page.features(index).isProse() || isAtEdge(page, index);
	}

	/** Before or behind all running text but this line. */
	private static boolean isAtEdge(Page page, int index) {
		return page.nextProse(0) >= index || page.lastProse() <= index;
	}

	/** {@code • En}, {@code FR | EN}: several short lines of at most three letters each next to one another. */
	private static void languageSwitches(Page page) {
		for (int i = 0; i < page.size(); i++) {
			int end = i;
			while (end < page.size() && page.isOpen(end) && isCode(page.wording(end))) {
				end++;
			}
			for (int code = i; end - i >= 2 && code < end; code++) {
				page.decide(code, ZoneKind.NAVIGATION);
			}
			i = Math.max(i, end - 1);
		}
	}

	private static boolean isCode(Wording line) {
		for (String token : line.bare().split("[\\s|/•·]+")) {
			if (token.length() > LANGUAGE_CODE || token.chars().anyMatch(Character::isDigit)) {
				return false;
			}
		}
		return true;
	}
}
