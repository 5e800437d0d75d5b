// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.newsmark.core.work.Progress;

class TerminalTest {

	private static final Terminal.Window WINDOW = new Terminal.Window(OptionalInt.of(80), true, StandardCharsets.UTF_8);

	private final ByteArrayOutputStream results = new ByteArrayOutputStream();
	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	@Test
	void progressOfAQuietCommandOrWithoutAWindowIsNotShownButStillAsksWhetherToStop() throws OutputFailedException {
		Terminal window = new Terminal(results, messages, WINDOW, () -> true);
		Terminal files = new Terminal(results, messages, Terminal.Window.NONE, () -> true);

		for (Progress progress : new Progress[] { window.progress(false), files.progress(true) }) {
			work(progress);
			assertTrue(progress.cancelled());
		}
		window.flush();
		assertEquals("", messages.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aLineOfProgressIsTakenAwayBeforeAnythingElseIsWritten() throws OutputFailedException {
		Terminal terminal = new Terminal(results, messages, WINDOW, () -> false);
		Progress progress = terminal.progress(true);
		while (messages.size() == 0) {
			work(progress);
		}

		terminal.message("done");

		String shown = messages.toString(StandardCharsets.UTF_8);
		assertTrue(shown.startsWith("\r\u001b[K 50 %  1/2  2025/01/strike"), shown);
		assertTrue(shown.endsWith("\r\u001b[Kdone\n"), shown);
	}

	@Test
	void resultsComeBeforeAMessageThatFollowsThem() throws OutputFailedException {
		Terminal terminal = new Terminal(messages, messages, Terminal.Window.NONE, () -> false);

		terminal.results().line("result");
		terminal.message("message");

		assertEquals("result\nmessage\n", messages.toString(StandardCharsets.UTF_8));
	}

	@Test
	void remarksAreBrokenForAWindowAndLeftWholeForPrograms() {
		String sentence = "word ".repeat(30).strip();

		assertEquals(2, new Terminal(results, messages, WINDOW, () -> false).broken(sentence).size());
		assertEquals(1, new Terminal(results, messages, Terminal.Window.NONE, () -> false).broken(sentence).size());
	}

	@Test
	void aFullDiskIsAFailureAndAReaderThatHasSeenEnoughIsNot() {
		assertFalse(failure("No space left on device").isReaderGone());
		assertTrue(failure("Broken pipe").isReaderGone());
		assertTrue(failure("Relais brisé (pipe)").isReaderGone());
	}

	private OutputFailedException failure(String reason) {
		OutputStream broken = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(reason);
			}
		};
		Terminal terminal = new Terminal(broken, messages, Terminal.Window.NONE, () -> false);
		return assertThrows(OutputFailedException.class, () -> {
			terminal.results().line("result");
			terminal.flush();
		});
	}

	private static void work(Progress progress) {
		progress.begin(2);
		progress.worked(1);
		progress.at("2025/01/strike");
	}
}
