// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/**
 * Reader comments: from a heading such as {@code 3 réflexions au sujet de …} or {@code Leave a comment} to the end of the page or to what
 * the page offers next. The same words in a share bar above the text are only a link.
 */
final class CommentBlock implements LineClassifier {

	private static final int HEADING = 30;

	private final Phrases phrases;

	CommentBlock(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.isOpen(i) && isHeading(page, i)) {
				if (isBehindArticle(page, i)) {
					i = takeBlock(page, i);
				} else {
					page.decide(i, ZoneKind.NAVIGATION);
				}
			} else if (page.isOpen(i) && isReply(page, i) && i > 0 && page.is(i - 1, ZoneKind.COMMENT)) {
				page.decide(i, ZoneKind.COMMENT);
			}
		}
	}

	private boolean isHeading(Page page, int index) {
		return page.features(index).words() <= HEADING && !page.features(index).isProse() | page.line(index).text().indexOf('“') >= 0
				&& phrases.matches("comment patterns", page.line(index).text());
	}

	private boolean isReply(Page page, int index) {
		return page.features(index).words() <= 8 && phrases.matches("reply patterns", page.line(index).text());
	}

	/** More text before than behind, or behind it what only comments have: answers to click on. */
	private boolean isBehindArticle(Page page, int heading) {
		int before = page.proseWords(0, heading);
		int after = page.proseWords(heading + 1, page.size());
		if (before == 0) {
			return false;
		}
		if (before >= after) {
			return true;
		}
		int replies = 0;
		for (int i = heading + 1; i < page.size(); i++) {
			replies += isReply(page, i) ? 1 : 0;
		}
		return replies >= 2;
	}

	/** @return the last line of the block */
	private int takeBlock(Page page, int heading) {
		page.decide(heading, ZoneKind.COMMENT);
		int index = heading + 1;
		while (index < page.size() && !endsBlock(page, index)) {
			if (page.is(index, ZoneKind.NAVIGATION) || page.is(index, ZoneKind.METADATA)) {
				page.overrule(index, ZoneKind.COMMENT);
			}
			page.decide(index, ZoneKind.COMMENT);
			index++;
		}
		return index - 1;
	}

	private boolean endsBlock(Page page, int index) {
		return page.is(index, ZoneKind.BOILERPLATE) || page.is(index, ZoneKind.RELATED) || page.is(index, ZoneKind.ADVERTISEMENT)
				|| phrases.isLine("related headings", page.line(index).text());
	}
}
