// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;

/** What was typed behind a command, already found to be as its syntax wants it. Immutable. */
public final class Arguments {

	private final List<String> typed;
	private final Map<String, List<Value>> operands;
	private final Map<String, List<Value>> options;
	private final Messages words;

	/** @param typed the name of the command and all behind it */
	Arguments(List<String> typed, Map<String, List<Value>> operands, Map<String, List<Value>> options, Messages words) {
		this.typed = List.copyOf(typed);
		this.operands = Map.copyOf(operands);
		this.options = Map.copyOf(options);
		this.words = words;
	}

	/** The only operand of this name, which the syntax asks for. */
	public Value operand(String name) {
		return operands(name).get(0);
	}

	/** In the order they were typed. */
	public List<Value> operands(String name) {
		return operands.getOrDefault(name, List.of());
	}

	public Optional<Value> option(Option option) {
		return options(option).stream().findFirst();
	}

	/** In the order they were typed. */
	public List<Value> options(Option option) {
		return options.getOrDefault(option.name(), List.of());
	}

	/** The chosen word, else the first one of its words. */
	public String choice(Option option) {
		return option(option).map(Value::text).orElseGet(() -> option.values().get(0));
	}

	/** Whether the flag was given. */
	public boolean has(Option flag) {
		return options.containsKey(flag.name());
	}

	/** @throws UsageException if what was typed is no whole number between the two, both included */
	public int number(Option option, int otherwise, int least, int most) throws UsageException {
		Optional<Value> value = option(option);
		if (value.isEmpty()) {
			return otherwise;
		}
		String text = value.get().text();
		int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
		if (number < least || number > most) {
			int instead = number < 0 ? otherwise : Math.clamp(number, least, most);
			throw wrong(value.get(), String.valueOf(instead),
					words.get(Message.NOT_A_NUMBER, text, option.name(), least, most));
		}
		return number;
	}

	/**
	 * The value cannot be taken.
	 *
	 * @param instead  what to type in its place
	 * @param sentence why, in the language of the user
	 */
	public UsageException wrong(Value value, String instead, String sentence) {
		List<String> corrected = new ArrayList<>(typed);
		corrected.set(value.token(), typed.get(value.token()).substring(0, value.start()) + instead);
		return new UsageException(sentence, Shell.line(corrected));
	}

	/** The value should not be there at all, nor its option. */
	public UsageException without(Value value, String sentence) {
		List<String> corrected = new ArrayList<>(typed);
		corrected.remove(value.token());
		if (value.start() == 0 && corrected.get(value.token() - 1).startsWith("--")) {
			corrected.remove(value.token() - 1);
		}
		return new UsageException(sentence, Shell.line(corrected));
	}

	/** Something is missing that the syntax cannot know of; {@code added} are the pieces to add at the end. */
	public UsageException missing(String sentence, String... added) {
		return new UsageException(sentence, Shell.line(typed) + " " + String.join(" ", added));
	}
}
