// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;
import org.newsmark.cli.Surroundings;
import org.newsmark.cli.arguments.Arguments;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.Terminal;
import org.newsmark.core.work.Progress;

/** One call of a command. */
public record Call(Arguments arguments, Messages words, Surroundings around) {

	public Terminal terminal() {
		return around.terminal();
	}

	/** From which relative paths count, absolute. */
	public Path folder() {
		return around.folder();
	}

	/** How the program itself is called, for lines to type. */
	public String program() {
		return around.program();
	}

	/** The file or folder that was typed, absolute. */
	public Path path(Value value) throws UsageException {
		try {
			return folder().resolve(value.text()).normalize();
		} catch (InvalidPathException noSuchNameCanBe) {
			throw arguments.wrong(value, value.text().replaceAll("[^\\p{L}\\p{N}/._-]", "_"),
					words.get(Message.NAME_NOT_POSSIBLE, value.text()));
		}
	}

	/** A path as people read it: relative to where they are, if it is there. */
	public String shown(Path path) {
		return path.startsWith(folder()) ? folder().relativize(path).toString() : path.toString();
	}

	/** A result. */
	public void print(Message message, Object... details) throws OutputFailedException {
		terminal().results().line(words.get(message, details));
	}

	/** Something worth knowing, unless the command was told to be quiet. */
	public void tell(Message message, Object... details) throws OutputFailedException {
		if (!isQuiet()) {
			for (String line : terminal().broken(words.get(message, details))) {
				terminal().message(line);
			}
		}
	}

	/** Something that went wrong, told in any case. */
	public void complain(String sentence) throws OutputFailedException {
		terminal().message(sentence);
	}

	public boolean isQuiet() {
		return arguments.has(Option.QUIET);
	}

	public Progress progress() {
		return terminal().progress(!isQuiet());
	}
}
