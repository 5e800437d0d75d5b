// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.Locale;
import java.util.regex.Pattern;

import org.newsmark.core.article.ZoneKind;

/**
 * Finds the one headline: by the title known from elsewhere, by its being named in the comments, else by shape and
 * place.
 */
final class Headline implements LineClassifier {

	private static final int LONGEST = 40;
	private static final int KNOWN = 100;
	/** A headline stands at the start, also where nothing looks like running text. */
	private static final int MOST_LINES = 300;
	private static final int TITLE = 6;
	private static final Pattern QUOTED = Pattern.compile("[“«\"„].+[”»\"“]");

	@Override
	public void classify(Page page) {
		if (page.first(ZoneKind.HEADLINE).isPresent()) {
			decideCopies(page);
			return;
		}
		int prose = page.nextProse(0);
		int end = Math.min(prose, MOST_LINES);
		int best = -1;
		int most = 0;
		for (int i = 0; i < end; i++) {
			int score = page.isOpen(i) ? score(page, i) : 0;
			if (score > most) {
				most = score;
				best = i;
			}
		}
		if (best >= 0) {
			best = most < KNOWN / 2 && best > 0 && isTitleAboveDeck(page, best - 1) ? best - 1 : best;
			page.decide(best, ZoneKind.HEADLINE);
			decideCopies(page);
		}
	}

	/** 0 for a line that is no headline. */
	private static int score(Page page, int index) {
		PageLine line = page.line(index);
		LineFeatures features = page.features(index);
		if (features.words() == 0 || features.words() > LONGEST || features.bullet() || line.hint().isOutOfArticle()) {
			return 0;
		}
		if (isKnown(page, index)) {
			return KNOWN - index;
		}
		int words = features.words();
		int score = words >= 5 && words <= 25 ? 6 : words >= 3 ? 3 : 1;
		score += line.gapAfter() ? 2 : 0;
		score += line.gapBefore() ? 1 : 0;
		score += startsArticle(page, index) ? 2 : 0;
		score -= features.endsSlack() ? 4 : 0;
		score -= line.text().endsWith(".") ? 3 : 0;
		score -= line.hint().linkShare() > 0.5 ? 2 : 0;
		score -= words <= 4 && line.text().equals(line.text().toUpperCase(Locale.ROOT)) ? 3 : 0;
		return Math.max(0, score);
	}

	/**
	 * Two titles in a row are headline and deck, unless the first is much the longer; a kicker in capitals or with
	 * strokes is neither.
	 */
	private static boolean isTitleAboveDeck(Page page, int index) {
		String line = page.line(index).text();
		return page.isOpen(index) && score(page, index) >= TITLE && page.features(index).words() >= 4
				&& line.indexOf('|') < 0 && page.features(index).words() * 4 < page.features(index + 1).words() * 7
				&& !line.equals(line.toUpperCase(Locale.ROOT));
	}

	/** Followed by a byline, a date, a picture or by running text. */
	private static boolean startsArticle(Page page, int index) {
		int next = index + 1;
		return next < page.size() && (page.is(next, ZoneKind.CAPTION) || page.is(next, ZoneKind.BYLINE)
				|| page.is(next, ZoneKind.DATE) || page.isProse(next));
	}

	private static boolean isKnown(Page page, int index) {
		String line = page.wording(index).bare();
		String title = Wording.of(page.title()).bare();
		if (line.length() >= 8
				&& (title.equals(line) || title.startsWith(line) && title.length() < line.length() + 40)) {
			return true;
		}
		return page.features(index).words() >= 3 && isNamedInComments(page, index, line);
	}

	/** {@code 3 réflexions au sujet de “the headline”}. */
	private static boolean isNamedInComments(Page page, int index, String line) {
		for (int i = index + 1; i < page.size(); i++) {
			if (page.is(i, ZoneKind.BOILERPLATE) && QUOTED.matcher(page.line(i).text()).find()
					&& page.wording(i).plain().contains(line)) {
				return true;
			}
		}
		return false;
	}

	/** The headline again above or below itself (the path to the page, a title for sharing) is part of the menu. */
	private static void decideCopies(Page page) {
		String headline = page.first(ZoneKind.HEADLINE).map(line -> Wording.of(line.text()).bare()).orElse("");
		for (int i = 0; i < page.size(); i++) {
			if (page.isOpen(i) && !headline.isEmpty() && page.features(i).words() >= 3
					&& page.wording(i).bare().equals(headline)) {
				page.decide(i, ZoneKind.NAVIGATION);
			}
		}
	}
}
