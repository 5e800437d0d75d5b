// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;

/**
 * What stands under pictures: lines with a credit, and the lines next to them that say the same again, as happens when
 * a page is copied (the caption, the caption with its credit, the credit).
 */
final class Captions implements LineClassifier {

	private static final int LONGEST = 70;
	private static final int SHORT = 30;
	private static final int NEIGHBOURS = 2;
	/** {@code The quay on Monday. LÉA NIVARD FOR “THE COURIER”}. */
	private static final Pattern CREDIT_IN_CAPITALS = Pattern
			.compile("\\p{Lu}.{8,}[.!?»”] (?:\\p{Lu}[\\p{Lu}.'’-]*[\\s/,«“»”]*){2,}");

	private final Phrases phrases;

	Captions(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		int last = page.lastProse();
		for (int i = 0; i < page.size(); i++) {
			if (page.isOpen(i) && page.features(i).words() <= LONGEST && hasCredit(page, i)) {
				page.decide(i, i >= last && last >= 0 && isCopyright(page.line(i).text()) ? ZoneKind.BOILERPLATE
						: ZoneKind.CAPTION);
			}
		}
		for (int i = 0; i < page.size(); i++) {
			if (page.is(i, ZoneKind.CAPTION)) {
				takeCopies(page, i);
			}
		}
	}

	private boolean hasCredit(Page page, int index) {
		String line = page.line(index).text();
		if (CREDIT_IN_CAPITALS.matcher(line).matches() && !page.isProse(index)) {
			return true;
		}
		if (phrases.matches("caption patterns", page.wording(index))) {
			return page.features(index).words() <= SHORT || !page.isProse(index) || endsWithCredit(line);
		}
		int length = phrases.openingLength("caption openings", page.wording(index));
		String rest = page.wording(index).plain().substring(length).stripLeading();
		return length > 0 && (rest.startsWith(":") || rest.startsWith("©"));
	}

	/** A long caption has its credit at the end; a paragraph may name an agency anywhere. */
	private static boolean endsWithCredit(String line) {
		int credit = Math.max(line.lastIndexOf('©'), Math.max(line.lastIndexOf('/'), line.lastIndexOf('(')));
		return credit > line.length() - 60;
	}

	/** {@code © 2025 Le Courrier}: behind the text this is the foot of the page. */
	private static boolean isCopyright(String line) {
		return line.matches("(?iu).*(©|\\(c\\)|copyright).*(\\d{4}|"
				+ "réserv|reserved|vorbehalten|reservad|riservat|захищен|redistribution).*");
	}

	private static void takeCopies(Page page, int caption) {
		String known = page.wording(caption).bare();
		for (int i = Math.max(0, caption - NEIGHBOURS); i <= Math.min(page.size() - 1, caption + NEIGHBOURS); i++) {
			if (page.isOpen(i) && page.features(i).words() <= LONGEST && isPart(page.wording(i).bare(), known)) {
				page.decide(i, ZoneKind.CAPTION);
			}
		}
	}

	private static boolean isPart(String line, String caption) {
		return !line.isEmpty() && (caption.startsWith(line) || caption.endsWith(line) || line.startsWith(caption));
	}
}
