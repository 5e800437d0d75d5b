// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;

/**
 * Reads what was typed behind a command. Options begin with two dashes and may stand anywhere before a lone {@code --};
 * what begins with one dash is an operand, since a query may.
 */
public final class ArgumentParser {

	private final Syntax syntax;
	private final List<String> typed;
	private final Messages words;
	private final List<Value> operands = new ArrayList<>();
	private final Map<String, List<Value>> options = new HashMap<>();
	private int at = 1;

	private ArgumentParser(Syntax syntax, List<String> typed, Messages words) {
		this.syntax = syntax;
		this.typed = typed;
		this.words = words;
	}

	/** Whether help is asked for, whatever else is typed. */
	public static boolean asksForHelp(List<String> typed) {
		int end = typed.indexOf("--");
		List<String> read = end < 0 ? typed : typed.subList(0, end);
		return read.contains("--help") || read.contains("-h") || read.contains("-?");
	}

	/** @param typed the name of the command and all behind it */
	public static Arguments parse(Syntax syntax, List<String> typed, Messages words) throws UsageException {
		ArgumentParser parser = new ArgumentParser(syntax, typed, words);
		Arguments arguments = parser.parse();
		Operand last = syntax.operands().isEmpty() ? Operand.one("") : syntax.operands().getLast();
		List<Value> values = arguments.operands(last.name());
		return last.count() == Operand.Count.JOINED && values.size() > 1 ? parse(syntax, joined(typed, values), words)
				: arguments;
	}

	private static List<String> joined(List<String> typed, List<Value> values) {
		List<String> joined = new ArrayList<>(typed);
		joined.set(values.getFirst().token(), String.join(" ", values.stream().map(Value::text).toList()));
		values.reversed().stream().limit(values.size() - 1L).forEach(value -> joined.remove(value.token()));
		return joined;
	}

	private Arguments parse() throws UsageException {
		boolean optionsEnded = false;
		while (at < typed.size()) {
			String token = typed.get(at);
			if (!optionsEnded && token.equals("--")) {
				optionsEnded = true;
				at++;
			} else if (!optionsEnded && token.startsWith("--")) {
				option(token);
			} else {
				operands.add(new Value(token, at++, 0));
			}
		}
		Map<String, List<Value>> byName = operandsByName();
		for (Option option : syntax.options()) {
			if (option.isRequired() && !options.containsKey(option.name())) {
				throw new UsageException(words.get(Message.OPTION_MISSING, option.shown()),
						Shell.line(typed) + " " + option.shown());
			}
		}
		return new Arguments(typed, byName, options, words);
	}

	private void option(String token) throws UsageException {
		int equals = token.indexOf('=');
		String name = equals < 0 ? token.substring(2) : token.substring(2, equals);
		Option option = syntax.option(name).orElse(null);
		if (option == null) {
			throw unknown(token, name, equals < 0 ? "" : token.substring(equals));
		}
		Value value = option.isFlag() ? flag(option, equals) : value(option, token, equals);
		List<Value> values = options.computeIfAbsent(name, any -> new ArrayList<>());
		if (!values.isEmpty() && !option.isRepeated() && !option.isFlag()) {
			throw new UsageException(words.get(Message.OPTION_TWICE, "--" + name), Shell.line(without(value)));
		}
		if (!option.values().isEmpty() && !option.values().contains(value.text())) {
			String instead = Nearest.to(value.text(), option.values()).orElse(option.values().get(0));
			throw new UsageException(
					words.get(Message.OPTION_VALUE, value.text(), "--" + name, String.join(", ", option.values())),
					Shell.line(with(value, instead)));
		}
		values.add(value);
	}

	private Value flag(Option option, int equals) throws UsageException {
		Value value = new Value("", at, 0);
		if (equals >= 0) {
			throw new UsageException(words.get(Message.OPTION_WITHOUT_VALUE, "--" + option.name()),
					Shell.line(with(value, option.shown())));
		}
		at++;
		return value;
	}

