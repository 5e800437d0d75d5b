// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the entries of a codebook stand in its file. */
final class Lines {

	private final Map<String, YamlMap> entries = new HashMap<>();

	/** @return false if this list has an entry with that id already */
	boolean putNew(String list, String id, YamlMap entry) {
		return entries.putIfAbsent(list + ' ' + id, entry) == null;
	}

	/** Line of a member of an entry, 1-based; 1 if there is no such entry. */
	int of(String list, String id, String member) {
		return Optional.ofNullable(entries.get(list + ' ' + id)).map(entry -> entry.line(member)).orElse(1);
	}
}
