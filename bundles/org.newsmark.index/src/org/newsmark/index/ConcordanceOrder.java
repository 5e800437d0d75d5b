// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

/** By what the lines of a concordance are sorted; case and accents count only where nothing else decides. */
public enum ConcordanceOrder {
	/** By article and position. */
	CORPUS,
	/** By the words themselves. */
	WORDS,
	/** By what stands before, from the words outwards. */
	LEFT,
	/** By what stands behind. */
	RIGHT
}
