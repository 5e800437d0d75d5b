// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Label.Example;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.ui.article.SmallCodebook;
import org.newsmark.ui.codebook.LabelText.Look;

class LabelTextTest {

	private static final LocalText WHY = new LocalText(Map.of("en", "She speaks.", "fr", "Elle parle."));
	private static final Label LABEL = new Label("speaker", "s", 0, Sign.UNDERLINE, Texture.FILLED, LocalText.of("Speaker"),
			LocalText.of("Who speaks."),
			List.of(new Example("Ana said no.", "Ana", WHY, "en"), new Example("« Non », a dit Ana.", "Ana", WHY, "fr-CA")),
			List.of(new Example("Ana left.", "Ana", LocalText.NONE, "en")), List.of("kind", "sure"), Set.of());

	@Test
	void nameKeyMeaningExamplesAndAttributesFollowEachOther() {
		String text = text(Locale.ENGLISH, "en").text();
		List<String> inOrder = List.of("Speaker", "S\n\n", "Who speaks.", "Ana said no.", "She speaks.", "Ana left.", "kind · sure");
		int at = -1;
		for (String words : inOrder) {
			assertTrue(text.indexOf(words) > at, words + " in " + text);
			at = text.indexOf(words);
		}
	}

	@Test
	void examplesAreThoseOfTheArticlesLanguage() {
		assertTrue(text(Locale.ENGLISH, "fr").text().contains("« Non »"));
		assertFalse(text(Locale.ENGLISH, "fr").text().contains("Ana said no."));
	}

	@Test
	void examplesOfTheWorkbenchsLanguageStandInWhereTheArticlesHasNone() {
		assertTrue(text(Locale.FRENCH, "uk").text().contains("« Non »"));
	}

	@Test
	void allExamplesAreShownWhereNeitherLanguageHasAny() {
		String text = text(Locale.GERMAN, "uk").text();
		assertTrue(text.contains("« Non »") && text.contains("Ana said no."));
	}

	@Test
	void theMarkedWordsAreThoseWithinTheExample() {
		LabelText text = text(Locale.ENGLISH, "en");
		assertEquals(List.of("Ana"), words(text, Look.MARK));
		assertEquals(List.of("Ana"), words(text, Look.NO_MARK));
		int mark = text.parts().stream().filter(part -> part.look() == Look.MARK).findFirst().orElseThrow().span().start();
		assertEquals("Ana said no.", text.text().substring(mark, mark + 12));
	}

	@Test
	void everyStretchLiesWithinTheText() {
		LabelText text = text(Locale.FRENCH, "");
		text.parts().forEach(part -> assertTrue(part.span().isWholeIn(text.text())));
	}

	private static List<String> words(LabelText text, Look look) {
		return text.parts().stream().filter(part -> part.look() == look).map(part -> part.span().in(text.text())).toList();
	}

	private static LabelText text(Locale locale, String language) {
		return LabelText.of(LABEL, SmallCodebook.CODEBOOK, locale, language);
	}
}
