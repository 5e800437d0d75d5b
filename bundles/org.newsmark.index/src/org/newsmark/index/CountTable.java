// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.index.internal.query.Engine;
import org.newsmark.index.internal.query.Tally;

/**
 * Marks counted by up to three dimensions. Keys are the values that occur, in the order of the alphabet, the missing
 * value (empty) last; a key is named by its place, from 0. A mark with several values of a dimension counts under each,
 * and once in totals. Immutable; any thread.
 */
public final class CountTable {

	private final List<Dimension> dimensions;
	private final Query query;
	private final Tally tally;
	private final Supplier<Tally> countWords;
	/** Computed on first use; computing twice in two threads gives the same. */
	private volatile @Nullable Tally words;
	private volatile @Nullable List<Map<String, Integer>> wordPlaces;

	CountTable(List<Dimension> dimensions, Query query, Tally tally, Supplier<Tally> countWords) {
		this.dimensions = List.copyOf(dimensions);
		this.query = query;
		this.tally = tally;
		this.countWords = countWords;
	}

	public List<Dimension> dimensions() {
		return dimensions;
	}

	/** What was asked. */
	public Query query() {
		return query;
	}

	/** The values of a dimension that occur; the place of a value is its key. */
	public List<String> keys(int dimension) {
		return tally.keys().get(dimension);
	}

	/** How many marks the query finds. */
	public int total() {
		return tally.total();
	}

	/** How many of them have this value. */
	public int subtotal(int dimension, int key) {
		return tally.margin(dimension, key);
	}

	/** How many of them have all these values. @param keys one of each dimension */
	public int count(int... keys) {
		return tally.count(keys);
	}

	/** Share of the total, from 0 to 1; 0 if nothing was found. */
	public double share(int... keys) {
		return tally.total() == 0 ? 0 : (double) tally.count(keys) / tally.total();
	}

	/** Number of combinations of values that occur. */
	public int cells() {
		return tally.cells();
	}

	/**
	 * The keys of such a combination; they are ordered by the first dimension, then by the second, then by the third.
	 */
	public int[] cell(int index) {
		return tally.cell(index);
	}

	/** How many marks such a combination has; at least one. */
	public int cellCount(int index) {
		return tally.cellCount(index);
	}

	/** The query that finds exactly the marks counted there. @param keys one of each dimension */
	public Query query(int... keys) {
		List<Query> parts = new ArrayList<>();
		parts.add(query);
		for (int i = 0; i < keys.length; i++) {
			parts.add(dimensions.get(i).is(keys(i).get(keys[i])));
		}
		return Query.and(parts);
	}

	/**
	 * Words that were looked at: those of the articles, zones and voices that the query asks for, once for each
	 * annotator who has a file for the article. What it asks of marks alone (labels, attributes, links) does not narrow
	 * them. Counted on first use.
	 */
	public int words() {
		return wordTally().total();
	}

	/**
	 * The same of these values; dimensions that only marks have (label, family, entity, attribute) do not narrow them.
	 *
	 * @param keys one of each dimension
	 */
	public int words(int... keys) {
		Tally known = wordTally();
		int[] places = new int[known.keys().size()];
		int place = 0;
		for (int i = 0; i < keys.length; i++) {
			if (Engine.isOfWords(dimensions.get(i))) {
				Integer found = wordPlaces(known).get(place).get(keys(i).get(keys[i]));
				if (found == null) {
					return 0;
				}
				places[place++] = found;
			}
		}
		return places.length == 0 ? known.total() : known.count(places);
	}

	/** Where each value stands among those that words have. */
	private List<Map<String, Integer>> wordPlaces(Tally known) {
		List<Map<String, Integer>> made = wordPlaces;
		if (made == null) {
			made = new ArrayList<>();
			for (List<String> values : known.keys()) {
				Map<String, Integer> places = new HashMap<>();
				for (int i = 0; i < values.size(); i++) {
					places.put(values.get(i), i);
				}
				made.add(places);
			}
			wordPlaces = made;
		}
		return made;
	}

	/** Marks per 1,000 words; not a number if there are no words. @param keys one of each dimension */
	public double perThousandWords(int... keys) {
		return 1_000.0 * count(keys) / words(keys);
	}

	private Tally wordTally() {
		Tally known = words;
		if (known == null) {
			known = countWords.get();
			words = known;
		}
		return known;
	}
}
