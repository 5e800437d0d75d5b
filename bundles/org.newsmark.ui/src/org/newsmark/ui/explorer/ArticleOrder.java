// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.util.Comparator;
import java.util.Locale;

/** In which order the explorer lists articles of a folder. Stored by name in lower case. */
public enum ArticleOrder {
	/** Oldest first; articles without a date last. */
	DATE(Comparator.comparing((ArticleEntry entry) -> entry.published().isEmpty()).thenComparing(ArticleEntry::published)),
	HEADLINE(Comparator.comparing(ArticleEntry::byHeadline)),
	OUTLET(Comparator.comparing(ArticleEntry::outlet, ArticleEntry.COLLATOR::compare).thenComparing(ArticleEntry::published)),
	/** By path. */
	FILE((one, other) -> 0);

	private final Comparator<ArticleEntry> comparator;

	ArticleOrder(Comparator<ArticleEntry> comparator) {
		this.comparator = comparator;
	}

	/** Inconsistent with equals: articles that are equal in this are ordered by their paths. */
	Comparator<ArticleEntry> comparator() {
		return comparator;
	}

	/** As in the preferences and in plugin.xml. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** {@link #DATE} for anything unknown. */
	public static ArticleOrder of(String id) {
		for (ArticleOrder order : values()) {
			if (order.id().equals(id)) {
				return order;
			}
		}
		return DATE;
	}
}
