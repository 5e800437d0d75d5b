// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.newsmark.index.internal.block.ArticleWords;

/**
 * Hands words that were found already to Lucene: those of the article, or those outside it. Positions follow each other within a paragraph of
 * one zone; a phrase does not reach from one to the next. Offsets are UTF-16 code units of the article's text.
 */
final class WordStream extends TokenStream {

	private static final int GAP = 100;
	/** Words repeat; folding the same one again costs more than looking it up. */
	private static final int MOST_KNOWN = 1 << 14;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final Map<String, String> folded;
	private final boolean outside;
	private ArticleWords words;
	private int next;
	private int last = -1;

	/** @param folded words already folded, which this adds to */
	WordStream(boolean outside, Map<String, String> folded, ArticleWords words) {
		this.outside = outside;
		this.folded = folded;
		this.words = words;
	}

	static Map<String, String> cache() {
		return new HashMap<>();
	}

	/** Starts again with another article. */
	void read(ArticleWords article) {
		words = article;
		next = 0;
		last = -1;
	}

	@Override
	public void reset() {
		next = 0;
		last = -1;
	}

	@Override
	public boolean incrementToken() {
		while (next < words.size() && words.kind(next).isOutside() != outside) {
			next++;
		}
		if (next == words.size()) {
			return false;
		}
		clearAttributes();
		int start = words.starts()[next];
		int end = words.ends()[next];
		term.append(fold(words.text().substring(start, end)));
		offset.setOffset(start, end);
		increment.setPositionIncrement(last >= 0 && isGap(last, next) ? GAP : 1);
		last = next++;
		return true;
	}

	/** Whether zone or paragraph changes, or a word of the other kind stands between. */
	private boolean isGap(int before, int after) {
		if (after != before + 1 || words.kind(before) != words.kind(after)) {
			return true;
		}
		String text = words.text();
		int lines = 0;
		for (int i = words.ends()[before]; i < words.starts()[after]; i++) {
			lines += text.charAt(i) == '\n' ? 1 : 0;
		}
		return lines > 1;
	}

	private String fold(String word) {
		String known = folded.get(word);
		if (known == null) {
			known = Fold.word(word);
			if (folded.size() < MOST_KNOWN) {
				folded.put(word, known);
			}
		}
		return known;
	}
}
