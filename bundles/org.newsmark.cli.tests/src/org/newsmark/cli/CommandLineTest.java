// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.commands.Examples;
import org.newsmark.cli.output.Terminal;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class CommandLineTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void exitStatusesAreThoseThatScriptsRelyOn() {
		assertEquals(List.of(0, 1, 2, 3),
				List.of(Exit.DONE.status(), Exit.PROBLEMS.status(), Exit.USAGE.status(), Exit.FAILED.status()));
	}

	@Test
	void anUnknownCommandIsAnsweredWithTheNearestOne() {
		Typed typed = Typing.in(folder).type("cuont", "my corpus", "--by", "label");

		assertEquals(Exit.USAGE, typed.exit());
		assertEquals("There is no command \"cuont\".\nType: newsmark count 'my corpus' --by label\n", typed.err());
		assertEquals("Type: newsmark --help\n",
				Typing.in(folder).type("zebra").err().lines().skip(1).findFirst().orElse("") + "\n");
	}

	@Test
	void wrongUsageIsExplainedInFrench() {
		assertEquals("Il n'y a pas de commande « cuont ».\nTapez : newsmark count c\n",
				Typing.in(folder).inFrench().type("cuont", "c").err());
	}

	@Test
	void aFolderThatIsNotThereIsNamed() {
		Typed typed = Typing.in(folder).type("count", "nowhere", "--by", "label");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals("nowhere: There is no such file or folder.\n", typed.err());
	}

	@Test
	void aFolderThatIsNoCorpusIsNamed() {
		Typed typed = Typing.in(folder).type("check", ".");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals(".: This is no corpus: it has no corpus.json. The command \"new\" makes one.\n", typed.err());
	}

	@Test
	void aFolderWithinACorpusIsAnsweredWithTheCorpus() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));

		Typed typed = Typing.in(folder).type("list", "strike/articles/2025");

		assertEquals(Exit.USAGE, typed.exit());
		assertTrue(typed.err().endsWith("Type: newsmark list strike\n"), typed.err());
	}

	@Test
	void aReaderThatHasSeenEnoughIsNoFailureAndAFullDiskIs() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));

		assertEquals(Exit.DONE, listInto("Broken pipe", new ByteArrayOutputStream()));
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		assertEquals(Exit.FAILED, listInto("No space left on device", messages));
		assertTrue(messages.toString(StandardCharsets.UTF_8).contains("No space left on device"));
	}

	@Test
	void aFaultOfTheProgramIsAFailureAndIsShownWhole() {
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		CommandLine broken = new CommandLine(() -> {
			throw new IllegalStateException("no services");
		}, () -> {
			throw new IllegalStateException("no services");
		}, () -> {
			throw new IllegalStateException("no services");
		}, () -> new Examples(folder));

		Exit exit = broken.run(List.of("formats"), new Surroundings(
				new Terminal(new ByteArrayOutputStream(), messages, Terminal.Window.NONE, () -> false), folder,
				Locale.ENGLISH, "newsmark"));

		assertEquals(Exit.FAILED, exit);
		assertTrue(messages.toString(StandardCharsets.UTF_8).contains("IllegalStateException: no services"));
	}

	@Test
	void aStoppedCommandSaysSoAndFails() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));

		Typed typed = Typing.in(folder).cancelling(() -> true).type("check", "strike");

		assertEquals(Exit.FAILED, typed.exit());
		assertEquals("Stopped. What was written is whole.\n", typed.err());
	}

	private Exit listInto(String reason, OutputStream messages) {
		OutputStream closed = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(reason);
			}

			@Override
			public void flush() throws IOException {
				throw new IOException(reason);
			}
		};
		return Typing.commandLine().run(List.of("list", "strike"), new Surroundings(
				new Terminal(closed, messages, Terminal.Window.NONE, () -> false), folder.toAbsolutePath(),
				Locale.ENGLISH, "newsmark"));
	}
}
