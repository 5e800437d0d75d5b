// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class ListCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void makeCorpus() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void aTableHasOneRowForEachMark() {
		Typed typed = Typing.in(folder).type("list", "strike", "--where", "annotator:alice");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("""
				article         start  annotator  label         words marked
				──────────────  ─────  ─────────  ────────────  ────────────────────────────────────
				2025/01/strike     24  alice      quote.direct  “We will not yield”
				2025/01/strike     50  alice      source        Ana Mora
				2025/01/strike     81  alice      bias.weasel   Some
				2025/02/grève      14  alice      quote.direct  « Nous tiendrons » … « tout l’hiver »
				2025/02/grève      34  alice      cue           dit-elle
				""".replace("────────────────────────────────────\n", "─────────────────────────────────────\n"),
				typed.out());
	}

	@Test
	void jsonCountsInCodePointsAndHasThePiecesOfABrokenMark() {
		assertEquals("""
				[
				{"id":"q1","article":"2025/01/strike","annotator":"alice","label":"quote.direct","family":"quote","spans":[[24,43]],\
				"exact":["“We will not yield”"],"attributes":{"mood":"indicative"},"links":{"said_by":["s1"]},"note":null,"zone":"body",\
				"voice":"source","outlet":"The Courier","date":"2025-01-15","language":"en","origin":null,"created":null,"modified":null,\
				"orphan":false},
				{"id":"g1","article":"2025/02/grève","annotator":"alice","label":"quote.direct","family":"quote","spans":[[14,32],[44,60]],\
				"exact":["« Nous tiendrons »","« tout l’hiver »"],"attributes":{},"links":{"cued_by":["g2"]},"note":null,"zone":"body",\
				"voice":"source","outlet":"Le Jour","date":"2025-02-03T10:48","language":"fr","origin":null,"created":null,"modified":null,\
				"orphan":false}
				]
				""",
				Typing.in(folder).type("list", "strike", "--where", "annotator:alice label:quote.*", "--output", "json")
						.out());
	}

	@Test
	void csvHasFlatColumns() {
		assertEquals("""
				id,article,annotator,label,family,start,end,spans,exact,attributes,links,note,zone,voice,outlet,date,language,origin,created,\
				modified,orphan\r
				w1,2025/01/strike,alice,bias.weasel,bias,81,85,"[[81,85]]",Some,"{""vague"":""quantifier""}",{},Who?,body,narrator,The Courier,\
				2025-01-15,en,,,,false\r
				""", Typing.in(folder).type("list", "strike", "--where", "id:w1", "--output", "csv").out());
	}

	@Test
	void aQueryThatCannotBeUnderstoodIsAnsweredWithOneThatCan() {
		Typed typed = Typing.in(folder).type("list", "strike", "--where", "lable:quote.* zone:body");

		assertEquals(Exit.USAGE, typed.exit());
		assertEquals("""
				Queries know no "lable". Words with a colon stand in quotation marks.
				Type: newsmark list strike --where 'label:quote.* zone:body'
				""", typed.err());
	}

	@Test
	void inAWindowEveryRowTakesOneLine() {
		String table = Typing.in(folder).inWindow(60).type("list", "strike").out();

		table.lines().forEach(line -> assertTrue(line.length() <= 60, line));
		assertEquals(2 + 7, table.lines().count());
	}

	@Test
	void withoutMarksThereIsNothingToList() {
		Typing typing = Typing.in(folder);
		typing.type("new", "empty");

		assertEquals("There is no article in this corpus yet.\n", typing.type("list", "empty").err());
		assertEquals("[\n]\n", typing.type("list", "empty", "--output", "json").out());
	}
}
