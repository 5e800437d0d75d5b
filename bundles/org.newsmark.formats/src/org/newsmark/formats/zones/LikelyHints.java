// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.ZoneKind;

/**
 * Takes the word of the markup where the line itself said nothing, and puts aside what the markup holds out of the
 * article.
 */
final class LikelyHints implements LineClassifier {

	/** From this share on, a line is links rather than text. */
	private static final double LINKS = 0.6;
	/** A link of so many words is a title. */
	private static final int TITLE = 4;

	@Override
	public void classify(Page page) {
		for (int i = 0; i < page.size(); i++) {
			LineHint hint = page.line(i).hint();
			var kind = hint.kind();
			if (kind == ZoneKind.BYLINE && page.features(i).isProse()) {
				page.decide(i, ZoneKind.METADATA); // The box that says who the author is.
			} else if (kind != null) {
				page.decide(i, kind);
			} else if (hint.isOutOfArticle()) {
				page.decide(i, outside(page, i, hint));
			}
		}
	}

	private static ZoneKind outside(Page page, int index, LineHint hint) {
		LineFeatures features = page.features(index);
		if (hint.place() == LineHint.Place.AFTER && hint.linkShare() >= LINKS && features.words() >= TITLE) {
			return ZoneKind.RELATED;
		}
		return features.isProse() ? ZoneKind.BOILERPLATE : ZoneKind.NAVIGATION;
	}
}
