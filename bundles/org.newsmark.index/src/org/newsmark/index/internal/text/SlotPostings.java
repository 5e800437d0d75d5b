// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Where the words of one slot stand in the articles of one leaf of the index, article by article. */
final class SlotPostings {

	/** By document; those of one term or of all that fit a wildcard. */
	private final PriorityQueue<PostingsEnum> queue;
	private int document = -1;
	private int[] positions = new int[8];
	private int[] starts = new int[8];
	private int[] ends = new int[8];
	private int size;

	private SlotPostings(List<PostingsEnum> postings) {
		queue = new PriorityQueue<>(Math.max(1, postings.size()), (a, b) -> Integer.compare(a.docID(), b.docID()));
		queue.addAll(postings);
	}

	/** @param features as {@link PostingsEnum} names them; without offsets only documents may be asked for */
	static SlotPostings of(LeafReader leaf, String field, Phrase.Slot slot, int features) throws IOException {
		Terms terms = leaf.terms(field);
		List<PostingsEnum> postings = new ArrayList<>();
		if (terms != null) {
			TermsEnum each = terms.iterator();
			if (!slot.wildcard()) {
				if (each.seekExact(new BytesRef(slot.prefix()))) {
					postings.add(each.postings(null, features));
				}
			} else {
				collect(each, slot, features, postings);
			}
		}
		return new SlotPostings(postings);
	}

	private static void collect(TermsEnum each, Phrase.Slot slot, int features, List<PostingsEnum> postings)
			throws IOException {
		BytesRef prefix = new BytesRef(slot.prefix());
		if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
			return;
		}
		for (BytesRef term = each.term(); term != null && startsWith(term, prefix); term = each.next()) {
			if (slot.test().test(term.utf8ToString())) {
				postings.add(each.postings(null, features));
			}
		}
	}

	private static boolean startsWith(BytesRef term, BytesRef prefix) {
		return term.length >= prefix.length
				&& Arrays.equals(term.bytes, term.offset, term.offset + prefix.length, prefix.bytes,
				prefix.offset, prefix.offset + prefix.length);
	}

	/** The first document from there on; {@link DocIdSetIterator#NO_MORE_DOCS} at the end. */
	int advance(int target) throws IOException {
		while (!queue.isEmpty() && queue.peek().docID() < target) {
			PostingsEnum first = queue.poll();
			if (first.advance(target) != DocIdSetIterator.NO_MORE_DOCS) {
				queue.add(first);
			}
		}
		document = queue.isEmpty() ? DocIdSetIterator.NO_MORE_DOCS : queue.peek().docID();
		return document;
	}

	/** Reads where the words stand in the present document. */
	void readPositions() throws IOException {
		size = 0;
		for (PostingsEnum postings : queue) {
			if (postings.docID() == document) {
				for (int left = postings.freq(); left > 0; left--) {
					add(postings.nextPosition(), postings.startOffset(), postings.endOffset());
				}
			}
		}
		sort();
	}

	int size() {
		return size;
	}

	int position(int index) {
		return positions[index];
	}

	int start(int index) {
		return starts[index];
	}

	int end(int index) {
		return ends[index];
	}

	/** Which entry stands at this position; -1 if none does. */
	int at(int position) {
		return Math.max(-1, Arrays.binarySearch(positions, 0, size, position));
	}

	private void add(int position, int start, int end) {
		if (size == positions.length) {
			positions = Arrays.copyOf(positions, 2 * size);
			starts = Arrays.copyOf(starts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		positions[size] = position;
		starts[size] = start;
		ends[size++] = end;
	}

	/** By position; insertion is quick for the few that come from several terms and are nearly sorted. */
	private void sort() {
		for (int i = 1; i < size; i++) {
			int position = positions[i];
			if (positions[i - 1] <= position) {
				continue;
			}
			int start = starts[i];
			int end = ends[i];
			int j = i - 1;
			while (j >= 0 && positions[j] > position) {
				positions[j + 1] = positions[j];
				starts[j + 1] = starts[j];
				ends[j + 1] = ends[j];
				j--;
			}
			positions[j + 1] = position;
			starts[j + 1] = start;
			ends[j + 1] = end;
		}
	}
}