	private Value value(Option option, String token, int equals) throws UsageException {
		if (equals >= 0) {
			return new Value(token.substring(equals + 1), at++, equals + 1);
		}
		boolean missing = at + 1 >= typed.size() || typed.get(at + 1).startsWith("--");
		if (missing) {
			String example = option.values().isEmpty() ? option.value() : option.values().get(0);
			List<String> corrected = new ArrayList<>(typed);
			corrected.add(at + 1, example);
			throw new UsageException(words.get(Message.OPTION_NEEDS_VALUE, option.shown()), Shell.line(corrected));
		}
		at += 2;
		return new Value(typed.get(at - 1), at - 1, 0);
	}

	private UsageException unknown(String token, String name, String value) {
		Optional<String> nearest = Nearest.to(name, syntax.options().stream().map(Option::name).toList());
		Value whole = new Value(token, at, 0);
		return nearest.isPresent()
				? new UsageException(words.get(Message.OPTION_UNKNOWN, "--" + name),
						Shell.line(with(whole, "--" + nearest.get() + value)))
				: new UsageException(words.get(Message.OPTION_UNKNOWN, "--" + name), syntax.name() + " --help");
	}

	private Map<String, List<Value>> operandsByName() throws UsageException {
		Map<String, List<Value>> byName = new LinkedHashMap<>();
		int next = 0;
		for (Operand operand : syntax.operands()) {
			boolean one = operand.count() == Operand.Count.ONE;
			if (next >= operands.size() && operand.count() != Operand.Count.ANY) {
				throw missing(operand);
			}
			int end = one ? next + 1 : operands.size();
			byName.put(operand.name(), List.copyOf(operands.subList(next, end)));
			next = end;
		}
		if (next < operands.size()) {
			throw tooMany(operands.get(next));
		}
		return byName;
	}

	/** Shows what is missing in its place, all others as typed. */
	private UsageException missing(Operand operand) {
		List<String> pieces = new ArrayList<>(List.of(syntax.name()));
		operands.forEach(given -> pieces.add(Shell.quoted(given.text())));
		boolean seen = false;
		for (Operand each : syntax.operands()) {
			seen |= each.equals(operand);
			if (seen && each.count() != Operand.Count.ANY) {
				pieces.add(each.name());
			}
		}
		for (int i = 1; i < typed.size(); i++) {
			int index = i;
			if (operands.stream().noneMatch(given -> given.token() == index)) {
				pieces.add(Shell.quoted(typed.get(i)));
			}
		}
		for (Option option : syntax.options()) {
			if (option.isRequired() && !options.containsKey(option.name())) {
				pieces.add(option.shown());
			}
		}
		return new UsageException(words.get(Message.OPERAND_MISSING, operand.name()), String.join(" ", pieces));
	}

	/** Words behind an option's value usually belong to it: the shell took them apart. */
	private UsageException tooMany(Value extra) {
		String sentence = words.get(Message.OPERAND_TOO_MANY, extra.text());
		int before = extra.token() - 1;
		for (List<Value> values : options.values()) {
			for (Value value : values) {
				if (value.token() == before && !value.text().isEmpty()) {
					List<String> corrected = with(value, value.text() + " " + extra.text());
					corrected.remove(extra.token());
					return new UsageException(sentence, Shell.line(corrected));
				}
			}
		}
		List<String> corrected = new ArrayList<>(typed);
		corrected.remove(extra.token());
		return new UsageException(sentence, Shell.line(corrected));
	}

	private List<String> with(Value value, String instead) {
		List<String> corrected = new ArrayList<>(typed);
		corrected.set(value.token(), typed.get(value.token()).substring(0, value.start()) + instead);
		return corrected;
	}

	/** Without an option and its value. */
	private List<String> without(Value value) {
		List<String> corrected = new ArrayList<>(typed);
		corrected.remove(value.token());
		if (value.start() == 0) {
			corrected.remove(value.token() - 1);
		}
		return corrected;
	}
}
