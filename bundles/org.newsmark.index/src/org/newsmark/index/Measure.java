// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

/** How the number of marks with one value, or with two, is put. */
public enum Measure {
	/** How many there are. */
	COUNT,
	/** Of all marks that were found. */
	SHARE,
	/** Of those in the row. */
	ROW_SHARE,
	/** Of those in the column. */
	COLUMN_SHARE,
	/** Marks per 1,000 words that the query looks at, see {@link CountTable#words()}. */
	PER_THOUSAND;

	/** Whether values are parts of one. */
	public boolean isShare() {
		return this == SHARE || this == ROW_SHARE || this == COLUMN_SHARE;
	}
}
