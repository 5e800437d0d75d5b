// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Queries that somebody gave a name to, as one line of text each. Immutable.
 *
 * @param byName what was typed, by name in the order of the alphabet
 */
public record SavedQueries(Map<String, String> byName) {

	public static final SavedQueries NONE = new SavedQueries(Map.of());

	public SavedQueries {
		byName = Collections.unmodifiableMap(new TreeMap<>(byName));
	}

	/** @param name blanks at its ends do not count; one that there is already gets the new query */
	public SavedQueries with(String name, String typed) {
		Map<String, String> next = new TreeMap<>(byName);
		next.put(oneLine(name), oneLine(typed));
		return new SavedQueries(next);
	}

	public SavedQueries without(String name) {
		Map<String, String> next = new TreeMap<>(byName);
		next.remove(name);
		return new SavedQueries(next);
	}

	/** @param kept what {@link #toString()} gave once; lines that are no query are left out */
	public static SavedQueries parse(String kept) {
		return new SavedQueries(kept.lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2 && !parts[0].isEmpty())
				.collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> other)));
	}

	@Override
	public String toString() {
		return byName.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).collect(Collectors.joining("\n"));
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
