// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.columns.Ints;

/** The words of all articles as they were at one moment. Any thread. */
public final class TextView {

	/**
	 * A part of the index.
	 *
	 * @param ordinals of each document's article; -1 for one that is out of date
	 */
	private record Leaf(LeafReader reader, int[] ordinals) {
	}

	private final List<Leaf> leaves = new ArrayList<>();
	private final int articles;
	private final Set<String> others = new HashSet<>();

	/**
	 * @param readers  of the index, and of what is kept beside it
	 * @param articles how many there are
	 * @param ordinals of the article with this path and key; -1 if there is none
	 */
	TextView(List<DirectoryReader> readers, int articles, ToIntBiFunction<String, Long> ordinals) throws IOException {
		this.articles = articles;
		boolean[] seen = new boolean[articles];
		for (DirectoryReader reader : readers) {
			for (LeafReaderContext context : reader.leaves()) {
				leaves.add(new Leaf(context.reader(), ordinals(context.reader(), ordinals, seen, others)));
			}
		}
	}

	/** Paths of which the index has something that is of no use: another text than now, or an article that is gone. */
	public Set<String> others() {
		return others;
	}

	/** By ordinal, the articles that the index has as they are. */
	public boolean[] known() {
		boolean[] known = new boolean[articles];
		for (Leaf leaf : leaves) {
			for (int ordinal : leaf.ordinals()) {
				if (ordinal >= 0) {
					known[ordinal] = true;
				}
			}
		}
		return known;
	}

	/**
	 * Where these words follow each other. Blocks while reading the index.
	 *
	 * @param outside also in zones that are not part of the article
	 * @param places  false if it is enough to know in which articles
	 */
	public TextHits find(Phrase phrase, boolean outside, boolean places, Progress progress) throws IOException {
		int[][] byArticle = new int[articles][];
		if (!phrase.slots().isEmpty()) {
			for (Leaf leaf : leaves) {
				progress.checkCancelled();
				find(leaf, TextIndex.INSIDE, phrase, places, byArticle, progress);
				if (outside) {
					find(leaf, TextIndex.OUTSIDE, phrase, places, byArticle, progress);
				}
			}
		}
		return new TextHits(byArticle);
	}

	private static void find(Leaf leaf, String field, Phrase phrase, boolean places, int[][] byArticle,
			Progress progress)
			throws IOException {
		List<Phrase.Slot> slots = phrase.slots();
		boolean positions = places || slots.size() > 1;
		SlotPostings[] postings = new SlotPostings[slots.size()];
		List<SlotPostings> asked = new ArrayList<>();
		for (int i = 0; i < postings.length; i++) {
			if (!slots.get(i).isAny() || postings.length == 1) {
				postings[i] = SlotPostings.of(leaf.reader(), field, slots.get(i),
						positions ? PostingsEnum.OFFSETS : PostingsEnum.NONE);
				asked.add(postings[i]);
			}
		}
		int seen = 0;
		for (int doc = next(asked, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(asked, doc + 1)) {
			if ((++seen & 0x3ff) == 0) {
				progress.checkCancelled();
			}
			int ordinal = leaf.ordinals()[doc];
			if (ordinal >= 0) {
				int[] hits = positions ? hits(asked, postings) : TextHits.NONE;
				if (hits != null) {
					int[] before = byArticle[ordinal];
					byArticle[ordinal] = before == null ? hits : TextHits.join(before, hits);
				}
			}
		}
	}

	/** The next document from there on that has words of all slots. */
	private static int next(List<SlotPostings> slots, int from) throws IOException {
		int doc = from;
		for (int agreed = 0, i = 0; agreed < slots.size(); i = (i + 1) % slots.size()) {
			int found = slots.get(i).advance(doc);
			if (found == DocIdSetIterator.NO_MORE_DOCS) {
				return found;
			}
			agreed = found == doc ? agreed + 1 : 1;
			doc = found;
		}
		return doc;
	}

	/** Start and end of each place where the slots follow each other; {@code null} if there is none. */
	private static int @Nullable [] hits(List<SlotPostings> asked, SlotPostings[] slots) throws IOException {
		for (SlotPostings slot : asked) {
			slot.readPositions();
		}
		Ints hits = new Ints();
		SlotPostings first = slots[0];
		for (int i = 0; i < first.size(); i++) {
			int end = first.end(i);
			for (int slot = 1; slot < slots.length && end >= 0; slot++) {
				if (slots[slot] != null) {
					int at = slots[slot].at(first.position(i) + slot);
					end = at < 0 ? -1 : slots[slot].end(at);
				}
			}
			if (end >= 0) {
				hits.add(first.start(i));
				hits.add(end);
			}
		}
		return hits.size() == 0 ? null : hits.toArray();
	}

	private static int[] ordinals(LeafReader reader, ToIntBiFunction<String, Long> known, boolean[] seen,
			Set<String> others) throws IOException {
		int[] ordinals = new int[reader.maxDoc()];
		Arrays.fill(ordinals, -1);
		BinaryDocValues paths = reader.getBinaryDocValues(TextIndex.PATH);
		NumericDocValues keys = reader.getNumericDocValues(TextIndex.KEY);
		Bits live = reader.getLiveDocs();
		if (paths == null || keys == null) {
			return ordinals;
		}
		for (int doc = 0; doc < ordinals.length; doc++) {
			if ((live == null || live.get(doc)) && paths.advanceExact(doc) && keys.advanceExact(doc)) {
				String path = paths.binaryValue().utf8ToString();
				int ordinal = known.applyAsInt(path, keys.longValue());
				if (ordinal < 0) {
					others.add(path);
				} else if (!seen[ordinal]) {
					seen[ordinal] = true;
					ordinals[doc] = ordinal;
				}
			}
		}
		return ordinals;
	}
}
