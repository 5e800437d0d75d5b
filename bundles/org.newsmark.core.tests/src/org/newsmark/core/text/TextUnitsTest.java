// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextUnitsTest {

	private static List<String> words(String text, String language) {
		return new TextUnits(text, language).wordsIn(new TextSpan(0, text.length())).stream().map(span -> span.in(text)).toList();
	}

	private static List<String> sentences(String text) {
		return new TextUnits(text, "fr").sentencesIn(new TextSpan(0, text.length())).stream().map(span -> span.in(text)).toList();
	}

	private static String in(String text, Optional<TextSpan> span) {
		return span.map(found -> found.in(text)).orElse("(none)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "l'alliance | l'/alliance", "L’alliance d’Ada | L’/alliance/d’/Ada",
			"aujourd'hui | aujourd'hui", "a-t-il dit | a-t-il/dit", "qu'est-ce | qu'/est-ce", "jusqu'à | jusqu'/à",
			"quelqu'un | quelqu'un", "presqu’île | presqu’île", "chef-d'œuvre | chef-d'œuvre", "qualifié d' « historique » | qualifié/d'/historique",
			"3,5 % de 1.200 à 10:30 | 3,5/de/1.200/à/10:30", "R&D | R&D", "étudiant·e·s | étudiant·e·s",
			"port\u00a0: fermé | port/fermé", "e\u0301te\u0301 | e\u0301te\u0301", "mot\u2011clé | mot\u2011clé" })
	void frenchWordsAreCutAsAReaderMarksThem(String text, String expected) {
		assertEquals(List.of(expected.split("/")), words(text, "fr"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "don't | don't", "O'Brien | O'Brien", "the U.S. army | the/U.S./army",
			"L'Oréal | L'Oréal", "workers' rights | workers/rights", "a well-known man | a/well-known/man" })
	void englishKeepsItsApostrophesWithinWords(String text, String expected) {
		assertEquals(List.of(expected.split("/")), words(text, "en-GB"));
	}

	@Test
	void ideographsAreWordsOfTheirOwnAndKatakanaRunsAreOne() {
		assertEquals(List.of("東", "京", "テレビ"), words("東京テレビ", "ja"));
	}

	@Test
	void theWordAtTheCaretIsTheOneAroundItOrBeforeIt() {
		String text = "Le port, fermé";
		TextUnits units = new TextUnits(text, "fr");

		assertEquals("Le", in(text, units.wordAt(0)));
		assertEquals("port", in(text, units.wordAt(3)));
		assertEquals("port", in(text, units.wordAt(7)));
		assertEquals("fermé", in(text, units.wordAt(text.length())));
		assertEquals("(none)", in(" , ", new TextUnits(" , ", "fr").wordAt(2)));
		assertEquals("(none)", in("", new TextUnits("", "fr").wordAt(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "M. Diop a signé.|Mme Lund non.", "Le port rouvre.|« Enfin ! » dit-elle.|Il pleut.",
			"« Nous signerons. », a dit la maire.|Fin.", "Les U.S. Marines arrivent.|Le port de l’O.N.U. est vide.", "Qui ?|Personne… pas lui.",
			"Il a dit « non. »|Puis « oui ».", "\"Nous partons.\"|Il part.", "\" Nous partons. \"|Il part.",
			"Ada Lund, av. de la Gare, no. 3, vient.", "Il coûte 3.5 millions.|Vraiment ?|Oui !", "A. B. Lund parle.|Le Dr. Ngo aussi.",
			"Poissons, crabes, etc.|Le port vend tout.", "Fin (voir p. 12).|Suite.", "Il l’a dit…|Elle aussi." })
	void sentencesEndWhereAReaderEndsThem(String marked) {
		assertEquals(List.of(marked.split("\\|")), sentences(marked.replace('|', ' ')));
	}

	@Test
	void aQuestionWithinASentenceDoesNotEndIt() {
		assertEquals(List.of("« Qui ? » demande-t-on."), sentences("« Qui ? » demande-t-on."));
	}

	@Test
	void chineseSentencesNeedNoBlank() {
		assertEquals(List.of("港口关闭。", "市长说了！"), sentences("港口关闭。市长说了！"));
	}

	@Test
	void sentencesNeverCrossALine() {
		assertEquals(List.of("Port fermé", "La maire parle."), sentences("Port fermé\nLa maire parle.\n"));
	}

	@Test
	void theBlankBetweenTwoSentencesBelongsToTheFirst() {
		String text = "Un. Deux. ";
		TextUnits units = new TextUnits(text, "fr");

		assertEquals("Un.", in(text, units.sentenceAt(3)));
		assertEquals("Deux.", in(text, units.sentenceAt(4)));
		assertEquals("Deux.", in(text, units.sentenceAt(10)));
		assertEquals("(none)", in("\n\n", new TextUnits("\n\n", "fr").sentenceAt(1)));
	}

	@Test
	void aSelectionWidensFromWordToParagraphAndBack() {
		String text = "Titre\nElle dit « un “grand” port » hier. Il rit.\n";
		TextUnits units = new TextUnits(text, "fr");
		int caret = text.indexOf("rand");
		List<String> steps = List.of("grand", "“grand”", "un “grand” port", "« un “grand” port »", "Elle dit « un “grand” port » hier.",
				"Elle dit « un “grand” port » hier. Il rit.");

		TextSpan selection = units.widened(caret, caret).orElseThrow();
		assertEquals("grand", selection.in(text));
		for (String step : steps.subList(1, steps.size())) {
			selection = units.widened(selection.start(), selection.end()).orElseThrow();
			assertEquals(step, selection.in(text));
		}
		assertEquals("(none)", in(text, units.widened(selection.start(), selection.end())));
		for (int i = steps.size() - 2; i >= 0; i--) {
			selection = units.narrowed(selection, caret).orElseThrow();
			assertEquals(steps.get(i), selection.in(text));
		}
		assertEquals("(none)", in(text, units.narrowed(selection, caret)));
	}

	@Test
	void aSelectionSnapsToWholeWordsWithoutBlanks() {
		String text = "Elle a dit l’alliance tient.";
		TextUnits units = new TextUnits(text, "fr");
		int start = text.indexOf("lliance");

		assertEquals("alliance tient", in(text, units.snappedToWords(new TextSpan(start, text.indexOf("nt.")))));
		assertEquals("a dit", in(text, units.snappedToWords(new TextSpan(4, 11))));
		assertEquals("(none)", in(text, units.snappedToWords(new TextSpan(4, 5))));
	}

	@Test
	void quotationMarksAtTheEdgesAreLeftOut() {
		String text = "« un “grand” port », non»";
		TextUnits units = new TextUnits(text, "fr");

		assertEquals("un “grand” port", in(text, units.withoutQuotationMarks(new TextSpan(0, 19))));
		assertEquals("un “grand”", in(text, units.withoutQuotationMarks(new TextSpan(0, 12))));
		assertEquals("non", in(text, units.withoutQuotationMarks(new TextSpan(20, text.length()))));
		assertEquals("(none)", in(text, units.withoutQuotationMarks(new TextSpan(0, 1))));
	}

	@Test
	void edgesNeverCutACharacterAsSeen() {
		String text = "a👩‍👩‍👧e\u0301🇫🇷z";
		TextUnits units = new TextUnits(text, "");
		int accent = text.indexOf('\u0301');

		assertEquals("👩‍👩‍👧", units.snappedToCharacters(new TextSpan(3, 4)).in(text));
		assertEquals("e\u0301", units.snappedToCharacters(new TextSpan(accent, accent + 1)).in(text));
		assertEquals("🇫🇷", units.snappedToCharacters(new TextSpan(accent + 2, accent + 4)).in(text));
		assertEquals("a", units.snappedToCharacters(new TextSpan(0, 1)).in(text));
	}

	@Test
	void everyEdgeOfAWildTextHasUnitsWithinIt() {
		String piece = "M. Diop 😀 « a-t-il\u00a0? » \"x\" l'\u0301… 東京。 \r\n\ud800 ’’ ‘ok’ ";
		TextUnits units = new TextUnits(piece, "fr");
		for (int start = 0; start <= piece.length(); start++) {
			for (int end = start; end <= piece.length(); end++) {
				int from = start;
				int to = end;
				units.widened(start, end).ifPresent(wide -> assertTrue(wide.start() <= from && to <= wide.end()));
				if (start < end) {
					TextSpan span = new TextSpan(start, end);
					units.snappedToWords(span).ifPresent(snapped -> assertTrue(snapped.isWholeIn(piece) && !snapped.in(piece).isBlank()));
					units.narrowed(span, start).ifPresent(narrow -> assertTrue(span.contains(narrow)));
					assertTrue(units.snappedToCharacters(span).contains(span));
				}
			}
		}
	}

	@Test
	void aTextWithoutLineEndsIsNotWalkedThrough() {
		String text = "word ".repeat(TextUnits.REACH);
		TextSpan sentence = new TextUnits(text, "en").sentenceAt(text.length() / 2).orElseThrow();

		assertTrue(sentence.length() <= 2 * TextUnits.REACH);
	}
}
