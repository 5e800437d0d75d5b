// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.Words;
import org.newsmark.index.internal.columns.Ints;

/**
 * The words of one article with the zones they start in, found in one pass.
 *
 * @param starts  of each word, in UTF-16 code units
 * @param ends    exclusive
 * @param kinds   ordinal of the kind of zone of each word; counted from -1 downwards for what is searched but not
 *                counted as a word
 * @param textKey hash of the text and of which words are outside
 */
public record ArticleWords(String text, int[] starts, int[] ends, byte[] kinds, long textKey) {

	private static final ZoneKind[] KINDS = ZoneKind.values();

	public static ArticleWords of(String text, Zones zones) {
		Ints starts = new Ints();
		Ints ends = new Ints();
		Ints kinds = new Ints();
		int[] edges = edges(zones, text.length());
		long key = hash(text);
		for (int i = 0; i + 1 < edges.length; i++) {
			ZoneKind kind = zones.kindAt(edges[i]);
			key = key * 31 + (kind.isOutside() ? edges[i] + 1 : 0);
			int ordinal = kind.ordinal();
			Words.forEach(text, edges[i], edges[i + 1], (start, end, counted) -> {
				starts.add(start);
				ends.add(end);
				kinds.add(counted ? ordinal : -1 - ordinal);
			});
		}
		byte[] small = new byte[kinds.size()];
		for (int i = 0; i < small.length; i++) {
			small[i] = (byte) kinds.get(i);
		}
		return new ArticleWords(text, starts.toArray(), ends.toArray(), small, key);
	}

	public int size() {
		return starts.length;
	}

	/** The kind of zone that a word stands in. */
	public ZoneKind kind(int word) {
		return KINDS[kinds[word] < 0 ? -1 - kinds[word] : kinds[word]];
	}

	/** Whether it counts as a word. */
	public boolean isCounted(int word) {
		return kinds[word] >= 0;
	}

	/** Adds the number of words of the range that start between these offsets to the counts by kind. */
	void count(int from, int to, int[] byKind) {
		int word = Arrays.binarySearch(starts, from);
		for (int i = word < 0 ? -word - 1 : word; i < starts.length && starts[i] < to; i++) {
			if (kinds[i] >= 0) {
				byKind[kinds[i]]++;
			}
		}
	}

	/** Where the kind of zone may change, with both ends of the text. */
	private static int[] edges(Zones zones, int length) {
		List<Zone> all = zones.all();
		TreeSet<Integer> edges = new TreeSet<>();
		edges.add(0);
		edges.add(length);
		for (Zone zone : all) {
			edges.add(Math.min(length, zone.span().start()));
			edges.add(Math.min(length, zone.span().end()));
		}
		return edges.stream().mapToInt(Integer::intValue).toArray();
	}

	private static long hash(String text) {
		long hash = text.length();
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return hash ^ hash >>> 29;
	}
}
