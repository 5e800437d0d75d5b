// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was used last: the label that Space repeats, and the attribute values that were set last on a mark of each label. UI thread only;
 * shared by all sessions, so that the habits of one article go on in the next, and gone when the workbench closes.
 */
public final class Presets {

	private Optional<String> lastLabel = Optional.empty();
	private Map<String, Object> copied = Map.of();
	private final Map<String, Map<String, Object>> values = new HashMap<>();

	public Optional<String> lastLabel() {
		return lastLabel;
	}

	/** The values set last on marks of this label, by attribute id. */
	public Map<String, Object> valuesOf(String label) {
		return Map.copyOf(values.getOrDefault(label, Map.of()));
	}

	/** Attributes that were copied from a mark; empty if none were. */
	public Map<String, Object> copied() {
		return copied;
	}

	void copy(Map<String, Object> attributes) {
		copied = Map.copyOf(attributes);
	}

	void used(String label) {
		lastLabel = Optional.of(label);
	}

	/** @param value an empty text forgets */
	void used(String label, String attribute, Object value) {
		Map<String, Object> known = values.computeIfAbsent(label, key -> new LinkedHashMap<>());
		if ("".equals(value)) {
			known.remove(attribute);
		} else {
			known.put(attribute, value);
		}
	}
}
