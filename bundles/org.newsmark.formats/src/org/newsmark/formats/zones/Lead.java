// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/** The first paragraph is a lead if byline, date, picture or share bar set it apart from the text behind it. */
final class Lead implements LineClassifier {

	private static final int LONGEST = 90;

	@Override
	public void classify(Page page) {
		int first = page.nextProse(0);
		int next = page.nextProse(first + 1);
		if (next >= page.size() || page.features(first).words() > LONGEST || page.first(ZoneKind.LEAD).isPresent()) {
			return;
		}
		boolean signed = false;
		for (int i = 0; i < first; i++) {
			signed |= page.is(i, ZoneKind.BYLINE) || page.is(i, ZoneKind.DATE);
		}
		boolean apart = false;
		for (int i = first + 1; i < next; i++) {
			apart |= page.is(i, ZoneKind.BYLINE) || page.is(i, ZoneKind.DATE) || !signed && page.is(i, ZoneKind.CAPTION);
		}
		if (apart && !page.is(first, ZoneKind.LEAD)) {
			page.overrule(first, ZoneKind.LEAD);
		}
	}
}
