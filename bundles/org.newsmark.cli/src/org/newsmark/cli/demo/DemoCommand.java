// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.Surroundings;
import org.newsmark.cli.arguments.Shell;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.commands.Call;
import org.newsmark.cli.commands.Command;
import org.newsmark.cli.commands.Examples;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.Paragraph;

/**
 * {@code demo}: imports, counts, looks at and exports the example corpus, each with the line that a person would type.
 * Runs the same commands as everybody else, on a copy in a temporary folder that is deleted at the end.
 */
public final class DemoCommand implements Command {

	private static final String CORPUS = "sainte-aude";
	private static final String PAGE = "petit-lissois.html";

	private final Supplier<Examples> examples;
	private final BiFunction<List<String>, Surroundings, Exit> commands;

	/** @param commands runs the commands that are shown */
	public DemoCommand(Supplier<Examples> examples, BiFunction<List<String>, Surroundings, Exit> commands) {
		this.examples = examples;
		this.commands = commands;
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("demo", List.of());
	}

	@Override
	public Exit run(Call call) throws IOException {
		Path folder = Files.createTempDirectory("newsmark-demo").toRealPath();
		try {
			examples.get().copyCorpus(folder.resolve(CORPUS));
			try (InputStream page = DemoCommand.class.getResourceAsStream(PAGE)) {
				Files.copy(page, folder.resolve(PAGE));
			}
			return new Show(call, folder).run();
		} finally {
			delete(folder);
		}
	}

	/** One showing; stops at the first command that fails. */
	private final class Show {

		private final Call call;
		private final Surroundings around;
		private Exit exit = Exit.DONE;

		Show(Call call, Path folder) {
			this.call = call;
			this.around = new Surroundings(call.terminal(), folder, call.words().locale(), call.program());
		}

		Exit run() throws OutputFailedException {
			say(Message.DEMO_TITLE);
			say(Message.DEMO_IMPORT);
			type("import", CORPUS, PAGE, "--into", "2025/05");
			say(Message.DEMO_COUNT);
			type("count", CORPUS, "--by", "label", "--by", "outlet");
			say(Message.DEMO_CONCORDANCE);
			type("concordance", CORPUS, "family:quote réparer", "--width", "40");
			say(Message.DEMO_EXPORT);
			type("export", CORPUS, "--format", "csv", "--out", "marks.csv");
			say(Message.DEMO_END);
			say(Message.DEMO_NEXT, call.program());
			return exit;
		}

		private void say(Message message, Object... details) throws OutputFailedException {
			if (exit != Exit.DONE) {
				return;
			}
			for (String line : Paragraph.wrap(call.words().get(message, details), 0)) {
				call.terminal().results().line(line);
			}
			call.terminal().results().line("");
		}

		private void type(String... typed) throws OutputFailedException {
			if (exit != Exit.DONE) {
				return;
			}
			call.terminal().results().line("$ " + call.program() + " " + Shell.line(List.of(typed)));
			exit = commands.apply(List.of(typed), around);
			call.terminal().results().line("");
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
				Files.deleteIfExists(file);
			}
		}
	}
}
