// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

/** The columns of marks. */
public enum MarkField {
	/** Code of the label. */
	LABEL,
	/** Ordinal of the zone's kind plus one; 0 for an orphan, which is nowhere. */
	ZONE,
	/** Ordinal of the voice. */
	VOICE,
	/** Code of the origin. */
	ORIGIN,
	/** Bits {@link Block#ORPHAN} and {@link Block#NOTE}. */
	FLAGS,
	/** Code of the list of attributes. */
	ATTRIBUTES,
	/** Code of the list of entities. */
	ENTITIES,
	/** Start of the first span in UTF-16 code units. */
	START,
	/** Exclusive end of the last span in UTF-16 code units. */
	END,
	/** How many links go out. */
	LINKS
}
