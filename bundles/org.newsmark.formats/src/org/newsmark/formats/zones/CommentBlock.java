// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/**
 * Reader comments: from below a heading such as {@code 3 réflexions au sujet de …} to the form for a new one, the end
 * of the page or what the page offers next. Heading and form are boilerplate. The same words in a share bar above the
 * text are only a link.
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
			if (page.is(i, ZoneKind.COMMENT)
					&& (isHeading(page, i, "comment patterns") || isHeading(page, i, "comment form patterns"))) {
				i = takeHeading(page, i);
			} else if (isUndecided(page, i) && isHeading(page, i, "comment patterns")) {
				boolean behind = isBehindArticle(page, i);
				page.overrule(i, behind ? ZoneKind.BOILERPLATE : ZoneKind.NAVIGATION);
				i = behind ? takeComments(page, i + 1) : i;
			} else if (isUndecided(page, i) && isHeading(page, i, "comment form patterns")) {
				boolean behind = isBehindArticle(page, i);
				page.overrule(i, behind ? ZoneKind.BOILERPLATE : ZoneKind.NAVIGATION);
				i = behind ? takeForm(page, i + 1) : i;
			}
		}
	}

	/** A heading may look like a menu. */
	private static boolean isUndecided(Page page, int index) {
		return page.isOpen(index) && !page.line(index).hint().isOutside() || page.is(index, ZoneKind.NAVIGATION);
	}

	private boolean isHeading(Page page, int index, String patterns) {
		return page.features(index).words() <= HEADING && phrases.matches(patterns, page.wording(index));
	}

	private boolean isReply(Page page, int index) {
		return page.features(index).words() <= 8 && phrases.matches("reply patterns", page.wording(index));
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
		return replies(page, heading + 1) >= 2;
	}

	private int replies(Page page, int from) {
		int replies = 0;
		for (int i = from; i < page.size(); i++) {
			replies += isReply(page, i) ? 1 : 0;
		}
		return replies;
	}

	/** A heading that the markup counts among the comments; below that of a form are its fields. */
	private int takeHeading(Page page, int heading) {
		boolean form = isHeading(page, heading, "comment form patterns");
		page.overrule(heading, ZoneKind.BOILERPLATE);
		int index = heading + 1;
		while (form && index < page.size() && page.is(index, ZoneKind.COMMENT) && replies(page, index) == 0) {
			page.overrule(index, ZoneKind.BOILERPLATE);
			index++;
		}
		return index - 1;
	}

	/** @return the last line of the comments */
	private int takeComments(Page page, int from) {
		int index = from;
		while (index < page.size() && !endsBlock(page, index) && !isHeading(page, index, "comment form patterns")) {
			if (page.is(index, ZoneKind.NAVIGATION) || page.is(index, ZoneKind.METADATA)
					|| page.is(index, ZoneKind.CAPTION)) {
				page.overrule(index, ZoneKind.COMMENT);
			}
			page.decide(index, ZoneKind.COMMENT);
			index++;
		}
		return index - 1;
	}

	/** The fields of the form; comments that stand below it are told by their answers. */
	private int takeForm(Page page, int from) {
		if (replies(page, from) > 0) {
			return takeComments(page, from);
		}
		int index = from;
		while (index < page.size() && !endsBlock(page, index) && !page.features(index).isProse()
				&& !isHeading(page, index, "comment patterns")) {
			page.decide(index, ZoneKind.BOILERPLATE);
			index++;
		}
		return index - 1;
	}

	private boolean endsBlock(Page page, int index) {
		Wording line = page.wording(index);
		return page.is(index, ZoneKind.BOILERPLATE) || page.is(index, ZoneKind.RELATED)
				|| page.is(index, ZoneKind.ADVERTISEMENT) || page.features(index).words() <= HEADING
						&& (phrases.isLine("related headings", line) || phrases.matches("related patterns", line));
	}
}
