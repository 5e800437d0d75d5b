// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class ExportCommandTest {

	@TempDir
	private Path folder = Path.of("");
	private Typing typing = Typing.in(folder);

	@BeforeEach
	void makeCorpus() throws IOException {
		typing = Typing.in(folder);
		SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void anExportIsCountedAndItsFilesAreNamed() {
		Typed typed = typing.type("export", "strike", "--format", "csv", "--out", "out/marks.csv");

		assertEquals(Exit.DONE, typed.exit());
		assertTrue(typed.out().startsWith("3 articles, 7 marks, 2 links written to:\n  out/marks.csv\n"), typed.out());
		assertTrue(typed.out().contains("  out/marks.csv.losses.txt\n"), typed.out());
		assertFalse(typed.err().contains("Not kept"), "tables keep everything");
		typed.out().lines().skip(1).forEach(file -> assertTrue(Files.exists(folder.resolve(file.strip())), file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "label:quote.*", "annotator:bob", "outlet:\"Le Jour\" -label:cue", "zone:*",
			"tiendrons", "label:nothing" })
	void anExportHoldsWhatIsCountedWithTheSameQuery(String query) throws IOException {
		String counted = typing.type("count", "strike", "--by", "annotator", "--where", query, "--output", "csv").out();
		int marks = counted.lines().skip(1).mapToInt(line -> Integer.parseInt(line.split(",")[1])).sum();

		Typed typed = typing.type("export", "strike", "--format", "csv", "--out", "marks.csv", "--where", query);

		assertEquals(marks, Files.readAllLines(folder.resolve("marks.csv")).size() - 1);
		assertTrue(typed.out().contains(marks == 0 ? "no mark," : marks == 1 ? "one mark," : marks + " marks,"),
				typed.out());
	}

	@Test
	void annotatorsAndLabelsChooseMarks() throws IOException {
		typing.type("export", "strike", "--format", "csv", "--out", "marks.csv", "--annotator", "bob", "--label",
				"quote", "--label", "cue");

		List<String> rows = Files.readAllLines(folder.resolve("marks.csv"));
		assertEquals(3, rows.size());
		assertTrue(rows.stream().skip(1).allMatch(row -> row.contains("bob")), rows.toString());
	}

	@Test
	void aFolderGetsAFileNamedAfterTheCorpus() throws IOException {
		Files.createDirectories(folder.resolve("out"));

		typing.type("export", "strike", "--format", "jsonl", "--out", "out");
		typing.type("export", "strike", "--format", "jsonl", "--out", "new/");

		assertTrue(Files.exists(folder.resolve("out/Strike.jsonl")));
		assertEquals(3, Files.readAllLines(folder.resolve("new/Strike.jsonl")).size());
	}

	@Test
	void aSettingOfTheFormatIsPassedOn() throws IOException {
		assertEquals(Exit.DONE, typing
				.type("export", "strike", "--format", "jsonl", "--out", "a.jsonl", "--set", "text=without").exit());

		assertFalse(Files.readString(folder.resolve("a.jsonl")).contains("who leads the union"));
	}

	@Test
	void slipsAreAnsweredWithWhatThereIs() {
		assertInstead("--format csv", "export", "strike", "--out", "o", "--format", "cvs");
		assertInstead("--annotator alice", "export", "strike", "--format", "csv", "--out", "o", "--annotator",
				"alicia");
		assertInstead("--label quote.direct", "export", "strike", "--format", "csv", "--out", "o", "--label",
				"quote.dirct");
		assertInstead("--set profile=excel", "export", "strike", "--format", "csv", "--out", "o", "--set",
				"profile=exel");
		assertInstead("--out FILE|FOLDER", "export", "strike", "--format", "csv");
		assertFalse(Files.exists(folder.resolve("o")));
	}

	@Test
	void aTargetThatCannotBeWrittenIsNamedAndLeavesNothing() throws IOException {
		Files.writeString(folder.resolve("file"), "mine");

		Typed typed = typing.type("export", "strike", "--format", "csv", "--out", "file/marks.csv");

		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.err().startsWith(folder.resolve("file").toString()), typed.err());
		assertEquals("mine", Files.readString(folder.resolve("file")));
	}

	@Test
	void aStoppedExportLeavesTheOlderOneAsItWas() throws IOException {
		typing.type("count", "strike", "--by", "label");
		Files.writeString(folder.resolve("marks.csv"), "older");
		int[] asked = { 0 };

		Typed typed = typing.cancelling(() -> asked[0]++ > 6).type("export", "strike", "--format", "csv", "--out",
				"marks.csv");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals("Stopped. What was written is whole.\n", typed.err());
		assertEquals("older", Files.readString(folder.resolve("marks.csv")));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("marks.csv", "strike"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aFileThatCannotBeReadIsNamedAndTheRestIsExported() throws IOException {
		Files.writeString(folder.resolve("strike/annotations/bob/2025/02/grève.jsonl"),
				"{\"newsmark\":\"annotations/1\",\"arti");

		Typed typed = typing.type("export", "strike", "--format", "csv", "--out", "marks.csv");

		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.out().startsWith("3 articles, 6 marks, 2 links written to:\n"), typed.out());
		assertEquals(1,
				typed.err().lines().filter(line -> line.startsWith("annotations/bob/2025/02/grève.jsonl:1: ")).count(),
				typed.err());
	}

	private void assertInstead(String piece, String... typed) {
		Typed wrong = typing.type(typed);

		assertEquals(Exit.USAGE, wrong.exit());
		assertTrue(wrong.err().lines().toList().getLast().contains(piece), wrong.err());
	}

	@Test
	void whatAFormatDoesNotKeepIsCounted() throws IOException {
		Typed typed = typing.type("export", "strike", "--format", "jsonl", "--out", "marks.jsonl", "--set",
				"text=without");

		assertTrue(typed.err().startsWith("Not kept in the format jsonl: "), typed.err());
		assertTrue(typed.err().contains("the text of the articles beyond the marked words (3)"), typed.err());
		assertTrue(Files.readString(folder.resolve("marks.jsonl.losses.txt"))
				.contains("Lost: 3 x the text of the articles beyond the marked words\n"));
	}

	@Test
	void namesOfAnnotatorsCanBeHidden() throws IOException {
		typing.type("export", "strike", "--format", "csv", "--out", "marks.csv", "--set", "annotators=anonymous");

		String table = Files.readString(folder.resolve("marks.csv"));
		assertFalse(table.contains("bob"), table);
		assertTrue(table.contains("annotator-2"), table);
	}
}
