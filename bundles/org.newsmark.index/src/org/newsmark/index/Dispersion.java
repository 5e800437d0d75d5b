// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;

/**
 * Where in articles marks stand, by value: each article is cut into parts of the same length, from its first to its
 * last word, and the middle of a mark falls into one of them. Marks whose words were not found again stand nowhere.
 * Immutable; any thread.
 */
public final class Dispersion {

	private final Query query;
	private final Dimension dimension;
	private final int bins;
	private final Map<String, int[]> counts = new LinkedHashMap<>();

	/** @param counts by value; not copied */
	Dispersion(Query query, Dimension dimension, int bins, Map<String, int[]> counts) {
		this.query = query;
		this.dimension = dimension;
		this.bins = bins;
		Comparator<Map.Entry<String, int[]>> largest =
				Comparator.comparingInt(entry -> -Arrays.stream(entry.getValue()).sum());
		counts.entrySet().stream().sorted(largest.thenComparing(Map.Entry.comparingByKey()))
				.forEach(entry -> this.counts.put(entry.getKey(), entry.getValue()));
	}

	public Dimension dimension() {
		return dimension;
	}

	/** Into how many parts articles are cut. */
	public int bins() {
		return bins;
	}

	/** The values that occur, those with the most marks first. */
	public List<String> values() {
		return List.copyOf(counts.keySet());
	}

	/**
	 * Marks with a value in one part; 0 for a value that does not occur. @param bin from 0 to {@link #bins()} exclusive
	 */
	public int count(String value, int bin) {
		int[] ofValue = counts.get(value);
		return ofValue == null ? 0 : ofValue[bin];
	}

	/** Marks with a value. */
	public int total(String value) {
		return Arrays.stream(counts.getOrDefault(value, new int[0])).sum();
	}

	/** The query that finds exactly the marks of a value, and those of them that stand nowhere. */
	public Query query(String value) {
		return query.and(dimension.is(value));
	}
}
