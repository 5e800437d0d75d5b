// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class ArticlesCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void makeCorpus() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void aTableHasOneRowForEachArticleWithItsMarks() {
		Typed typed = Typing.in(folder).type("articles", "strike");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("""
				article         outlet        published  words  marks  status            headline
				──────────────  ───────────  ──────────  ─────  ─────  ────────────────  ─────────────────────
				2025/01/strike  The Courier  2025-01-15     20      4  in-progress/done  Strike at the harbour
				2025/02/grève   Le Jour      2025-02-03     10      3  new/in-progress   Grève au port
				2025/02/停電    日報         2025-02-04      5      0                    空港で停電
				""", typed.out());
	}

	@Test
	void aQueryAboutMarksFindsTheArticlesThatHaveThem() {
		assertEquals("""
				article,headline,outlet,date,language,event,genre,words,marks\r
				2025/02/grève,Grève au port,Le Jour,2025-02-03T10:48,fr,,,10,2\r
				""", Typing.in(folder).type("articles", "strike", "--where", "label:cue", "--output", "csv").out());
	}

	@Test
	void jsonHasMetadataZonesInCodePointsAndMarksOfEachAnnotator() {
		assertEquals("""
				[
				{"article":"2025/01/strike","headline":"Strike at the harbour","language":"en","metadata":{"title":"Strike at the harbour",\
				"outlet":"The Courier","published":"2025-01-15","language":"en","section":"Port"},"zones":[{"kind":"headline","start":0,"end":23},\
				{"kind":"navigation","start":102,"end":117}],"words":20,"marks":{"alice":3,"bob":1},"status":{"alice":"done","bob":"in-progress"}},
				{"article":"2025/02/停電","headline":"空港で停電","language":"ja","metadata":{"title":"空港で停電","outlet":"日報",\
				"published":"2025-02-04","language":"ja"},"zones":[],"words":5,"marks":{},"status":{}}
				]
				""",
				Typing.in(folder).type("articles", "strike", "--where", "article:*strike,*停電", "--output", "json")
						.out());
	}

	@Test
	void aDescriptionThatCannotBeReadIsNamedAndTheOthersAreListed() throws IOException {
		Files.writeString(folder.resolve("strike/articles/2025/02/停電.json"), "{\"newsmark\":\"article/1\",");

		Typed typed = Typing.in(folder).type("articles", "strike", "--output", "csv");

		assertTrue(Typing.in(folder).type("articles", "strike", "--output", "json").err()
				.startsWith("articles/2025/02/停電.json:1: "));
		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.err().startsWith("articles/2025/02/停電.json:1: "), typed.err());
		assertTrue(typed.err().contains("\nOne file could not be read and is not in this result.\n"), typed.err());
		assertEquals(3, typed.out().lines().filter(line -> line.startsWith("2025/")).count());
	}
}
