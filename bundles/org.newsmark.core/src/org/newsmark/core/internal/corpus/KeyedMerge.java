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

	/** Order is that of mine, with what only theirs has behind it. */
	static <V> KeyedMerge<V> of(Map<String, V> base, Map<String, V> mine, Map<String, V> theirs, Both<V> both) {
		KeyedMerge<V> result = new KeyedMerge<>();
		Set<String> keys = new LinkedHashSet<>(mine.keySet());
		keys.addAll(theirs.keySet());
		for (String key : keys) {
			result.add(key, base.get(key), mine.get(key), theirs.get(key), both);
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

	private void add(String key, @Nullable V base, @Nullable V mine, @Nullable V theirs, Both<V> both) {
		if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
			put(key, mine);
		} else if (Objects.equals(base, mine)) {
			put(key, theirs);
		} else {
			V united = base != null && mine != null && theirs != null ? both.unite(base, mine, theirs) : null;
			if (united == null) {
				conflicts.add(key);
				put(key, mine);
			} else {
				put(key, united);
			}
		}
	}

	private void put(String key, @Nullable V value) {
		if (value != null) {
			merged.put(key, value);
		}
	}
}
