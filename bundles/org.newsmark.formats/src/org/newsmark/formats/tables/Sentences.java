// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;
import org.newsmark.formats.SelectedArticle;

/** The sentences of one article, found once. */
final class Sentences {

	private final String text;
	private final List<TextSpan> all;
	private int lastFirst = -1;
	private int lastLast = -1;
	private String lastWords = "";

	Sentences(SelectedArticle article) {
		this.text = article.article().text();
		this.all = text.isEmpty() || article.markCount() == 0 ? List.of()
				: new TextUnits(text, article.article().metadata().language())
						.sentencesIn(new TextSpan(0, text.length()));
	}

	/** The sentences that the mark reaches into, from the first to the last; empty if it lies in none. */
	String of(Annotation mark) {
		int first = firstEndingBehind(mark.start());
		int last = first;
		while (last < all.size() && all.get(last).start() < mark.end()) {
			last++;
		}
		if (first != lastFirst || last != lastLast) {
			lastFirst = first;
			lastLast = last;
			lastWords = last == first ? "" : text.substring(all.get(first).start(), all.get(last - 1).end());
		}
		return lastWords;
	}

	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
