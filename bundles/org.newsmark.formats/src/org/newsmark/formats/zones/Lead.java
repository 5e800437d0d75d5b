// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;

/**
 * The first paragraph is the lead, as journalists use the word, if it is short and text follows. A page that sets a
 * deck apart has its lead already.
 */
final class Lead implements LineClassifier {

	private static final int LONGEST = 65;
	/** Paragraphs of running text; shorter pieces are all lead. */
	private static final int FOLLOWING = 3;

	/** Blogs and opinion pieces begin otherwise. */
	private static final Pattern FIRST_PERSON = Pattern.compile("^(?:Je |J['’]|I |I['’]|Ich |My |Mon |Ma )");

	@Override
	public void classify(Page page) {
		if (page.first(ZoneKind.LEAD).isPresent() || page.first(ZoneKind.HEADLINE).isEmpty()) {
			return;
		}
		int first = page.nextProse(0);
		int following = 0;
		for (int i = page.nextProse(first + 1); i < page.size(); i = page.nextProse(i + 1)) {
			following++;
		}
		if (following >= FOLLOWING && page.features(first).words() <= LONGEST && !page.features(first).dialogue()
				&& !FIRST_PERSON.matcher(page.line(first).text()).find()) {
			page.overrule(first, ZoneKind.LEAD);
		}
	}
}
