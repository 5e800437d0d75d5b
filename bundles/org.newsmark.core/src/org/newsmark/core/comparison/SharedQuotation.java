// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.comparison;

import java.util.List;

/**
 * The same reported words in the articles of at least two outlets.
 *
 * @param versions the longest first
 */
public record SharedQuotation(List<Version> versions) {

	/**
	 * One of them.
	 *
	 * @param form         how it differs from the longest one
	 * @param reattributed whether it names sources and none of them is one of the longest version
	 */
	public record Version(Quotation quotation, Form form, boolean reattributed) {
	}

	/** How a version differs from the longest. */
	public enum Form {
		/** It is the longest. */
		LONGEST,
		/** Word for word the same. */
		SAME,
		/** Words are left out, all others stand in the same order. */
		CUT,
		/** Words are other ones, or stand elsewhere. */
		REWORDED
	}

	public SharedQuotation {
		versions = List.copyOf(versions);
	}
}
