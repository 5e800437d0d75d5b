// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;

/** The lines among the running text: subheadings, lists, sentences lifted out of the text, short paragraphs. */
final class BodyLines implements LineClassifier {

	private static final int SUBHEADING = 18;
	private static final int SHORT_QUOTATION = 8;
	private static final int QUESTIONS = 3;
	private static final int SHORT_QUESTION = 8;
	/** One sentence; a paragraph that ends with a question is none. */
	private static final Pattern QUESTION = Pattern.compile("(?:\\p{Lu}\\p{L}{0,15} ?[.:] )?[^.!?…]{1,300}[?]");

	@Override
	public void classify(Page page) {
		int first = page.nextProse(0);
		int last = page.lastProse();
		boolean interview = isInterview(page, first, last);
		for (int i = first; i <= last; i++) {
			if (page.isOpen(i)) {
				page.decide(i, kind(page, i, interview));
			}
		}
	}

	private ZoneKind kind(Page page, int index, boolean interview) {
		LineFeatures features = page.features(index);
		boolean shortQuotation = features.quotation() && features.words() <= SHORT_QUOTATION;
		if (QuoteBoxes.isPart(page, index) && !(shortQuotation && isSubheading(page, index, interview))) {
			return ZoneKind.QUOTE_BOX;
		}
		if (features.bullet() && hasSibling(page, index)) {
			return ZoneKind.LIST;
		}
		if (features.isProse() || features.dialogue() || features.endsSlack()
				|| features.quotation() && !shortQuotation) {
			return ZoneKind.BODY;
		}
		if (isListed(page, index)) {
			return ZoneKind.LIST;
		}
		return isSubheading(page, index, interview) ? ZoneKind.SUBHEADING : ZoneKind.BODY;
	}

	/** Short, no full stop, apart from its neighbours, text behind it. */
	private static boolean isSubheading(Page page, int index, boolean interview) {
		PageLine line = page.line(index);
		LineFeatures features = page.features(index);
		boolean apart = !page.usesGaps() || line.gapBefore() && line.gapAfter()
				|| line.gapBefore() && page.nextProse(index) == index + 1 || isBetweenParagraphs(page, index);
		boolean question = line.text().endsWith("?");
		return apart && features.words() <= SUBHEADING && features.words() > 0 && !line.text().endsWith(".")
				&& !line.text().endsWith("…") && !(question && interview) && textFollows(page, index);
	}

	/** Lines of markup are lines of their own, whatever blank there is between them. */
	private static boolean isBetweenParagraphs(Page page, int index) {
		return page.line(index).hint().place() == LineHint.Place.RUNNING_TEXT && index > 0 && index + 1 < page.size()
				&& page.isProse(index - 1) && page.isProse(index + 1);
	}

	private static boolean textFollows(Page page, int index) {
		for (int i = index + 1; i < page.size(); i++) {
			if (page.isOpen(i) || page.is(i, ZoneKind.BODY) || page.is(i, ZoneKind.LIST)) {
				return true;
			}
			if (!page.is(i, ZoneKind.CAPTION) && !page.is(i, ZoneKind.ADVERTISEMENT)
					&& !page.is(i, ZoneKind.QUOTE_BOX)) {
				return false;
			}
		}
		return false;
	}

	/** Short lines without blank lines between them, on a page that has such between paragraphs. */
	private static boolean isListed(Page page, int index) {
		boolean above = index > 0 && !page.line(index).gapBefore() && isItem(page, index - 1);
		boolean below = index + 1 < page.size() && !page.line(index + 1).gapBefore() && isItem(page, index + 1);
		return page.usesGaps() && isItem(page, index) && (above || below);
	}

	private static boolean isItem(Page page, int index) {
		LineFeatures features = page.features(index);
		boolean begins = !Character.isLowerCase(page.line(index).text().codePointAt(0));
		boolean undecided = page.isOpen(index) || page.is(index, ZoneKind.LIST);
		return undecided && begins && !features.isProse() && !features.dialogue() && !features.quotation()
				&& !features.endsSlack();
	}

	private static boolean hasSibling(Page page, int index) {
		return index > 0 && page.features(index - 1).bullet()
				|| index + 1 < page.size() && page.features(index + 1).bullet();
	}

	/** Several questions too long for subheadings; those of an explainer are short. */
	private static boolean isInterview(Page page, int first, int last) {
		int questions = 0;
		int words = 0;
		for (int i = first; i <= last; i++) {
			if (page.isOpen(i) && QUESTION.matcher(page.line(i).text()).matches()) {
				questions++;
				words += page.features(i).words();
			}
		}
		return questions >= QUESTIONS && words > SHORT_QUESTION * questions;
	}
}
