// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.comparison.SharedQuotation.Form;
import org.newsmark.core.comparison.SharedQuotation.Version;
import org.newsmark.core.work.Progress;

class SharedQuotationsTest {

	private static final String WHOLE = "« Le canal restera un bien public, et nul ne le vendra »";

	@Test
	void theSameWordsAreFoundWhateverTheirMarksAndAccents() {
		List<Version> versions =
				only(quotation("A", WHOLE, "minister"),
						quotation("B", "\"le CANAL restera un bien public et nul ne le vendra\"", "minister"));
		assertEquals(List.of(Form.LONGEST, Form.SAME), versions.stream().map(Version::form).toList());
		assertFalse(versions.get(1).reattributed());
	}

	@Test
	void whoCutRewordedOrAttributedItToSomebodyElseIsTold() {
		List<Version> versions =
				only(quotation("A", WHOLE, "minister"), quotation("B", "Le canal restera un bien public", "mayor"),
				quotation("C", "Le canal restera un bien public que nul n'achètera"));
		assertEquals(List.of("A", "C", "B"), versions.stream().map(version -> version.quotation().outlet()).toList());
		assertEquals(List.of(Form.LONGEST, Form.REWORDED, Form.CUT), versions.stream().map(Version::form).toList());
		assertTrue(versions.get(2).reattributed());
		assertFalse(versions.get(1).reattributed(), "it names nobody");
	}

	@Test
	void oneOutletAloneSharesNothing() {
		assertEquals(List.of(),
				SharedQuotations.find(List.of(quotation("A", WHOLE), quotation("A", WHOLE)), Progress.NONE));
	}

	@Test
	void fewWordsAndOtherWordsAreNotTheSame() {
		assertEquals(List.of(),
				SharedQuotations.find(List.of(quotation("A", "un bien public"), quotation("B", "un bien public")),
						Progress.NONE));
		assertEquals(List.of(), SharedQuotations.find(
				List.of(quotation("A", WHOLE), quotation("B", "Le canal restera fermé tout l'été, dit-on à Carsenne")),
						Progress.NONE));
	}

	@Test
	void thoseOfMostOutletsComeFirst() {
		String other = "Nous n'avons rien signé avec cet opérateur";
		List<SharedQuotation> found =
				SharedQuotations.find(List.of(quotation("A", WHOLE), quotation("B", WHOLE), quotation("A", other),
				quotation("B", other), quotation("C", other)), Progress.NONE);
		assertEquals(List.of(3, 2), found.stream().map(each -> each.versions().size()).toList());
	}

	private static List<Version> only(Quotation... all) {
		List<SharedQuotation> found = SharedQuotations.find(List.of(all), Progress.NONE);
		assertEquals(1, found.size());
		return found.get(0).versions();
	}

	private static Quotation quotation(String outlet, String words, String... sources) {
		return new Quotation(outlet, new ArticlePath(outlet), "alice", words, words, Set.of(sources), List.of());
	}
}
