// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person, body or document of the register of sources: one line of {@code sources.jsonl}.
 *
 * @param type    a value of the codebook's {@code type} attribute; empty if unknown
 * @param country ISO 3166-1 alpha-2, several joined by {@code +}; empty if unknown
 * @param other   members that this version does not know, kept on rewrite; order is kept
 */
public record Actor(String id, String name, String type, String country, List<String> aliases, Map<String, Object> other) {

	public Actor {
		aliases = List.copyOf(aliases);
		other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
	}
}
