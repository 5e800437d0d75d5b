// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuotationMarksTest {

	@Test
	void everyStyleIsFound() {
		assertEquals(List.of("« a\u00a0»", "“b”", "„c“", "\"d\"", "‹e›", "‘f’"),
				quoted("Il dit « a\u00a0», “b”, „c“, \"d\" et ‹e› puis ‘f’ ."));
	}

	@Test
	void quotationsNest() {
		assertEquals(List.of("« Elle a dit “non” hier »", "“non”"), quoted("« Elle a dit “non” hier »"));
	}

	@Test
	void straightSignsPairByTurns() {
		assertEquals(List.of("\"un\"", "\" deux \""), quoted("Le \"un\" et le:\" deux \"."));
	}

	@Test
	void apostrophesAreNotQuotationMarks() {
		assertEquals(List.of("‘it’s here’"), quoted("L’ami dit ‘it’s here’ aujourd’hui."));
		assertEquals(List.of(), QuotationMarks.in("L’ami d’hier").unpaired());
	}

	@Test
	void aSignWithoutPartnerIsReportedInItsParagraph() {
		QuotationMarks.Found found = QuotationMarks.in("Il dit « oui.\nElle dit « non ».");
		assertEquals(List.of(new TextSpan(7, 8)), found.unpaired());
		assertEquals(1, found.quoted().size());
	}

	@Test
	void aClosingSignAloneIsReported() {
		assertEquals(List.of(new TextSpan(4, 5)), QuotationMarks.in("oui » dit-il").unpaired());
	}

	@Test
	void aGuillemetAtTheStartOfTheNextParagraphCarriesALongQuoteOn() {
		String text = "Il dit : « Premier.\n\n« Second », conclut-il.";
		assertEquals(List.of("« Premier.", "« Second »"), quoted(text));
		assertEquals(List.of(), QuotationMarks.in(text).unpaired());
	}

	private static List<String> quoted(String text) {
		return QuotationMarks.in(text).quoted().stream().map(span -> span.in(text)).toList();
	}
}
