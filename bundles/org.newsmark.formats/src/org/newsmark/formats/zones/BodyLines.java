// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/** The lines among the running text: subheadings, lists, sentences lifted out of the text, short paragraphs. */
final class BodyLines implements LineClassifier {

	private static final int SUBHEADING = 18;
	private static final int QUOTE_BOX = 45;
	private static final int QUESTIONS = 3;

	@Override
	public void classify(Page page) {
		int first = page.nextProse(0);
		int last = page.lastProse();
		boolean interview = questions(page, first, last) >= QUESTIONS;
		for (int i = first; i <= last; i++) {
			if (page.isOpen(i)) {
				page.decide(i, kind(page, i, interview));
			}
		}
	}

	private ZoneKind kind(Page page, int index, boolean interview) {
		LineFeatures features = page.features(index);
		if (isLiftedOut(page, index)) {
			return ZoneKind.QUOTE_BOX;
		}
		if (features.bullet() && hasSibling(page, index)) {
			return ZoneKind.LIST;
		}
		if (features.isProse() || features.dialogue() || features.endsSlack() || features.quotation()) {
			return ZoneKind.BODY;
		}
		return isSubheading(page, index, interview) ? ZoneKind.SUBHEADING : ZoneKind.BODY;
	}

	/** Short, no full stop, apart from its neighbours, text behind it. */
	private static boolean isSubheading(Page page, int index, boolean interview) {
		PageLine line = page.line(index);
		LineFeatures features = page.features(index);
		boolean apart = !page.usesGaps() || line.gapBefore() && line.gapAfter() || line.gapBefore() && page.nextProse(index) == index + 1;
		boolean question = line.text().endsWith("?");
		return apart && features.words() <= SUBHEADING && features.words() > 0 && !line.text().endsWith(".")
				&& !line.text().endsWith("…") && !(question && interview) && textFollows(page, index);
	}

	private static boolean textFollows(Page page, int index) {
		for (int i = index + 1; i < page.size(); i++) {
			if (page.isOpen(i) || page.is(i, ZoneKind.BODY) || page.is(i, ZoneKind.LIST)) {
				return true;
			}
			if (!page.is(i, ZoneKind.CAPTION) && !page.is(i, ZoneKind.ADVERTISEMENT) && !page.is(i, ZoneKind.QUOTE_BOX)) {
				return false;
			}
		}
		return false;
	}

	/** A sentence that stands elsewhere in the text as well. */
	private static boolean isLiftedOut(Page page, int index) {
		LineFeatures features = page.features(index);
		PageLine line = page.line(index);
		if (features.words() < 5 || features.words() > QUOTE_BOX || page.usesGaps() && !(line.gapBefore() && line.gapAfter())) {
			return false;
		}
		String words = Phrases.bare(line.text());
		for (int i = 0; i < page.size(); i++) {
			if (i != index && page.isProse(i) && page.line(i).text().length() > line.text().length()
					&& Phrases.plain(page.line(i).text()).contains(words)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasSibling(Page page, int index) {
		return index > 0 && page.features(index - 1).bullet() || index + 1 < page.size() && page.features(index + 1).bullet();
	}

	private static int questions(Page page, int first, int last) {
		int questions = 0;
		for (int i = first; i <= last; i++) {
			questions += page.isOpen(i) && page.line(i).text().endsWith("?") ? 1 : 0;
		}
		return questions;
	}
}
