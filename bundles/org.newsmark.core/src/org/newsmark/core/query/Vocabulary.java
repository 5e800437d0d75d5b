// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.List;

/** The names and values that occur in a corpus, for completion. */
public interface Vocabulary {

	/** Knows nothing. */
	Vocabulary NONE = (field, name, prefix, limit) -> List.of();

	/**
	 * The most frequent ones first, or in order of the alphabet where frequency is not known.
	 *
	 * @param field  what stands before the colon: the id of a {@link Field}, {@code date}, {@code attribute},
	 *               {@code meta}, {@code link}
	 * @param name   for {@code attribute}, {@code meta} and {@code link}: whose values are asked for; empty asks for
	 *               the names themselves
	 * @param prefix of the value or of one of its words; case and accents do not count
	 */
	List<String> values(String field, String name, String prefix, int limit);
}
