// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

/**
 * Something that stands behind the command without a name before it.
 *
 * @param name  as shown in the help and asked for in code: {@code CORPUS}
 * @param count how many of it; only the last operand of a command may be other than {@link Count#ONE}
 */
public record Operand(String name, Count count) {

	/** How many there may be. */
	public enum Count {
		ONE, AT_LEAST_ONE, ANY,
		/** At least one; several are one value with blanks between, for people who forget the quotation marks. */
		JOINED
	}

	public static Operand one(String name) {
		return new Operand(name, Count.ONE);
	}

	public static Operand many(String name) {
		return new Operand(name, Count.AT_LEAST_ONE);
	}

	public static Operand joined(String name) {
		return new Operand(name, Count.JOINED);
	}

	/** As in the line that shows how a command is typed. */
	String shown() {
		return switch (count) {
			case ONE, JOINED -> name;
			case AT_LEAST_ONE -> name + " …";
			case ANY -> "[" + name + "]";
		};
	}
}
