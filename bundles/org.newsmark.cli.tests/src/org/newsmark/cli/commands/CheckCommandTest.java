// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class CheckCommandTest {

	@TempDir
	private Path folder = Path.of("");
	private Path corpus = Path.of("");

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void problemsOfMarksStandInALineWithPlaceRuleAndAnnotator() {
		Typed typed = check();

		assertEquals(Exit.PROBLEMS, typed.exit());
		assertEquals("""
				articles/2025/01/strike.txt:81: W6: "Some" is not marked as a source too. Mark the same words as a source. [alice]
				articles/2025/01/strike.txt:24: W2: The quote "“We will not yield”" has no source. Link one, or say that it has none (cue=none). [bob]
				articles/2025/01/strike.txt:102: E7: "Share" lies in a zone that is not annotated (navigation). Delete the mark or correct the zone. [bob]
				articles/2025/02/grève.txt:14: W2: The quote "« Nous tiendrons » … « tout l’hiver »" has no source. Link one, or say that it has none (cue=none). [alice]
				articles/2025/02/grève.txt:34: W5: No quote is linked to the cue "dit-elle". Link one or delete the mark. [bob]
				""", withoutW9(typed.out()));
		assertTrue(typed.err().startsWith("3 articles checked: no problem of files, one error and "), typed.err());
	}

	@Test
	void positionsAreCodePointsSoThatAnEmojiBeforeThemCountsOnce() {
		assertEquals(81, SmallCorpus.STRIKE.codePointCount(0, SmallCorpus.STRIKE.indexOf("Some")));
		assertEquals(82, SmallCorpus.STRIKE.indexOf("Some"));
		assertTrue(check().out().contains("strike.txt:81: W6"));
	}

	@Test
	void aCorpusWithoutProblemsIsDone() {
		Typing typing = Typing.in(folder);
		typing.type("new", "clean");

		Typed typed = typing.type("check", "clean");

		assertEquals(Exit.DONE, typed.exit());
		assertEquals("", typed.out());
		assertEquals("No article checked: no problem of files, no error and no warning about marks.\n", typed.err());
	}

	@Test
	void aLineThatIsCutInHalfIsNamedWithItsNumberAndTheRestIsChecked() throws IOException {
		Path file = corpus.resolve("annotations/alice/2025/01/strike.jsonl");
		String whole = Files.readString(file);
		Files.writeString(file, whole.substring(0, whole.length() - 30));

		String out = check().out();

		assertTrue(
				out.contains(
						"annotations/alice/2025/01/strike.jsonl:4: unreadable: The line is cut off in the middle."),
				out);
		assertTrue(out.contains("[bob]"), out);
	}

	@Test
	void aCodebookWithADoubleKeyIsNamedWithItsLine() throws IOException {
		String yaml = Files.readString(corpus.resolve("codebook.yaml"));
		Files.writeString(corpus.resolve("codebook.yaml"), yaml.replaceFirst("key: C", "key: S"));
		long line = yaml.substring(0, yaml.indexOf("key: C")).lines().count();

		assertTrue(check().out().startsWith(
				"codebook.yaml:" + line + ": codebook: The labels \"source\" and \"cue\" have the same key S"));
	}

	@Test
	void aCodebookInLatin1StopsNothingElse() throws IOException {
		Files.write(corpus.resolve("codebook.yaml"), "title: Été\n".getBytes(StandardCharsets.ISO_8859_1));
		Files.writeString(corpus.resolve("sources.jsonl"), "[]");

		List<String> lines = check().out().lines().toList();

		assertEquals(2, lines.size(), lines.toString());
		assertTrue(lines.get(0).startsWith("codebook.yaml:1: unreadable: Byte 8 is not UTF-8."), lines.get(0));
		assertTrue(lines.get(1).startsWith("sources.jsonl:1: unreadable: "), lines.get(1));
	}

	@Test
	void aTextThatChangedIsToldWithWhatMovedAndWhatIsLost() throws IOException {
		Files.writeString(corpus.resolve("articles/2025/01/strike.txt"),
				"New first line.\n" + SmallCorpus.STRIKE.replace("Some say it is over.\n", ""));

		List<String> lines = check().out().lines().filter(line -> line.startsWith("annotations/alice/2025/01"))
				.toList();

		assertEquals(2, lines.size(), lines.toString());
		assertTrue(lines.get(0).startsWith(
				"annotations/alice/2025/01/strike.jsonl:1: text-changed: The text was changed after it was marked. "
				+ "Of 3 marks, 2 moved (one of them to be looked at) and one could not be found. "), lines.get(0));
		assertTrue(
				lines.get(1).startsWith(
						"annotations/alice/2025/01/strike.jsonl:4: orphan: The words \"Some\" (bias.weasel)"),
				lines.get(1));
	}

	@Test
	void annotationsWithoutAnArticleAndLinksToTheOutsideAreNamed() throws IOException {
		Files.delete(corpus.resolve("articles/2025/02/grève.txt"));
		Files.createSymbolicLink(corpus.resolve("articles/out.txt"), folder);

		String out = check().out();

		assertTrue(out.contains(
				"annotations/alice/2025/02/grève.jsonl:0: unreadable: These annotations belong to the article \"2025/02/grève\""),
				out);
		assertTrue(out.contains("articles/out.txt:0: unreadable: This is a link that leads out of the corpus"), out);
	}

	@Test
	void aDescriptionWithoutItsTextIsNamedWithWhatToDo() throws IOException {
		Files.delete(corpus.resolve("articles/2025/02/停電.txt"));

		assertTrue(check().out().contains("articles/2025/02/停電.json:0: unreadable: This describes the article "
				+ "\"2025/02/停電\", whose text is not there. Put articles/2025/02/停電.txt back, or delete this file."));
	}

	@Test
	void marksOfAnArticleThatWasRenamedByHandAreToldAndCount() throws IOException {
		for (String file : new String[] { "articles/2025/02/%s.txt", "articles/2025/02/%s.json",
				"annotations/alice/2025/02/%s.jsonl" }) {
			Files.move(corpus.resolve(file.formatted("grève")), corpus.resolve(file.formatted("stop")));
		}

		String out = check().out();

		assertTrue(out.contains("annotations/alice/2025/02/stop.jsonl:1: renamed: The first line still names the article "
				+ "\"2025/02/grève\"."), out);
		assertTrue(out.contains("articles/2025/02/stop.txt:14: W2: "), out);
		assertTrue(out.contains("annotations/bob/2025/02/grève.jsonl:0: unreadable: These annotations belong"), out);
	}

	@Test
	void aLabelThatTheCodebookDoesNotHaveIsNamedAtItsPlace() throws IOException {
		Path file = corpus.resolve("annotations/alice/2025/01/strike.jsonl");
		Files.writeString(file, Files.readString(file).replace("bias.weasel", "bias.weazel"));

		assertTrue(check().out()
				.contains("articles/2025/01/strike.txt:81: label: \"bias.weazel\" is no label of the codebook."));
	}

	@Test
	void marksOfAnotherCodebookAreNamed() throws IOException {
		Path file = corpus.resolve("annotations/bob/2025/02/grève.jsonl");
		Files.writeString(file, Files.readString(file).replace("voices@1.0.0", "voices@0.9.0"));

		assertTrue(check().out().contains(
				"annotations/bob/2025/02/grève.jsonl:1: codebook: This was marked with the codebook voices@0.9.0, "
				+ "and the corpus has voices@1.0.0."));
	}

	@Test
	void aDamagedRegisterDescriptionOrTextIsNamed() throws IOException {
		Files.writeString(corpus.resolve("sources.jsonl"), "{\"id\":\"x\"\n");
		Files.writeString(corpus.resolve("articles/2025/01/strike.json"), "[]");
		Files.write(corpus.resolve("articles/2025/02/grève.txt"), new byte[] { 'a', (byte) 0xe9, 'b' },
				StandardOpenOption.TRUNCATE_EXISTING);

		String out = check().out();

		assertTrue(out.contains("sources.jsonl:1: unreadable: "), out);
		assertTrue(out.contains("articles/2025/01/strike.json:1: unreadable: "), out);
		assertTrue(out.contains("articles/2025/02/grève.txt:1: unreadable: Byte 2 is not UTF-8."), out);
	}

	@Test
	void problemsAreSaidInFrench() {
		Typed typed = Typing.in(folder).inFrench().type("check", "strike");

		assertTrue(typed.out().contains("grève.txt:34: W5: "), typed.out());
		assertTrue(typed.err().startsWith("3 articles vérifiés : aucun problème de fichier, une erreur et "),
				typed.err());
	}

	@Test
	void nothingIsChangedByChecking() throws IOException {
		String before = Files.readString(corpus.resolve("annotations/alice/2025/01/strike.jsonl"));
		Files.writeString(corpus.resolve("articles/2025/01/strike.txt"), "x" + SmallCorpus.STRIKE);

		check();

		assertEquals(before, Files.readString(corpus.resolve("annotations/alice/2025/01/strike.jsonl")));
	}

	private Typed check() {
		return Typing.in(folder).type("check", "strike");
	}

	/** The rule about unmarked quotations depends on much that is no matter of the command line. */
	private static String withoutW9(String out) {
		return String.join("", out.lines().filter(line -> !line.contains(": W9: ")).map(line -> line + "\n").toList());
	}
}
