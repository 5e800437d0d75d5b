// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command is called and what it takes. Its words are found by {@code NAME.what}, {@code NAME.OPERAND} and
 * {@code NAME.option}.
 */
public record Syntax(String name, List<Operand> operands, List<Option> options) {

	/** @param options beside {@link Option#QUIET} and {@link Option#HELP}, which every command has */
	public static Syntax of(String name, List<Operand> operands, Option... options) {
		List<Option> all = new ArrayList<>(List.of(options));
		all.add(Option.QUIET);
		all.add(Option.HELP);
		return new Syntax(name, operands, all);
	}

	public Syntax {
		operands = List.copyOf(operands);
		options = List.copyOf(options);
	}

	Optional<Option> option(String option) {
		return options.stream().filter(each -> each.name().equals(option)).findFirst();
	}

	/** The pieces of the line that shows how it is typed, behind the name of the program. */
	public List<String> usage() {
		List<String> pieces = new ArrayList<>();
		pieces.add(name);
		operands.forEach(operand -> pieces.add(operand.shown()));
		options.stream().filter(option -> !option.equals(Option.HELP) && !option.equals(Option.QUIET))
				.forEach(option -> pieces.add(option.shownInUsage()));
		return pieces;
	}
}
