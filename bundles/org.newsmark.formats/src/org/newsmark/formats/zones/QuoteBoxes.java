// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

/** Sentences lifted out of the text and set apart, with the name of who said them below. */
final class QuoteBoxes {

	private static final int SHORTEST = Repetitions.WORDS;
	private static final int LONGEST = 45;
	private static final int NAME = 8;

	private QuoteBoxes() {
	}

	/** Whether the line is a lifted sentence or the name below one. */
	static boolean isPart(Page page, int index) {
		return isLifted(page, index) || index > 0 && isNameBelow(page, index) && isLifted(page, index - 1);
	}

	private static boolean isNameBelow(Page page, int index) {
		return !page.line(index).gapBefore() && page.features(index).words() <= NAME
				&& !page.features(index).endsSentence() && page.features(index - 1).quotation()
				&& (page.features(index).looksLikeNames() || page.repetitions().isRepeated(index - 1));
	}

	/** It stands elsewhere in the text as well, or it is a quotation with a name below. */
	private static boolean isLifted(Page page, int index) {
		LineFeatures features = page.features(index);
		PageLine line = page.line(index);
		if (features.words() < SHORTEST || features.words() > LONGEST || page.usesGaps() && !line.gapBefore()) {
			return false;
		}
		if (features.quotation() && index + 1 < page.size() && isNameBelow(page, index + 1)) {
			return true;
		}
		if (page.usesGaps() && !line.gapAfter()) {
			return false;
		}
		return page.repetitions().isRepeated(index);
	}
}
