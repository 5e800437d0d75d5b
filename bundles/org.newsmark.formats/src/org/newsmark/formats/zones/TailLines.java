// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.Arrays;

import org.newsmark.core.article.ZoneKind;

/**
 * The lines behind the running text: its last short sentences, a list that ends it, a signature; then what the page
 * adds.
 */
final class TailLines implements LineClassifier {

	private static final int TITLE = 4;

	private final Phrases phrases;

	TailLines(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void classify(Page page) {
		int last = page.lastProse();
		boolean inText = last >= 0;
		for (int i = last + 1; i < page.size(); i++) {
			if (!page.isOpen(i)) {
				inText &= page.is(i, ZoneKind.CAPTION) || page.is(i, ZoneKind.ADVERTISEMENT)
						|| page.is(i, ZoneKind.SUBHEADING);
			} else if (last < 0) {
				page.decide(i, ZoneKind.BODY);
			} else {
				ZoneKind kind = kind(page, i, inText);
				page.decide(i, kind);
				inText &= kind == ZoneKind.BODY || kind == ZoneKind.LIST;
			}
		}
	}

	private ZoneKind kind(Page page, int index, boolean inText) {
		LineFeatures features = page.features(index);
		PageLine line = page.line(index);
		if (QuoteBoxes.isPart(page, index)) {
			return ZoneKind.QUOTE_BOX;
		}
		if (isSignature(page, index)) {
			return ZoneKind.BYLINE;
		}
		if (inText && features.bullet()) {
			return ZoneKind.LIST;
		}
		if (inText && (features.endsSentence() && features.words() >= 3 || isContinued(page, index))) {
			return ZoneKind.BODY;
		}
		if (line.hint().place() == LineHint.Place.RUNNING_TEXT && line.hint().linkShare() < 0.5) {
			return ZoneKind.BODY;
		}
		return features.words() >= TITLE ? ZoneKind.RELATED : ZoneKind.NAVIGATION;
	}

	/** A line that ends with a colon and is followed by a list. */
	private static boolean isContinued(Page page, int index) {
		return page.features(index).endsSlack() && index + 1 < page.size() && page.features(index + 1).bullet();
	}

	/** {@code (avec AFP)}, {@code Awa Diop, Reuters}. */
	private boolean isSignature(Page page, int index) {
		String bare = page.wording(index).bare().replace("(", "").replace(")", "");
		LineFeatures features = page.features(index);
		if (features.words() > 8) {
			return false;
		}
		String named = bare.replaceFirst("^(avec|with|mit|con|za|sources? ?:) ?(l'|les )?", "");
		boolean agencies = !named.isEmpty()
				&& Arrays.stream(named.split(" ?(?:,|/|&|\\bet\\b|\\band\\b|\\bund\\b|-) ?"))
						.allMatch(name -> phrases.isLine("agencies", Wording.of(name)));
		return agencies || phrases.opens("byline openings", page.wording(index)) && features.looksLikeNames();
	}
}
