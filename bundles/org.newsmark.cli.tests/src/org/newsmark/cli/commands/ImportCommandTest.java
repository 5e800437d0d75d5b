// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class ImportCommandTest {

	private static final String PAGE = """
			<html lang="en"><head><title>Dock closed</title><meta property="og:site_name" content="The Tide">
			<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dock closed","datePublished":"2025-04-01"}</script></head>
			<body><h1>Dock closed</h1><p>The dock at Port Mirren was closed on Tuesday, and nobody in the harbour office would say for how long.
			Three ships wait outside, their crews said by radio, and a fourth has turned back to the north.</p></body></html>
			""";

	@TempDir
	private Path folder = Path.of("");
	private Typing typing = Typing.in(folder);

	@BeforeEach
	void makeCorpus() {
		typing = Typing.in(folder);
		typing.type("new", "corpus");
	}

	@Test
	void aPageBecomesAnArticleThatIsListed() throws IOException {
		Files.writeString(folder.resolve("dock.html"), PAGE);

		Typed typed = typing.type("import", "corpus", "dock.html", "--into", "2025/04");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("""
				article       outlet     published  headline
				────────────  ────────  ──────────  ───────────
				2025/04/dock  The Tide  2025-04-01  Dock closed
				""", typed.out());
		assertEquals("One article imported.\n", typed.err());
		assertTrue(Files.readString(folder.resolve("corpus/articles/2025/04/dock.txt"))
				.contains("a fourth has turned back"));
	}

	@Test
	void aQuietImportOnlyImports() throws IOException {
		Files.writeString(folder.resolve("dock.html"), PAGE);

		Typed typed = typing.type("import", "corpus", "dock.html", "--quiet");

		assertEquals("", typed.out() + typed.err());
		assertTrue(Files.exists(folder.resolve("corpus/articles/dock.txt")));
	}

	@Test
	void theSameFileIsNotImportedTwice() throws IOException {
		Files.writeString(folder.resolve("dock.html"), PAGE);
		typing.type("import", "corpus", "dock.html");

		Typed again = typing.type("import", "corpus", "dock.html");

		assertEquals(Exit.DONE, again.exit());
		assertEquals(
				"dock.html: The corpus has this article already, as dock.\nNo article imported, one was there already.\n",
				again.err());
	}

	@Test
	void foldersAndArchivesAreReadWhole() throws IOException {
		Files.createDirectories(folder.resolve("pages/été"));
		Files.writeString(folder.resolve("pages/été/one.html"), PAGE);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("more.zip")),
				StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry("deux.html"));
			zip.write(PAGE.replace("Three ships", "Four ships").getBytes(StandardCharsets.UTF_8));
		}

		Typed typed = typing.type("import", "corpus", "pages", "more.zip", "--jobs", "2");

		assertEquals(Exit.DONE, typed.exit());
		assertTrue(Files.exists(folder.resolve("corpus/articles/été/one.txt")));
		assertTrue(Files.exists(folder.resolve("corpus/articles/deux.txt")));
	}

	@Test
	void whatCannotBeReadIsNamedWithTheReasonAndTheRestIsImported() throws IOException {
		Files.writeString(folder.resolve("dock.html"), PAGE);
		Files.writeString(folder.resolve("empty.txt"), "");
		Files.write(folder.resolve("picture.txt"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13 });

		Typed typed = typing.type("import", "corpus", "dock.html", "empty.txt", "picture.txt", "missing.txt");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals(3, typed.out().lines().count());
		assertTrue(typed.err().contains("empty.txt: The file holds no text.\n"), typed.err());
		assertTrue(typed.err().contains("picture.txt: This is no text file but PNG"), typed.err());
		assertTrue(typed.err().contains("missing.txt: There is no such file.\n"), typed.err());
		assertTrue(typed.err().endsWith("One article imported, 3 files were not imported.\n"), typed.err());
	}

	@Test
	void aPageInLatin1IsReadAndSaidToBe() throws IOException {
		String page = PAGE.replace("Dock", "Écluse").replace("The dock", "L’écluse d’été à Mirren, dès mardi,");
		Files.write(folder.resolve("latin.html"), page.getBytes(Charset.forName("windows-1252")));

		Typed typed = typing.type("import", "corpus", "latin.html");

		assertEquals(Exit.DONE, typed.exit());
		assertTrue(typed.err().startsWith("latin.html: "), typed.err());
		assertTrue(Files.readString(folder.resolve("corpus/articles/latin.txt")).contains("L’écluse d’été à Mirren"));
	}

	@Test
	void aFileOfFiftyMegabytesIsRefusedInOneSentence() throws IOException {
		byte[] line = "All work and no play makes a dull harbour.\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
		try (OutputStream out = Files.newOutputStream(folder.resolve("dump.txt"))) {
			for (int written = 0; written < 50 << 20; written += line.length) {
				out.write(line);
			}
		}

		Typed typed = typing.type("import", "corpus", "dump.txt");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals("dump.txt: The file is larger than 32 MiB, which is no single article. Split it first.\n"
				+ "No article imported, one file was not imported.\n", typed.err());
	}

	@Test
	void aCorpusThatCannotBeWrittenToIsNamedOnceAndStopsTheImport() throws IOException {
		for (int i = 0; i < 5; i++) {
			Files.writeString(folder.resolve("dock" + i + ".html"), PAGE.replace("Three", "Number " + i));
		}
		// A file in the place of the folder is as unwritable to an administrator as to everybody else.
		Files.writeString(folder.resolve("corpus/articles"), "");

		Typed typed = typing.type("import", "corpus", "dock0.html", "dock1.html");

		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.err().startsWith("dock0.html: This was not saved"), typed.err());
		assertEquals("", Files.readString(folder.resolve("corpus/articles")));
	}

	@Test
	void aStoppedImportKeepsWhatIsWholeAndGoesOnTheNextTime() throws IOException {
		Files.createDirectories(folder.resolve("pages"));
		for (int i = 0; i < 40; i++) {
			Files.writeString(folder.resolve("pages/page" + i + ".html"), PAGE.replace("Three", "Number " + i));
		}
		Path middle = folder.resolve("corpus/articles/page17.txt");

		Typed stopped = typing.cancelling(() -> Files.exists(middle)).type("import", "corpus", "pages", "--jobs", "1");

		assertEquals(Exit.FAILED, stopped.exit());
		assertTrue(stopped.err().endsWith(
				"The import was not finished. What was imported is whole; the same command goes on from there.\n"));
		int imported = (int) texts();
		assertTrue(imported > 1 && imported < 39, imported + " articles");
		assertEquals(Exit.DONE, typing.type("check", "corpus").exit());

		Typed rest = typing.type("import", "corpus", "pages");

		assertEquals(Exit.DONE, rest.exit());
		assertEquals(40, texts());
		assertTrue(
				rest.err().endsWith((40 - imported) + " articles imported, " + imported + " were there already.\n"),
				rest.err());
	}

	@Test
	void anUnknownReaderIsAnsweredWithTheNearest() {
		Typed typed = typing.type("import", "corpus", "x", "--reader", "htlm");

		assertEquals(Exit.USAGE, typed.exit());
		assertTrue(typed.err().endsWith("Type: newsmark import corpus x --reader html\n"), typed.err());
		assertFalse(Files.exists(folder.resolve("corpus/articles")));
	}

	private long texts() throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("corpus/articles"))) {
			return files.filter(file -> file.toString().endsWith(".txt")).count();
		}
	}

	@Test
	void anExportComesBackWithItsMarks() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
		typing.type("export", "strike", "--format", "jsonl", "--out", "marks.jsonl", "--where", "zone:*");

		Typed first = typing.type("import", "corpus", "marks.jsonl");
		Typed again = typing.type("import", "corpus", "marks.jsonl");

		assertEquals(Exit.DONE, first.exit());
		assertTrue(first.err().matches("(?s)marks.jsonl: \\d+ marks added, with 2 new articles\\..*"), first.err());
		assertTrue(again.err().matches("(?s)marks.jsonl: no mark added, \\d+ were there already\\..*"), again.err());
		assertEquals(typing.type("count", "strike", "--by", "annotator", "--where", "zone:*").out(),
				typing.type("count", "corpus", "--by", "annotator", "--where", "zone:*").out());
	}

	@Test
	void labelsOfAnotherToolGetTheNamesOfTheCodebook() throws IOException {
		Files.createDirectories(folder.resolve("corpus/articles"));
		Files.writeString(folder.resolve("corpus/articles/dock.txt"), "The dock is closed, says Ann Ode.\n");
		Files.writeString(folder.resolve("theirs.csv"),
				"article,label,start,end,exact\r\ndock,PERSON,25,32,Ann Ode\r\ndock,DATE,0,3,The\r\nno/such,PERSON,0,3,The\r\n");
		Files.writeString(folder.resolve("names.txt"), "# theirs = ours\nPERSON = source\nDATE =\n");

		Typed typed = typing.type("import", "corpus", "theirs.csv", "--labels", "names.txt", "--annotator", "ann");

		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.err().startsWith("theirs.csv: one mark added."), typed.err());
		assertTrue(typed.err().contains("There is no article no/such"), typed.err());
		String marks = Files.readString(folder.resolve("corpus/annotations/ann/dock.jsonl"));
		assertTrue(marks.contains("\"label\":\"source\",\"spans\":[[25,32]],\"exact\":[\"Ann Ode\"]"), marks);
		assertFalse(marks.contains("DATE"));
	}
}
