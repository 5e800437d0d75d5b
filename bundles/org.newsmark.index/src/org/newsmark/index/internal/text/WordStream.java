// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.newsmark.index.internal.block.ArticleWords;

/**
 * Hands words that were found already to Lucene: those of the article, or those outside it. Positions follow each other
 * within a paragraph of one zone; a phrase does not reach from one to the next. Offsets are UTF-16 code units of the
 * article's text.
 */
final class WordStream extends TokenStream {

	private static final int GAP = 100;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final boolean outside;
	private final ArticleWords words;
	private int next;
	private int last = -1;

	WordStream(boolean outside, ArticleWords words) {
		this.outside = outside;
		this.words = words;
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
		fold(words.text(), start, end);
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

	private void fold(String text, int start, int end) {
		int length = Fold.simple(text, start, end, term.resizeBuffer(end - start));
		if (length < 0) {
			term.append(Fold.word(text.substring(start, end)));
		} else {
			term.setLength(length);
		}
	}
}
