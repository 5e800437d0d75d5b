// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;

class CodebookRowTest {

	private static final Codebook CODEBOOK = new Codebook("c", "1.0.0", LocalText.NONE,
			List.of(new Family("tone", FamilyRole.OTHER, Sign.BOX, new LocalText(Map.of("en", "Tone", "fr", "Ton")), LocalText.NONE)),
			List.of(label("voice", "V", "Voice", "Voix"), label("tone.warm", "W", "Warm tone", "Ton chaleureux"),
					label("lone.one", "O", "Lonely", "Étiquette seule"), label("tone.cold", "", "", "")),
			List.of(), List.of(), List.of(), List.of());

	@Test
	void familiesOfSeveralLabelsStandWhereTheirFirstLabelDoes() {
		assertEquals(List.of("Voice", "Tone[Warm tone, tone.cold]", "Lonely"), shown("", Locale.ENGLISH));
	}

	@Test
	void namesAreInTheLanguageOfTheWorkbench() {
		assertEquals(List.of("Voix", "Ton[Ton chaleureux, tone.cold]", "Étiquette seule"), shown("", Locale.FRENCH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "etiquette", "ÉTIQUETTE", "o", "lone", " seule étiq", "meaning of lone.one" })
	void theFilterFindsNameKeyIdAndMeaningWhateverCaseAndAccents(String filter) {
		assertEquals(true, shown(filter, Locale.FRENCH).contains("Étiquette seule"), filter);
	}

	@Test
	void aFamilyIsLeftOutWhenTheFilterLeavesNoneOfItsLabels() {
		assertEquals(List.of("Lonely"), shown("lonely", Locale.ENGLISH));
		assertEquals(List.of("Tone[Warm tone]"), shown("warm", Locale.ENGLISH));
	}

	@Test
	void anEyeOnAFamilyMeansAllItsLabels() {
		assertEquals(Set.of("tone.warm", "tone.cold"), CodebookRow.of(CODEBOOK, "", Locale.ENGLISH).get(1).labelIds());
	}

	private static List<String> shown(String filter, Locale locale) {
		return CodebookRow.of(CODEBOOK, filter, locale).stream().map(row -> row instanceof CodebookRow.FamilyRow family
				? family.name() + family.labels().stream().map(CodebookRow.LabelRow::name).toList()
				: row.name()).toList();
	}

	private static Label label(String id, String key, String english, String french) {
		LocalText name = english.isEmpty() ? LocalText.NONE : new LocalText(Map.of("en", english, "fr", french));
		return new Label(id, key, 0, Sign.BOX, Texture.FILLED, name, LocalText.of("Meaning of " + id), List.of(), List.of(), List.of(),
				Set.of());
	}
}
