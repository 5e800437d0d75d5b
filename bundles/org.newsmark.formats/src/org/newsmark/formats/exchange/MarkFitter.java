// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.anchoring.Anchorer;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.CorpusWalk;

/** Fits marks that count in code points to the text of the corpus. For one use. */
final class MarkFitter {

	private final ArticleText text;
	private final boolean sameText;
	private final OffsetMap offsets;
	private int moved;
	private int orphans;

	/** @param sameText whether the offsets are known to count in this very text */
	MarkFitter(ArticleText text, boolean sameText) {
		this.text = text;
		this.sameText = sameText;
		this.offsets = text.offsets();
	}

	ArticleText text() {
		return text;
	}

	/** In the order given. */
	List<Annotation> fit(List<Annotation> marks) {
		List<Annotation> result = new ArrayList<>();
		List<Annotation> lost = new ArrayList<>();
		for (Annotation mark : marks) {
			Annotation there = mark.orphan() ? mark : inPlace(mark);
			if (there != null) {
				result.add(there);
			} else {
				lost.add(uncut(mark));
			}
		}
		if (!lost.isEmpty()) {
			for (Anchored each : Anchorer.into(text.text(), this::expected).anchor(lost)) {
				moved += each instanceof Anchored.Moved || each instanceof Anchored.Approximate ? 1 : 0;
				orphans += each instanceof Anchored.Orphan ? 1 : 0;
				result.add(each.annotation());
			}
		}
		return result;
	}

	/** How many stand elsewhere than the file says. */
	int moved() {
		return moved;
	}

	int orphans() {
		return orphans;
	}

	private @Nullable Annotation inPlace(Annotation mark) {
		List<TextSpan> spans = new ArrayList<>();
		for (int i = 0; i < mark.spans().size(); i++) {
			TextSpan span = mark.spans().get(i);
			if (span.end() > offsets.codePoints()) {
				return null;
			}
			TextSpan units = offsets.toUtf16(span.start(), span.end());
			if (!says(mark.exact().get(i), units)) {
				return null;
			}
			spans.add(units);
		}
		return mark.withSpans(spans, text.text());
	}

	/** Without words, or with the beginning of them only, the place is believed if the text is the same. */
	private boolean says(String words, TextSpan span) {
		String there = span.in(text.text());
		if (words.equals(there)) {
			return true;
		}
		boolean cut = words.endsWith(CorpusWalk.CUT) && there.startsWith(withoutCut(words));
		return sameText && (words.isEmpty() || cut);
	}

	/** The sign of a cut is in no text; a short beginning finds the place as well. */
	private static Annotation uncut(Annotation mark) {
		List<String> words = mark.exact().stream().map(MarkFitter::withoutCut).toList();
		return new Annotation(mark.id(), mark.label(), mark.spans(), words, mark.context(), mark.attributes(),
				mark.links(), mark.note(), mark.provenance(), mark.orphan(), mark.other());
	}

	private static String withoutCut(String words) {
		return words.endsWith(CorpusWalk.CUT) ? words.substring(0, words.length() - CorpusWalk.CUT.length()) : words;
	}

	private int expected(int codePoint) {
		int beyond = Math.max(0, codePoint - offsets.codePoints());
		return offsets.toUtf16(codePoint - beyond) + beyond;
	}
}
