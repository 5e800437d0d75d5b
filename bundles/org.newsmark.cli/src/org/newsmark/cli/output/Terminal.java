// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import org.newsmark.core.work.Progress;

/** The two streams of a command, and what is known of the window that shows them. Used by one thread. */
public final class Terminal {

	/**
	 * What is known of the window.
	 *
	 * @param columns   its width in cells; empty if results do not go to a terminal
	 * @param progress  whether messages go to a terminal, so that progress can be shown there
	 * @param charset   what it shows
	 */
	public record Window(OptionalInt columns, boolean progress, Charset charset) {

		/** Both streams go to files or other programs. */
		public static final Window NONE = new Window(OptionalInt.empty(), false, StandardCharsets.UTF_8);
	}

	private final Output results;
	private final Output messages;
	private final Window window;
	private final ProgressLine line;

	/** @param cancelled whether somebody wants the command to stop; asked often */
	public Terminal(OutputStream results, OutputStream messages, Window window, BooleanSupplier cancelled) {
		this.window = window;
		this.messages = new Output(messages, window.charset());
		this.line = new ProgressLine(this.messages, window.columns().orElse(ProgressLine.NARROW), cancelled);
		this.results = new Output(window.progress() ? new ClearingStream(results, line) : results,
				window.columns().isPresent() ? window.charset() : StandardCharsets.UTF_8);
	}

	/** Where results go. */
	public Output results() {
		return results;
	}

	/** The same if the results are the trouble: what of them is not written yet is left. */
	public void complainOfResults(String text) {
		line.clear();
		try {
			messages.line(text);
			messages.flush();
		} catch (OutputFailedException nobodyListens) {
			// The exit status says it all the same.
		}
	}

	/** Where messages go; {@link #message} is the usual way. */
	public Output messages() {
		return messages;
	}

	/** In cells; empty if results do not go to a terminal, so that there is no need to cut anything. */
	public OptionalInt columns() {
		return window.columns();
	}

	/** A line for the person in front of the screen, at once. */
	public void message(String text) throws OutputFailedException {
		results.flush();
		line.clear();
		messages.line(text);
		messages.flush();
	}

	/**
	 * The lines that a text takes in the window of the messages; one where there is no window, so that programs can
	 * search it.
	 */
	public List<String> broken(String text) {
		return window.progress() ? Paragraph.wrap(text, 0) : List.of(text);
	}

	/**
	 * How a command tells where it is; shown only if somebody can see it.
	 *
	 * @param shown false for a command that is told to be quiet
	 */
	public Progress progress(boolean shown) {
		return shown && window.progress() ? line : line::cancelled;
	}

	/** Results and messages are written, and no progress is left on the screen. */
	public void flush() throws OutputFailedException {
		results.flush();
		line.clear();
		messages.flush();
	}
}
