// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

/**
 * What of an article stands in the payload beside its text.
 *
 * @param published as written; empty if missing
 */
public record ArticleFacts(Zones zones, String headline, String published) {

	private static final ZoneKind[] KINDS = ZoneKind.values();

	public static ArticleFacts of(Block block, int article) {
		Payload.Cursor cursor = block.payload().at(block.articles().get(ArticleField.FACTS_AT, article));
		Zones zones = zones(cursor);
		return new ArticleFacts(zones, cursor.text(), cursor.text());
	}

	/** The headline alone. */
	public static String headline(Block block, int article) {
		Payload.Cursor cursor = block.payload().at(block.articles().get(ArticleField.FACTS_AT, article));
		for (int left = 3 * cursor.number(); left > 0; left--) {
			cursor.number();
		}
		return cursor.text();
	}

	public static Zones zones(Block block, int article) {
		return zones(block.payload().at(block.articles().get(ArticleField.FACTS_AT, article)));
	}

	/** The article's text between two offsets in UTF-16 code units, cut to what there is. */
	public static String text(Block block, int article, int from, int to) {
		return PackedText.read(block.payload(), block.articles().get(ArticleField.TEXT_AT, article), from, to);
	}

	/** In UTF-16 code units. */
	public static int textLength(Block block, int article) {
		return PackedText.length(block.payload(), block.articles().get(ArticleField.TEXT_AT, article));
	}

	private static Zones zones(Payload.Cursor cursor) {
		int count = cursor.number();
		List<Zone> zones = new ArrayList<>(count);
		int start = 0;
		for (int i = 0; i < count; i++) {
			ZoneKind kind = KINDS[cursor.number()];
			start += cursor.number();
			zones.add(new Zone(kind, new TextSpan(start, start + cursor.number())));
		}
		return new Zones(zones);
	}
}
