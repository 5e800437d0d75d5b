// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import java.io.Serial;

/** What was typed is no command. Says why, and what to type instead. */
public final class UsageException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String instead;

	/**
	 * @param sentence what is wrong, in the language of the user
	 * @param instead  the line to type, without the name of the program; capital letters stand for what only the user
	 *                 knows
	 */
	public UsageException(String sentence, String instead) {
		super(sentence);
		this.instead = instead;
	}

	/** What is wrong, in the language of the user. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

	/** The line to type, without the name of the program. */
	public String instead() {
		return instead;
	}
}
