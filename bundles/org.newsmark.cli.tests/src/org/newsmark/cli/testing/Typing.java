// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import org.newsmark.cli.CommandLine;
import org.newsmark.cli.Exit;
import org.newsmark.cli.Surroundings;
import org.newsmark.cli.commands.Examples;
import org.newsmark.cli.output.Terminal;
import org.newsmark.formats.Readers;
import org.newsmark.formats.Writers;
import org.newsmark.formats.csv.CsvReader;
import org.newsmark.formats.csv.CsvWriter;
import org.newsmark.formats.csv.TsvWriter;
import org.newsmark.formats.exchange.CorpusReaders;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.jsonl.JsonlReader;
import org.newsmark.formats.jsonl.JsonlWriter;
import org.newsmark.formats.plain.TextReader;

/** Somebody who types commands in a folder, with the readers and writers that come with Newsmark. */
public record Typing(Path folder, Locale locale, Terminal.Window window, BooleanSupplier cancelled) {

	/** What came of it, both streams whole. */
	public record Typed(Exit exit, String out, String err) {
	}

	/** In English, and into files. */
	public static Typing in(Path folder) {
		return new Typing(folder.toAbsolutePath(), Locale.ENGLISH, Terminal.Window.NONE, () -> false);
	}

	public Typing inFrench() {
		return new Typing(folder, Locale.FRENCH, window, cancelled);
	}

	public Typing inWindow(int columns) {
		return new Typing(folder, locale, new Terminal.Window(OptionalInt.of(columns), true, StandardCharsets.UTF_8),
				cancelled);
	}

	/** @param when asked whenever a command looks whether it is still wanted */
	public Typing cancelling(BooleanSupplier when) {
		return new Typing(folder, locale, window, when);
	}

	public Typed type(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Exit exit = commandLine().run(List.of(arguments),
				new Surroundings(new Terminal(out, err, window, cancelled), folder, locale, "newsmark"));
		return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	public static CommandLine commandLine() {
		Readers readers = new Readers(List.of(new HtmlReader(), new TextReader()));
		Writers writers = new Writers(List.of(new CsvWriter(), new TsvWriter(), new JsonlWriter()));
		CorpusReaders corpusReaders = new CorpusReaders(List.of(new CsvReader(), new JsonlReader()));
		return new CommandLine(() -> readers, () -> corpusReaders, () -> writers, () -> new Examples(SmallCorpus.EXAMPLES));
	}
}
