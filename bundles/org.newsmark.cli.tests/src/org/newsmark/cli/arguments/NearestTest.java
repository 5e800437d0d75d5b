// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class NearestTest {

	private static final List<String> WORDS = List.of("label", "family", "language", "quote.direct", "Émile");

	@Test
	void oneSlipIsForgiven() {
		assertEquals(Optional.of("label"), Nearest.to("lable", WORDS));
		assertEquals(Optional.of("label"), Nearest.to("labl", WORDS));
		assertEquals(Optional.of("quote.direct"), Nearest.to("quote.dirct", WORDS));
	}

	@Test
	void theBeginningIsEnoughAndCaseAndAccentsDoNotCount() {
		assertEquals(Optional.of("language"), Nearest.to("LANG", WORDS));
		assertEquals(Optional.of("Émile"), Nearest.to("emile", WORDS));
	}

	@Test
	void somethingElseIsNotGuessed() {
		assertEquals(Optional.empty(), Nearest.to("zebra", WORDS));
		assertEquals(Optional.empty(), Nearest.to("x", List.of("y")));
	}
}
