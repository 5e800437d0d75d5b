// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.util.List;

/**
 * Something with a name: {@code --output json}, {@code --output=json}, {@code --quiet}.
 *
 * @param name   without the dashes
 * @param value  what its value is, as in {@code QUERY}; empty for one that has none
 * @param use    whether it may be left out or given more than once
 * @param values the only ones that it takes; none if it takes any
 */
public record Option(String name, String value, Use use, List<String> values) {

	/** How often an option is given. */
	public enum Use {
		ONCE, AT_MOST_ONCE, AT_LEAST_ONCE, ANY
	}

	public static final Option HELP = flag("help");
	public static final Option QUIET = flag("quiet");

	public Option {
		values = List.copyOf(values);
	}

	public static Option flag(String name) {
		return new Option(name, "", Use.AT_MOST_ONCE, List.of());
	}

	public static Option optional(String name, String value) {
		return new Option(name, value, Use.AT_MOST_ONCE, List.of());
	}

	public static Option required(String name, String value) {
		return new Option(name, value, Use.ONCE, List.of());
	}

	public static Option repeated(String name, String value) {
		return new Option(name, value, Use.ANY, List.of());
	}

	/** One of a few words; the first one is meant if nothing is said. */
	public static Option choice(String name, String... values) {
		return new Option(name, String.join("|", values), Use.AT_MOST_ONCE, List.of(values));
	}

	public boolean isFlag() {
		return value.isEmpty();
	}

	boolean isRequired() {
		return use == Use.ONCE || use == Use.AT_LEAST_ONCE;
	}

	boolean isRepeated() {
		return use == Use.ANY || use == Use.AT_LEAST_ONCE;
	}

	/** As it is typed: {@code --where QUERY}. */
	public String shown() {
		return isFlag() ? "--" + name : "--" + name + " " + value;
	}

	/** As in the line that shows how a command is typed. */
	String shownInUsage() {
		return switch (use) {
			case ONCE -> shown();
			case AT_MOST_ONCE -> "[" + shown() + "]";
			case AT_LEAST_ONCE -> shown() + " [" + shown() + "]";
			case ANY -> "[" + shown() + "]…";
		};
	}
}
