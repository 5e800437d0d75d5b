// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Par Awa Diop | Awa Diop", "Par Awa Diop et Tom Reyl | Awa Diop; Tom Reyl",
			"By Tom Reyl, Una Marsh and Idris Vale | Tom Reyl; Una Marsh; Idris Vale",
			"Par Irène Castel (Port-Nord, envoyée spéciale) | Irène Castel",
			"Par Awa Diop, à Dakar - Publié le 2 mai 2025 | Awa Diop", "By Tom Reyl in Brisse | Tom Reyl",
			"Von Jette Brook, Nordhafen | Jette Brook", "Propos recueillis par Mathis Dorval | Mathis Dorval",
			"De notre correspondant à Brisse Abel Rousset | Abel Rousset", "Perrine B. | Perrine B.",
			"di Carla Bini | Carla Bini", "Par Euronote avec AMI | Euronote", "Publié le 2 mai 2025 | ''" })
	void namesAreTakenOutOfABylineWithoutPlacesAndDates(String byline, String names) {
		assertEquals(names, String.join("; ", Authors.of(byline)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Blas Ortega y Ruiz | Blas Ortega y Ruiz",
			"Maria e Silva & Tom Reyl | Maria e Silva; Tom Reyl", "By Una Marsh | Una Marsh",
			"Awa Diop, Tom Reyl | Awa Diop; Tom Reyl" })
	void namesInAFieldMadeForThemKeepTheirParticles(String field, String names) {
		assertEquals(names, String.join("; ", Authors.listed(field)));
	}
}
