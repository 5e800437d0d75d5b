// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.columns.Ints;
import org.newsmark.index.internal.text.Phrase;
import org.newsmark.index.internal.text.TextHits;
import org.newsmark.index.internal.text.TextSource;

/** Finds words in the texts of one snapshot, and remembers the last answers. Any thread. */
final class TextSearch {

	private static final int MOST_REMEMBERED = 16;

	private record Request(ValuePattern pattern, boolean outside, boolean places) {
	}

	private final Holdings holdings;
	private final TextSource view;
	private final Map<Request, TextHits> remembered = new ConcurrentHashMap<>();

	TextSearch(Holdings holdings, TextSource view) {
		this.holdings = holdings;
		this.view = view;
	}

	/**
	 * Where one of these is found.
	 *
	 * @param outside also in zones that are not part of the article
	 * @param places  false if it is enough to know in which articles
	 * @throws UncheckedIOException if the index cannot be read
	 */
	TextHits find(List<ValuePattern> anyOf, boolean outside, boolean places, Progress progress) {
		TextHits hits = find(anyOf.get(0), outside, places, progress);
		for (ValuePattern pattern : anyOf.subList(1, anyOf.size())) {
			hits = TextHits.join(hits, find(pattern, outside, places, progress));
		}
		return hits;
	}

	private TextHits find(ValuePattern pattern, boolean outside, boolean places, Progress progress) {
		Request request = new Request(pattern, outside, places);
		TextHits known = remembered.get(request);
		if (known == null) {
			known = search(request, progress);
			if (remembered.size() >= MOST_REMEMBERED) {
				remembered.clear();
			}
			remembered.put(request, known);
		}
		return known;
	}

	private TextHits search(Request request, Progress progress) {
		Phrase phrase = Phrase.of(request.pattern());
		try {
			TextHits hits = view.view(progress).find(phrase, request.outside(), request.places() || phrase.isExact(), progress);
			return phrase.isExact() ? hits.filtered((ordinal, found) -> accepted(phrase, ordinal, found)) : hits;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private int[] accepted(Phrase phrase, int ordinal, int[] found) {
		Block block = holdings.parts().get(holdings.partOf(ordinal)).block();
		Ints accepted = new Ints();
		for (int i = 0; i < found.length; i += 2) {
			if (phrase.accepts(ArticleFacts.text(block, holdings.articleOf(ordinal), found[i], found[i + 1]))) {
				accepted.add(found[i]);
				accepted.add(found[i + 1]);
			}
		}
		return accepted.toArray();
	}
}
