// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ZoneKind;

/**
 * What the markup around a line says about it; plain text says nothing.
 *
 * @param kind      what its element stands for; {@code null} if nothing
 * @param sure      the element leaves no doubt ({@code figcaption}); else the words of the line may overrule it
 * @param linkShare share of its characters that lie in links, 0 to 1
 * @param place     where in the page it lies
 */
public record LineHint(@Nullable ZoneKind kind, boolean sure, double linkShare, Place place) {

	/** Where a line lies, as far as the markup tells. */
	public enum Place {
		/** Nothing is known: plain text. */
		UNKNOWN,
		/** Before the element that holds the article. */
		BEFORE,
		/** Between the start of the article, at the latest its headline, and the running text. */
		HEAD,
		/** Within the element that holds the running text. */
		RUNNING_TEXT,
		/** Behind the running text, but still within the element that holds the article. */
		FOOT,
		/** Behind the element that holds the article. */
		AFTER
	}

	/** Plain text. */
	public static final LineHint NONE = new LineHint(null, false, 0, Place.UNKNOWN);

	/** Whether the markup says that it is no text of the article, though perhaps with a doubt. */
	public boolean isOutside() {
		ZoneKind known = kind;
		return known != null && (known.isOutside() || known == ZoneKind.COMMENT);
	}

	/** Whether the markup puts it outside of the article. */
	public boolean isOutOfArticle() {
		return place == Place.BEFORE || place == Place.AFTER;
	}
}
