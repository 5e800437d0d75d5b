// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.Map;
import java.util.Optional;

/**
 * How labels of an older version are called now.
 *
 * @param from   the older version
 * @param rename old label id to new one; the old one had one meaning and keeps it
 * @param merge  old label id to the one that takes it in; the difference is lost
 */
public record Migration(String from, Map<String, String> rename, Map<String, String> merge) {

	public Migration {
		rename = Map.copyOf(rename);
		merge = Map.copyOf(merge);
	}

	public Optional<String> labelFor(String old) {
		return Optional.ofNullable(rename.getOrDefault(old, merge.get(old)));
	}
}
