// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Merges two changes of one base, value by value. What only one side changed is taken from that side; what both changed alike is taken once; what
 * both changed differently is a conflict, for which mine is kept and the key is listed.
 */
final class KeyedMerge<V> {

	/** Tries to unite two changes of one value. */
	interface Both<V> {
		/** @return {@code null} if they contradict each other */
		@Nullable
		V unite(V base, V mine, V theirs);
	}

	private final Map<String, V> merged = new LinkedHashMap<>();
	private final List<String> conflicts = new ArrayList<>();

	private KeyedMerge() {
	}

	/** Order is that of mine, with what only theirs has behind it. Values may be {@code null}, which is another thing than a missing key. */
	static <V> KeyedMerge<V> of(Map<String, V> base, Map<String, V> mine, Map<String, V> theirs, Both<V> both) {
		KeyedMerge<V> result = new KeyedMerge<>();
		Set<String> keys = new LinkedHashSet<>(mine.keySet());
		keys.addAll(theirs.keySet());
		for (String key : keys) {
			if (isSame(key, mine, theirs) || isSame(key, base, theirs)) {
				result.take(key, mine);
			} else if (isSame(key, base, mine)) {
				result.take(key, theirs);
			} else {
				result.unite(key, base, mine, theirs, both);
			}
		}
		return result;
	}

	/** A key whose value both sides have changed differently has mine, or nothing if mine deleted it. */
	Map<String, V> merged() {
		return merged;
	}

	List<String> conflicts() {
		return conflicts;
	}

	private void unite(String key, Map<String, V> base, Map<String, V> mine, Map<String, V> theirs, Both<V> both) {
		V old = base.get(key);
		V one = mine.get(key);
		V other = theirs.get(key);
		V united = old != null && one != null && other != null ? both.unite(old, one, other) : null;
		if (united == null) {
			conflicts.add(key);
			take(key, mine);
		} else {
			merged.put(key, united);
		}
	}

	private void take(String key, Map<String, V> from) {
		if (from.containsKey(key)) {
			merged.put(key, from.get(key));
		}
	}

	private static <V> boolean isSame(String key, Map<String, V> one, Map<String, V> other) {
		return one.containsKey(key) == other.containsKey(key) && Objects.equals(one.get(key), other.get(key));
	}
}
