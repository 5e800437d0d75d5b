// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class CrossTableTest {

	private static final int[][] NUMBERS = { { 3, 0, 3 }, { 1200, 1, 1201 }, { 1203, 1, 1204 } };
	private static final CrossTable TABLE = new CrossTable("label", List.of("quote.direct", "空港", "all"),
			List.of("Radio-Mervanie du Nord", "X", "all"), (row, column) -> NUMBERS[row][column]);

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	@Test
	void headsAreBrokenIntoLinesAndZeroIsADot() throws OutputFailedException {
		assertTrue(write(80));
		assertEquals("""
				                Radio-
				              Mervanie
				label          du Nord  X   all
				────────────  ────────  ─  ────
				quote.direct         3  ·     3
				空港              1200  1  1201
				all               1203  1  1204
				""", written.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aTableThatDoesNotFitIsNotWritten() throws OutputFailedException {
		assertFalse(write(20));
		assertEquals("", written.toString(StandardCharsets.UTF_8));
	}

	@Test
	void longWordsInHeadsAreCutBeforeItIsGivenUp() throws OutputFailedException {
		CrossTable table = new CrossTable("x", List.of("all"), List.of("Donaudampfschifffahrt", "all"),
				(row, column) -> 1);

		Terminal terminal = terminal(18);
		assertTrue(table.write(terminal));
		terminal.flush();

		assertEquals("x    Donauda…  all", written.toString(StandardCharsets.UTF_8).lines().findFirst().orElse(""));
	}

	private boolean write(int columns) throws OutputFailedException {
		Terminal terminal = terminal(columns);
		boolean done = TABLE.write(terminal);
		terminal.flush();
		return done;
	}

	private Terminal terminal(int columns) {
		return new Terminal(written, new ByteArrayOutputStream(),
				new Terminal.Window(OptionalInt.of(columns), false, StandardCharsets.UTF_8), () -> false);
	}
}
