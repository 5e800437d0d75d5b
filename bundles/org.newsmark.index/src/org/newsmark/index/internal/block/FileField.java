// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

/** The columns of annotation files: what one annotator marked in one article. */
public enum FileField {
	ANNOTATOR,
	/** Ordinal of the status. */
	STATUS,
	/** Where the rest of its marks stands in the payload. */
	MARKS_AT
}
