// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.query.Dimension;
import org.newsmark.index.CountTable;

/**
 * The marks that have one value of a dimension, within those of a larger group if there is one. Immutable once made.
 */
public final class MarkGroup {

	/** How groups of one level follow each other. */
	public enum Order {
		/** The largest first. */
		COUNT,
		/** As the index orders values: by name or time, those without a value last. */
		VALUE
	}

	private final Dimension dimension;
	private final List<String> path;
	private final int count;
	private final CountTable table;
	private List<MarkGroup> children = List.of();

	private MarkGroup(Dimension dimension, List<String> path, int count, CountTable table) {
		this.dimension = dimension;
		this.path = List.copyOf(path);
		this.count = count;
		this.table = table;
	}

	/**
	 * Groups as deep as there are tables.
	 *
	 * @param tables of the same marks by the first dimension, by the first two, by all three: each counts its level exactly, also where a mark
	 *               has several values
	 */
	public static List<MarkGroup> of(List<CountTable> tables, Order order) {
		Map<List<String>, List<MarkGroup>> byParent = new LinkedHashMap<>();
		for (int level = 0; level < tables.size(); level++) {
			CountTable table = tables.get(level);
			for (int cell = 0; cell < table.cells(); cell++) {
				int[] keys = table.cell(cell);
				List<String> path = new ArrayList<>();
				for (int i = 0; i < keys.length; i++) {
					path.add(table.keys(i).get(keys[i]));
				}
				byParent.computeIfAbsent(List.copyOf(path.subList(0, level)), parent -> new ArrayList<>())
						.add(new MarkGroup(table.dimensions().get(level), path, table.cellCount(cell), table));
			}
		}
		byParent.values().forEach(groups -> {
			if (order == Order.COUNT) {
				groups.sort(Comparator.comparingInt((MarkGroup group) -> -group.count));
			}
			groups.forEach(group -> group.children = List.copyOf(byParent.getOrDefault(group.path, List.of())));
		});
		return byParent.getOrDefault(List.of(), List.of());
	}

	/** What the last value is of. */
	public Dimension dimension() {
		return dimension;
	}

	/** Values from the largest group down to this one. */
	public List<String> path() {
		return path;
	}

	public String value() {
		return path.get(path.size() - 1);
	}

	/** Depth, from 0. */
	public int level() {
		return path.size() - 1;
	}

	public int count() {
		return count;
	}

	/** Of all that the query finds, from 0 to 1. */
	public double share() {
		return table.total() == 0 ? 0 : (double) count / table.total();
	}

	/** Not a number where there are no words. Looks values up: ask for those that are shown. */
	public double perThousandWords() {
		int[] keys = new int[path.size()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = table.keys(i).indexOf(path.get(i));
		}
		int words = table.words(keys);
		return words == 0 ? Double.NaN : 1_000.0 * count / words;
	}

	/** Groups within this one; none if its marks follow it. */
	public List<MarkGroup> children() {
		return children;
	}

	/** The dimension of each value of {@link #path}. */
	public List<Dimension> dimensions() {
		return table.dimensions();
	}
}
