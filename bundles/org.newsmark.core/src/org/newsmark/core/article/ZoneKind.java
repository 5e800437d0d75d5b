// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.util.Locale;
import java.util.Optional;

/** What a stretch of a page is. Ids are stored in the corpus folder. */
public enum ZoneKind {
	HEADLINE, SUBHEADING, LEAD, BYLINE, DATE, BODY, LIST, CAPTION, QUOTE_BOX, METADATA, NAVIGATION, RELATED, ADVERTISEMENT, COMMENT, BOILERPLATE;

	/** As in the corpus folder: {@code quote-box}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Empty if no kind has this id. */
	public static Optional<ZoneKind> of(String id) {
		for (ZoneKind kind : values()) {
			if (kind.id().equals(id)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/** Not part of the article: shown dimmed and folded, and left out of counts unless asked for. Reader comments are not outside. */
	public boolean isOutside() {
		return switch (this) {
			case NAVIGATION, RELATED, ADVERTISEMENT, BOILERPLATE, METADATA -> true;
			case HEADLINE, SUBHEADING, LEAD, BYLINE, DATE, BODY, LIST, CAPTION, QUOTE_BOX, COMMENT -> false;
		};
	}
}
