// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.cli.arguments.Operand;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.commands.Command;
import org.newsmark.cli.output.Paragraph;

/** What a command is for and how it is typed, in lines of a terminal. Pure. */
final class Help {

	private static final int MARGIN = 22;

	private final Messages words;
	private final String program;

	Help(Messages words, String program) {
		this.words = words;
		this.program = program;
	}

	/** All commands, one line each. */
	List<String> overview(List<Command> commands) {
		List<String> lines = new ArrayList<>();
		lines.add(words.help("help.what"));
		lines.add("");
		for (Command command : commands) {
			String name = command.syntax().name();
			lines.addAll(Paragraph.hanging("  " + name, MARGIN, words.help(name + ".short")));
		}
		lines.add("");
		lines.addAll(Paragraph.wrap(words.get(Message.HELP_EACH, program), 0));
		lines.addAll(Paragraph.wrap(words.help("help.status"), 0));
		return lines;
	}

	/** One command with all that it takes. */
	List<String> of(Syntax syntax) {
		List<String> lines = new ArrayList<>();
		List<String> usage = new ArrayList<>(List.of(program));
		usage.addAll(syntax.usage());
		lines.addAll(Paragraph.pieces(usage, 4));
		lines.add("");
		lines.addAll(Paragraph.wrap(words.help(syntax.name() + ".what"), 0));
		lines.add("");
		for (Operand operand : syntax.operands()) {
			lines.addAll(Paragraph.hanging("  " + operand.name(), MARGIN, described(syntax, operand.name())));
		}
		for (Option option : syntax.options()) {
			lines.addAll(Paragraph.hanging("  " + option.shown(), MARGIN, described(syntax, option.name())));
		}
		examples(syntax, lines);
		return lines;
	}

	/** The command's own words for it, else those that all commands share. */
	private String described(Syntax syntax, String name) {
		return words.help(syntax.name() + "." + name, "any." + name);
	}

	private void examples(Syntax syntax, List<String> lines) {
		lines.add("");
		for (String example : words.help(syntax.name() + ".examples").split("\n")) {
			lines.add("  " + example.replace("newsmark ", program + " "));
		}
	}
}
