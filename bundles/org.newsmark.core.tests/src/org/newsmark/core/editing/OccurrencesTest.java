// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

class OccurrencesTest {

	private static final String TEXT = "Le quai. L'ancien quai, quais neufs. LE QUAI d’ici. l’ancien\u00a0quai\nQuai du menu";
	private static final Zones ZONES = new Zones(List.of(new Zone(ZoneKind.NAVIGATION, new TextSpan(TEXT.indexOf("Quai du menu"), TEXT.length()))));

	@Test
	void wholeWordsAreFoundWhateverTheirCase() {
		assertEquals(List.of("quai", "quai", "QUAI", "quai"), words("quai"));
	}

	@Test
	void apostrophesAndBlanksOfAnyKindAreTheSame() {
		assertEquals(List.of("ancien quai", "ancien\u00a0quai"), words("ancien quai"));
		assertEquals(List.of("L'ancien", "l’ancien"), words("l'ancien"));
	}

	@Test
	void signsOfPatternsMeanThemselves() {
		assertEquals(List.of(), words("q.ai"));
		assertEquals(List.of(), words("  "));
	}

	@Test
	void whatIsMarkedAlreadyIsLeftOut() {
		List<TextSpan> all = Occurrences.of("quai", TEXT, ZONES, "fr");
		Annotation mark = Annotation.of("m", "l", List.of(all.get(0)), TEXT, "then");
		assertEquals(all.subList(1, 4), Occurrences.unmarked(all, "l", AnnotationSet.of(List.of(mark))));
		assertEquals(all, Occurrences.unmarked(all, "other", AnnotationSet.of(List.of(mark))));
	}

	private static List<String> words(String words) {
		return Occurrences.of(words, TEXT, ZONES, "fr").stream().map(span -> span.in(TEXT)).toList();
	}
}
