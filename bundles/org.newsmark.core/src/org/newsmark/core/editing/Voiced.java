// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.query.Voice;
import org.newsmark.core.text.TextSpan;

/**
 * Whose words a mark stands on, as counts have it.
 *
 * @param voice     what counts
 * @param computed  what follows from quotes and zones
 * @param overruled whether the mark itself says otherwise
 * @param speakers  the sources of the innermost quote around it; none where there is no quote, or nobody is named
 */
public record Voiced(Voice voice, Voice computed, boolean overruled, List<Annotation> speakers) {

	public Voiced {
		speakers = List.copyOf(speakers);
	}

	/** @param mark one of the marks; an orphan has the narrator's voice */
	public static Voiced of(Annotation mark, AnnotationSet marks, Codebook codebook, Zones zones) {
		Optional<Annotation> quote = mark.orphan() ? Optional.empty() : around(mark, marks, codebook);
		Voice computed = quote.isPresent() ? Voice.SOURCE : mark.orphan() ? Voice.NARRATOR : switch (zones.kindAt(mark.start())) {
			case HEADLINE -> Voice.HEADLINE;
			case COMMENT -> Voice.COMMENT;
			default -> Voice.NARRATOR;
		};
		Optional<Voice> given = Voice.of(mark.attribute(Voice.ATTRIBUTE));
		List<Annotation> speakers = quote.flatMap(each -> QuoteFrame.of(each, marks, codebook)).map(frame -> frame.parts(FamilyRole.SOURCE, codebook))
				.orElse(List.of());
		return new Voiced(given.orElse(computed), computed, given.isPresent() && given.get() != computed, speakers);
	}

	private static Optional<Annotation> around(Annotation mark, AnnotationSet marks, Codebook codebook) {
		TextSpan first = mark.spans().getFirst();
		return marks.touching(first).stream()
				.filter(each -> codebook.roleOf(each.label()) == FamilyRole.QUOTE && each.spans().stream().anyMatch(span -> span.contains(first)))
				.min(Comparator.comparingInt(each -> each.end() - each.start()));
	}
}
