// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextLinesTest {

	@Test
	void everyOffsetIsInTheLineThatALineBreakBeforeItBegan() {
		TextLines lines = new TextLines("one\ntwo\n\nfour");
		assertEquals(1, lines.lineAt(0));
		assertEquals(1, lines.lineAt(3));
		assertEquals(2, lines.lineAt(4));
		assertEquals(3, lines.lineAt(8));
		assertEquals(4, lines.lineAt(9));
		assertEquals(4, lines.lineAt(12));
	}

	@Test
	void whatTheTextDoesNotReachIsInItsLastLine() {
		assertEquals(2, new TextLines("one\ntwo").lineAt(70));
		assertEquals(1, new TextLines("").lineAt(0));
	}
}
