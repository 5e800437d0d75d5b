// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.newsmark.cli.arguments.ArgumentParser;
import org.newsmark.cli.arguments.Nearest;
import org.newsmark.cli.arguments.Shell;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.commands.ArticlesCommand;
import org.newsmark.cli.commands.Call;
import org.newsmark.cli.commands.CheckCommand;
import org.newsmark.cli.commands.Command;
import org.newsmark.cli.commands.ConcordanceCommand;
import org.newsmark.cli.commands.CountCommand;
import org.newsmark.cli.commands.Examples;
import org.newsmark.cli.commands.ExportCommand;
import org.newsmark.cli.commands.Failures;
import org.newsmark.cli.commands.FormatsCommand;
import org.newsmark.cli.commands.ImportCommand;
import org.newsmark.cli.commands.ListCommand;
import org.newsmark.cli.commands.NewCommand;
import org.newsmark.cli.demo.DemoCommand;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.formats.Readers;
import org.newsmark.formats.Writers;
import org.newsmark.formats.exchange.CorpusReaders;

/** Runs commands. Needs no Eclipse: whoever has readers, writers and examples can make one. */
public final class CommandLine {

	private static final String HELP = "help";

	private final List<Command> commands;
	private final Command demo;

	/**
	 * @param readers  asked for only by commands that read files of others
	 * @param corpusReaders asked for only by commands that read marks of others
	 * @param writers  asked for only by commands that write such files
	 * @param examples asked for only by commands that want a codebook or the example corpus
	 */
	public CommandLine(Supplier<Readers> readers, Supplier<CorpusReaders> corpusReaders, Supplier<Writers> writers,
			Supplier<Examples> examples) {
		this.commands = List.of(new NewCommand(examples), new ImportCommand(readers, corpusReaders), new ExportCommand(writers),
				new CountCommand(),
				new ListCommand(), new ConcordanceCommand(), new ArticlesCommand(), new CheckCommand(),
				new FormatsCommand(readers, corpusReaders, writers));
		this.demo = new DemoCommand(examples, this::run);
	}

	/** All that the help lists. */
	List<Command> commands() {
		return commands;
	}

	/**
	 * Runs one command to its end. Blocks.
	 *
	 * @param typed what stands behind the name of the program
	 */
	public Exit run(List<String> typed, Surroundings around) {
		Messages words = new Messages(around.locale());
		try {
			Exit exit = run(typed, around, words);
			around.terminal().flush();
			return exit;
		} catch (OutputFailedException e) {
			if (e.isReaderGone()) {
				return Exit.DONE;
			}
			around.terminal().complainOfResults(words.get(Message.OUTPUT_FAILED, String.valueOf(e.getMessage())));
			return Exit.FAILED;
		}
	}

	private Exit run(List<String> typed, Surroundings around, Messages words) throws OutputFailedException {
		try {
			return dispatch(typed, around, words);
		} catch (UsageException e) {
			around.terminal().message(e.sentence());
			around.terminal().message(words.get(Message.TYPE_INSTEAD, around.program(), e.instead()));
			return Exit.USAGE;
		} catch (ArticleFormatException e) {
			return complain(around, Failures.sentence(e, words));
		} catch (OutputFailedException e) {
			throw e;
		} catch (IOException e) {
			return complain(around, Failures.sentence(e, words));
		} catch (UncheckedIOException e) {
			return complain(around, Failures.sentence(e, words));
		} catch (CancellationException stopped) {
			return complain(around, words.get(Message.STOPPED));
		} catch (RuntimeException e) {
			// A fault of this program. There is nobody above who could show it better.
			complain(around, words.get(Message.INTERNAL_ERROR, typed.isEmpty() ? "" : typed.get(0)));
			e.printStackTrace(new PrintWriter(around.terminal().messages(), true));
			return Exit.FAILED;
		}
	}

	private Exit dispatch(List<String> typed, Surroundings around, Messages words)
			throws UsageException, IOException, ArticleFormatException {
		Help help = new Help(words, around.program());
		String name = typed.isEmpty() ? "" : typed.get(0);
		if (typed.isEmpty()) {
			return print(help.overview(commands), around, Exit.USAGE);
		}
		if (name.equals(HELP) || name.startsWith("-") && ArgumentParser.asksForHelp(typed)) {
			Optional<Command> about = typed.size() > 1 ? command(typed.get(1)) : Optional.empty();
			return print(about.isPresent() ? help.of(about.get().syntax()) : help.overview(commands), around,
					Exit.DONE);
		}
		Command command = command(name).orElseThrow(() -> unknown(typed, words));
		if (ArgumentParser.asksForHelp(typed)) {
			return print(help.of(command.syntax()), around, Exit.DONE);
		}
		return command.run(new Call(ArgumentParser.parse(command.syntax(), typed, words), words, around));
	}

	private Optional<Command> command(String name) {
		return Stream.concat(commands.stream(), Stream.of(demo)).filter(command -> command.syntax().name().equals(name))
				.findFirst();
	}

	private UsageException unknown(List<String> typed, Messages words) {
		List<String> names = commands.stream().map(command -> command.syntax().name()).toList();
		String instead = Nearest.to(typed.get(0), names)
				.map(name -> Shell.line(Stream.concat(Stream.of(name), typed.stream().skip(1)).toList()))
				.orElse("--help");
		return new UsageException(words.get(Message.COMMAND_UNKNOWN, typed.get(0)), instead);
	}

	private static Exit print(List<String> lines, Surroundings around, Exit exit) throws OutputFailedException {
		for (String line : lines) {
			around.terminal().results().line(line);
		}
		return exit;
	}

	/** @return how the command ends */
	private static Exit complain(Surroundings around, String sentence) {
		try {
			around.terminal().message(sentence);
		} catch (OutputFailedException nobodyListens) {
			// The exit status says it all the same.
		}
		return Exit.FAILED;
	}
}
