// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"fr | Le bac de Brisse a repris jeudi ses traversées, au grand soulagement des maraîchers.",
			"en | The ferry went back to work on Thursday, to the great relief of the growers who had the road.",
			"de | Die Fähre hat am Donnerstag den Betrieb wieder aufgenommen, und die Gärtner sind froh.",
			"es | El transbordador volvió a funcionar el jueves, para gran alivio de los hortelanos con la carretera.",
			"it | Il traghetto è tornato in servizio giovedì, con grande sollievo degli ortolani e del mercato.",
			"uk | Пором повернувся до роботи у четвер, і це велике полегшення для городників, які не мали шляху.",
			"'' | Port-Nord 12 34", "'' | Hej verden dette er dansk og kan ikke kendes" })
	void theLanguageIsToldByItsFrequentWords(String language, String text) {
		assertEquals(language, LanguageGuess.of(text));
	}
}
