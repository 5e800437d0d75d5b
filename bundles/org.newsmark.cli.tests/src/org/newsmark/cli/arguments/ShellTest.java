// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ShellTest {

	@Test
	void whatAShellWouldReadStandsInApostrophes() {
		assertEquals("list mon-corpus/été --where 'label:quote.* outlet:\"Le Jour\"'",
				Shell.line(List.of("list", "mon-corpus/été", "--where", "label:quote.* outlet:\"Le Jour\"")));
		assertEquals("'a b' '' '$HOME' '-(x | y)'", Shell.line(List.of("a b", "", "$HOME", "-(x | y)")));
	}

	@Test
	void anApostropheStandsInQuotationMarksAndSpecialSignsBehindABackslash() {
		assertEquals("\"l'écluse\"", Shell.line(List.of("l'écluse")));
		assertEquals("\"d'\\\"ici\\\" \\$5\"", Shell.line(List.of("d'\"ici\" $5")));
	}
}
