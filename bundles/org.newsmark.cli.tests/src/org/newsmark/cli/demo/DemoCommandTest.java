// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class DemoCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void theMainJobIsShownWithTheLinesToType() {
		Typed typed = Typing.in(folder).type("demo");

		assertEquals(Exit.DONE, typed.exit());
		List<String> lines = typed.out().lines().filter(line -> line.startsWith("$ ")).map(line -> line.split(" ")[2])
				.toList();
		assertEquals(List.of("import", "count", "concordance", "export", "new"), lines);
		assertTrue(typed.out().contains("petit-lissois  Le Petit Lissois  2025-05-05"), typed.out());
	}

	@Test
	void theExportHasAsManyMarksAsWereCounted() {
		String out = Typing.in(folder).type("demo").out();

		String counted = one(Pattern.compile("(?m)^all .* (\\d+)$"), out);
		String exported = one(Pattern.compile("articles, ([\\d,]+) marks"), out).replace(",", "");
		assertEquals(counted, exported);
	}

	@Test
	void itReadsWellInEightyColumnsInBothLanguages() {
		for (Typing each : List.of(Typing.in(folder), Typing.in(folder).inFrench())) {
			Typed typed = each.inWindow(80).type("demo");

			typed.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
			assertTrue(typed.out().contains("\nlabel  ") && typed.out().contains("  réparer"), typed.out());
		}
	}

	@Test
	void nothingIsLeftBehind() throws IOException {
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		List<String> before = demos(temporary);

		Typing.in(folder).type("demo");

		assertEquals(before, demos(temporary));
		assertFalse(Files.exists(folder.resolve("marks.csv")));
	}

	private static List<String> demos(Path temporary) throws IOException {
		try (Stream<Path> files = Files.list(temporary)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("newsmark-demo"))
					.sorted().toList();
		}
	}

	private static String one(Pattern pattern, String text) {
		List<String> found = pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
		assertEquals(1, found.size(), text);
		return found.get(0);
	}
}
