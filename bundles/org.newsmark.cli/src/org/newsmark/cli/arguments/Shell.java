// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a command line so that it can be copied into a shell. */
public final class Shell {

	private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{M}\\p{N}_@%+=:,./-]+");

	private Shell() {
	}

	/** Arguments with blanks or signs that a shell would read stand in quotation marks. */
	public static String line(List<String> arguments) {
		return String.join(" ", arguments.stream().map(Shell::quoted).toList());
	}

	static String quoted(String argument) {
		if (HARMLESS.matcher(argument).matches()) {
			return argument;
		}
		if (argument.indexOf('\'') < 0) {
			return "'" + argument + "'";
		}
		// An apostrophe cannot stand between apostrophes; between quotation marks four signs are special.
		return '"' + argument.replaceAll("[\\\\\"$`]", "\\\\$0") + '"';
	}
}
