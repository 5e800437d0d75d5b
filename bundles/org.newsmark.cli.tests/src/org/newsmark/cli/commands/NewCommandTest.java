// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;

class NewCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aCorpusIsMadeWithTheStandardCodebook() throws IOException, ArticleFormatException {
		Typed typed = Typing.in(folder).type("new", "détroit/2025", "--language", "fr");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("The corpus détroit/2025 is made, with the codebook voices 1.0.0.\n", typed.out());
		assertEquals("To put articles into it, type: newsmark import détroit/2025 FILE\n", typed.err());
		CorpusFolder corpus = CorpusFolder.open(folder.resolve("détroit/2025"));
		assertEquals("2025", corpus.settings().name());
		assertEquals("fr", corpus.settings().language());
		assertEquals(17, corpus.readCodebook().codebook().labels().size());
	}

	@Test
	void aCodebookIsTakenFromAFileOrByTheNameItComesWith() throws IOException, ArticleFormatException {
		Files.copy(SmallCorpus.EXAMPLES.resolve("codebooks/appraisal.yaml"), folder.resolve("mine.yaml"));

		assertEquals(Exit.DONE, Typing.in(folder).type("new", "one", "--codebook", "mine.yaml").exit());
		assertEquals(Exit.DONE, Typing.in(folder).type("new", "two", "--codebook", "appraisal").exit());

		assertEquals("appraisal", CorpusFolder.open(folder.resolve("one")).readCodebook().codebook().id());
		assertEquals("appraisal", CorpusFolder.open(folder.resolve("two")).readCodebook().codebook().id());
	}

	@Test
	void aCodebookWithADoubleKeyIsTakenAndTheMistakeNamedWithItsLine() throws IOException {
		Files.writeString(folder.resolve("mine.yaml"), """
				newsmark: codebook/1
				id: mine
				version: 1.0.0
				families: [{id: source, role: source, sign: underline}]
				labels:
				  - {id: source, key: S, color: "#0072B2"}
				  - {id: source.second, key: S, color: "#D55E00"}
				""");

		Typed typed = Typing.in(folder).type("new", "corpus", "--codebook", "mine.yaml", "--quiet");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals(
				"mine.yaml:7: The labels \"source\" and \"source.second\" have the same key S, which only sets the first. "
				+ "Give one of them another key.\n", typed.err());
	}

	@Test
	void whatIsNoCodebookMakesNoCorpus() throws IOException {
		Files.writeString(folder.resolve("list.yaml"), "- a\n- b\n");

		Typed typed = Typing.in(folder).type("new", "corpus", "--codebook", "list.yaml");

		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.err().startsWith("list.yaml:1: This is not a codebook"), typed.err());
		assertTrue(typed.err().endsWith("list.yaml cannot be used as a codebook, so no corpus was made.\n"),
				typed.err());
		assertFalse(Files.exists(folder.resolve("corpus")));
	}

	@Test
	void aCodebookInLatin1OrThatIsNotThereMakesNoCorpus() throws IOException {
		Files.write(folder.resolve("latin.yaml"), "title: Été\n".getBytes(StandardCharsets.ISO_8859_1));

		Typed latin = Typing.in(folder).type("new", "corpus", "--codebook", "latin.yaml");
		Typed missing = Typing.in(folder).type("new", "corpus", "--codebook", "missing.yaml");

		assertEquals(Exit.FAILED, latin.exit());
		assertEquals("latin.yaml: Byte 8 is not UTF-8. Save the file as UTF-8.\n", latin.err());
		assertEquals(Exit.FAILED, missing.exit());
		assertTrue(missing.err().endsWith("missing.yaml: There is no such file or folder.\n"), missing.err());
		assertFalse(Files.exists(folder.resolve("corpus")));
	}

	@Test
	void aCorpusThatIsThereStaysAsItWas() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
		String before = Files.readString(folder.resolve("strike/corpus.json"));

		Typed typed = Typing.in(folder).type("new", "strike");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals(
				"strike: There is something of this name already, and it was left as it is. Choose another name.\n",
				typed.err());
		assertEquals(before, Files.readString(folder.resolve("strike/corpus.json")));
	}

	@Test
	void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
		Files.writeString(folder.resolve("file"), "");

		Typed typed = Typing.in(folder).type("new", "file/corpus");

		assertEquals(Exit.FAILED, typed.exit());
		assertTrue(typed.err().startsWith(folder.resolve("file").toString()), typed.err());
	}

	@ParameterizedTest
	@CsvSource({ "french, fr", "Deutsch, de", "anglais, en", "xx-1-1, en" })
	void theNameOfALanguageIsAnsweredWithItsTag(String typed, String tag) {
		Typed wrong = Typing.in(folder).type("new", "corpus", "--language", typed);

		assertEquals(Exit.USAGE, wrong.exit());
		assertTrue(wrong.err().endsWith("Type: newsmark new corpus --language " + tag + "\n"), wrong.err());
	}
}
