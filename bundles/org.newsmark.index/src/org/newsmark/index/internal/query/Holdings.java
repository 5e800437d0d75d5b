// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.BlockAppender;
import org.newsmark.index.internal.columns.Codes;

/**
 * All articles of the corpus with their marks, as blocks of which later ones take the place of what earlier ones say of
 * the same article. Articles have ordinals, by path. Immutable; any thread.
 */
public final class Holdings {

	private static final int MOST_SMALL = 24;
	/** Number of articles of blocks that are joined: first only the smallest, so that one saving never copies much. */
	private static final int[] JOINED_BELOW = { 16, 400, Integer.MAX_VALUE };

	private final Codes codes;
	private final List<Part> parts;
	private final String[] paths;
	/** By ordinal: index of the part and of the article in it. */
	private final long[] places;

	private Holdings(Codes codes, List<Part> parts, String[] paths, long[] places) {
		this.codes = codes;
		this.parts = List.copyOf(parts);
		this.paths = paths;
		this.places = places;
	}

	/** A block, and the file that holds it; empty if none does. */
	public record Source(Block block, String segment) {
	}

	/** @param sources later ones win; the test says which articles are taken by source and index within its block */
	public static Holdings of(Codes codes, List<Source> sources, ArticleTest wanted) {
		TreeMap<String, Long> found = new TreeMap<>();
		for (int part = 0; part < sources.size(); part++) {
			Block block = sources.get(part).block();
			for (int article = 0; article < block.articles().size(); article++) {
				if (wanted.test(part, article)) {
					found.put(block.articles().paths()[article], place(part, article));
				}
			}
		}
		String[] paths = found.keySet().toArray(String[]::new);
		long[] places = found.values().stream().mapToLong(Long::longValue).toArray();
		int[][] ordinals = new int[sources.size()][];
		for (int part = 0; part < ordinals.length; part++) {
			ordinals[part] = new int[sources.get(part).block().articles().size()];
			Arrays.fill(ordinals[part], Part.DEAD);
		}
		List<Part> parts = new ArrayList<>();
		for (int ordinal = 0; ordinal < places.length; ordinal++) {
			ordinals[part(places[ordinal])][article(places[ordinal])] = ordinal;
		}
		for (int part = 0; part < ordinals.length; part++) {
			parts.add(new Part(sources.get(part).block(), sources.get(part).segment(), ordinals[part]));
		}
		return new Holdings(codes, parts, paths, places);
	}

	/** Chooses an article of a block. */
	@FunctionalInterface
	public interface ArticleTest {
		boolean test(int part, int article);
	}

	/** Without some articles, and with those of other blocks in place of what was there of them. */
	public Holdings with(List<Source> added, Set<String> removed) {
		Set<String> gone = new HashSet<>(removed);
		gone.removeIf(path -> find(path) < 0);
		boolean samePaths = gone.isEmpty() && added.stream()
				.allMatch(source -> Arrays.stream(source.block().articles().paths()).allMatch(path -> find(path) >= 0));
		if (samePaths) {
			return replaced(added);
		}
		List<Source> all = new ArrayList<>();
		parts.forEach(part -> all.add(new Source(part.block(), part.segment())));
		all.addAll(added);
		return of(codes, all, (part, article) -> part >= parts.size() || parts.get(part).ordinal(article) != Part.DEAD
				&& !gone.contains(parts.get(part).block().articles().paths()[article]));
	}

	/**
	 * Without blocks of which nothing counts any more, and with small ones on the heap joined where there are many, so
	 * that questions do not have to be put to ever more blocks.
	 */
	public Holdings compacted() {
		List<Part> kept = parts.stream().filter(part -> part.live() > 0).toList();
		for (int size : JOINED_BELOW) {
			List<Part> small = kept.stream().filter(part -> part.segment().isEmpty() && part.live() < size).toList();
			if (small.size() > MOST_SMALL) {
				return of(kept).joined(small);
			}
		}
		return kept.size() == parts.size() ? this : of(kept);
	}

	/**
	 * With some parts in one; none of them has an article that a part behind them has as well, since only one of them
	 * counts.
	 */
	private Holdings joined(List<Part> small) {
		IntPredicate[] live = small.stream().map(part -> (IntPredicate) article -> part.ordinal(article) != Part.DEAD)
				.toArray(IntPredicate[]::new);
		Block merged = BlockAppender.merge(codes, small.stream().map(Part::block).toList(), live);
		List<Part> others = parts.stream()
				.filter(part -> small.stream().noneMatch(each -> each.block() == part.block())).toList();
		List<Source> sources = new ArrayList<>();
		others.forEach(part -> sources.add(new Source(part.block(), part.segment())));
		sources.add(new Source(merged, ""));
		return of(codes, sources,
				(part, article) -> part == others.size() || others.get(part).ordinal(article) != Part.DEAD);
	}

	/** Whether both have the same articles, whatever was marked in them, so that ordinals mean the same. */
	public boolean hasArticlesOf(Holdings other) {
		return paths == other.paths;
	}

	public Codes codes() {
		return codes;
	}

	public List<Part> parts() {
		return parts;
	}

	/** Number of articles. */
	public int size() {
		return paths.length;
	}

	/** Number of marks. */
	public int marks() {
		int marks = 0;
		for (long place : places) {
			Block block = parts.get(part(place)).block();
			marks += block.endOfMarks(article(place)) - block.firstMark(article(place));
		}
		return marks;
	}

	public String path(int ordinal) {
		return paths[ordinal];
	}

	/** Ordinal of the article with this path; negative if there is none. */
	public int find(String path) {
		return Arrays.binarySearch(paths, path);
	}

	/** Index of the part that has the article. */
	public int partOf(int ordinal) {
		return part(places[ordinal]);
	}

	/** Index of the article in its block. */
	public int articleOf(int ordinal) {
		return article(places[ordinal]);
	}

	private Holdings of(List<Part> kept) {
		return of(codes, kept.stream().map(part -> new Source(part.block(), part.segment())).toList(),
				(part, article) -> kept.get(part).ordinal(article) != Part.DEAD);
	}

	/** No article comes or goes. */
	private Holdings replaced(List<Source> added) {
		List<Part> next = new ArrayList<>(parts);
		long[] nextPlaces = places.clone();
		int[][] changed = new int[parts.size() + added.size()][];
		for (int i = 0; i < added.size(); i++) {
			Block block = added.get(i).block();
			int[] ordinals = new int[block.articles().size()];
			for (int article = 0; article < ordinals.length; article++) {
				int ordinal = find(block.articles().paths()[article]);
				int part = part(nextPlaces[ordinal]);
				if (changed[part] == null) {
					changed[part] = parts.get(part).ordinals().clone();
				}
				changed[part][article(nextPlaces[ordinal])] = Part.DEAD;
				nextPlaces[ordinal] = place(parts.size() + i, article);
				ordinals[article] = ordinal;
			}
			changed[parts.size() + i] = ordinals;
			next.add(new Part(block, added.get(i).segment(), ordinals));
		}
		for (int part = 0; part < next.size(); part++) {
			if (changed[part] != null) {
				next.set(part, next.get(part).with(changed[part]));
			}
		}
		return new Holdings(codes, next, paths, nextPlaces);
	}

	private static long place(int part, int article) {
		return (long) part << 32 | article;
	}

	private static int part(long place) {
		return (int) (place >>> 32);
	}

	private static int article(long place) {
		return (int) place;
	}
}
