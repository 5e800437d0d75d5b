// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Le Courrier - 02 septembre 2025 10:48 | 2025-09-02T10:48",
			"Publié le 2 sept. 2025 à 10h48 | 2025-09-02T10:48", "Publié le 1er août 2025 à 9h | 2025-08-01T09:00",
			"mardi 2 septembre 2025 | 2025-09-02", "Mis à jour le 02/09/2025 à 10:48 | 2025-09-02T10:48",
			"le 02.09.25 à 10 h 48 | 2025-09-02T10:48", "September 2, 2025 | 2025-09-02",
			"Published 5:30 p.m. EDT Sept. 2, 2025 | 2025-09-02T17:30",
			"Updated on Tue 2nd September 2025 at 12:05 am | 2025-09-02T00:05", "2 Sep 2025 at 5pm | 2025-09-02T17:00",
			"2. September 2025, 10.48 Uhr | 2025-09-02T10:48", "Stand: 02.09.2025 10:48 Uhr | 2025-09-02T10:48",
			"2 de septiembre de 2025 a las 10:48 | 2025-09-02T10:48", "2 settembre 2025 alle 10:48 | 2025-09-02T10:48",
			"2 вересня 2025, 10:48 | 2025-09-02T10:48", "10:48, 02.09.2025 | 2025-09-02T10:48",
			"2025-09-02T10:48 | 2025-09-02T10:48", "2025-09-02 | 2025-09-02" })
	void readsDatesAsPeopleWriteThem(String line, String iso) {
		assertEquals(iso, DateFinder.find(line, "").map(VisibleDate::iso).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Il a 2 chats et 2025 livres", "31 février 2025", "version 10.11.12.13",
			"Le 2 du mois", "May 2025 was warm", "1/2/3", "+33 1 23 45 67 89" })
	void takesNothingElseForADate(String line) {
		assertTrue(DateFinder.find(line, "fr").isEmpty(), line);
	}

	@Test
	void aDateThatMayHaveTheMonthFirstIsNotGuessedInEnglish() {
		assertEquals("", DateFinder.find("03/04/2025", "en").orElseThrow().iso());
		assertEquals("2025-04-03", DateFinder.find("03/04/2025", "fr").orElseThrow().iso());
		assertEquals("2025-04-23", DateFinder.find("04/23/2025", "en").orElseThrow().iso());
	}

	@Test
	void theFirstOfTwoDatesCountsAndTellsItsPlace() {
		String line = "Publié le 2 mai 2025 à 8h05, mis à jour le 3 mai 2025";
		VisibleDate date = DateFinder.find(line, "fr").orElseThrow();
		assertEquals("2 mai 2025 à 8h05", line.substring(date.start(), date.end()));
		assertEquals("2025-05-02T08:05", date.iso());
	}
}
