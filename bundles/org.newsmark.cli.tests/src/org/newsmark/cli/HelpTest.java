// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class HelpTest {

	private final Typing typing = Typing.in(Path.of("."));

	@Test
	void theOverviewNamesEveryCommand() {
		Typed help = typing.type("--help");

		assertEquals(Exit.DONE, help.exit());
		assertEquals(List.of("new", "import", "export", "count", "list", "concordance", "articles", "check", "formats"),
				help.out().lines().filter(line -> line.startsWith("  ") && !line.startsWith("   "))
						.map(line -> line.strip().split(" ")[0])
						.toList());
		assertEquals(help, typing.type("help"));
	}

	@Test
	void nothingTypedIsAnsweredWithTheOverview() {
		assertEquals(Exit.USAGE, typing.type().exit());
		assertEquals(typing.type("--help").out(), typing.type().out());
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandExplainsItselfInBothLanguagesInEightyColumns(String command) {
		for (Typing each : List.of(typing, typing.inFrench())) {
			Typed help = each.type(command, "--help");

			assertEquals(Exit.DONE, help.exit());
			assertEquals("", help.err());
			assertTrue(help.out().startsWith("newsmark " + command), help.out());
			help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
			assertTrue(help.out().contains("--quiet") && help.out().contains("--help"), help.out());
			assertEquals(help, each.type("help", command));
		}
	}

	@Test
	void helpComesEvenIfTheRestIsWrong() {
		assertEquals(typing.type("count", "--help"), typing.type("count", "--by", "--nonsense", "--help"));
	}

	@Test
	void theHelpOfCheckSaysFromWhereItCounts() {
		String help = typing.type("check", "--help").out().replaceAll("\\s+", " ");

		assertTrue(help.contains("0-based, in Unicode code points"), help);
		assertTrue(help.contains("PATH:NUMBER: rule: message"), help);
	}

	static Stream<String> commands() {
		return Stream.concat(Typing.commandLine().commands().stream().map(command -> command.syntax().name()),
				Stream.of("demo"));
	}
}
