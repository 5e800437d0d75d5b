// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.anchoring.Anchorer;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.corpus.AnnotationReading;
import org.newsmark.core.internal.corpus.AnnotationParser.Lines;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;

/** Fits marks as they stand in a file, in code points, to the text as it is. Marks whose words stand there as they should cost almost nothing. */
final class AnnotationFitter {

	private final ArticleText text;
	private final OffsetMap offsets;

	AnnotationFitter(ArticleText text) {
		this.text = text;
		this.offsets = text.offsets();
	}

	AnnotationReading fit(Lines lines, String annotator) {
		boolean sameText = lines.textSha256().isEmpty() || lines.textSha256().equals(text.sha256());
		List<Annotation> fitting = new ArrayList<>(lines.marks().size());
		List<Annotation> lost = new ArrayList<>();
		for (Annotation mark : lines.marks()) {
			// In a text of another digest even words that stand where they stood are looked at together with their context.
			Annotation there = !sameText ? null : mark.orphan() ? mark : inPlace(mark);
			(there == null ? lost : fitting).add(there == null ? mark : there);
		}
		List<Anchored> anchored = lost.isEmpty() ? List.of() : Anchorer.into(text.text(), this::expected).anchor(lost);
		anchored.forEach(each -> fitting.add(each.annotation()));
		AnnotationFile file = new AnnotationFile(text.path(), annotator, text.sha256(), lines.codebook(), lines.status(),
				AnnotationSet.of(fitting), lines.other());
		return new AnnotationReading(file, anchored.stream().filter(AnnotationFitter::isNews).toList(), lines.article());
	}

	private @Nullable Annotation inPlace(Annotation mark) {
		List<TextSpan> spans = mark.spans();
		boolean wordless = mark.exact().stream().allMatch(String::isEmpty);
		if (spans.get(spans.size() - 1).end() > offsets.codePoints()) {
			return null;
		}
		if (offsets.codePoints() != text.text().length()) {
			spans = spans.stream().map(span -> offsets.toUtf16(span.start(), span.end())).toList();
		}
		if (wordless) {
			return mark.withSpans(spans, text.text());
		}
		for (int i = 0; i < spans.size(); i++) {
			String words = mark.exact().get(i);
			if (spans.get(i).length() != words.length() || !text.text().startsWith(words, spans.get(i).start())) {
				return null;
			}
		}
		return spans == mark.spans() ? mark : moved(mark, spans);
	}

	private static Annotation moved(Annotation mark, List<TextSpan> spans) {
		return new Annotation(mark.id(), mark.label(), spans, mark.exact(), mark.context(), mark.attributes(), mark.links(), mark.note(),
				mark.provenance(), mark.orphan(), mark.other());
	}

	/** An orphan that stays one was told when it became one. */
	private static boolean isNews(Anchored anchored) {
		return anchored.needsConfirmation() || anchored instanceof Anchored.Moved;
	}

	/** Offsets beyond the end of a text that has become shorter stay as far apart as they were. */
	private int expected(int codePoint) {
		int beyond = Math.max(0, codePoint - offsets.codePoints());
		return offsets.toUtf16(codePoint - beyond) + beyond;
	}
}
