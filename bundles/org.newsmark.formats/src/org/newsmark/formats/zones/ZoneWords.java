// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.Words;

/** How many words of a text are part of the article, as the index counts them. */
public final class ZoneWords {

	private ZoneWords() {
	}

	/** Words in navigation, related articles and the like, which counts and rates leave out. */
	public static int outside(String text, Zones zones) {
		int words = 0;
		int reached = 0;
		for (Zone zone : zones.all()) {
			int end = Math.min(zone.span().end(), text.length());
			int start = Math.max(zone.span().start(), reached);
			if (zone.kind().isOutside() && start < end) {
				words += Words.count(text, start, end);
				reached = end;
			}
		}
		return words;
	}

	/** All others. */
	public static int inside(String text, Zones zones) {
		return Words.count(text, 0, text.length()) - outside(text, zones);
	}
}
