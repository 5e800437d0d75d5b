// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

/** The columns of articles. */
public enum ArticleField {
	OUTLET, LANGUAGE, EVENT, GENRE,
	/** Code of the list of further metadata. */
	METAS,
	/** Day since 1970 as {@link java.time.LocalDate#toEpochDay()} has it; {@link Block#NO_DAY} if unknown. */
	DAY,
	/** Where the text stands in the payload. */
	TEXT_AT,
	/** Where zones and further metadata stand in the payload. */
	FACTS_AT
}
