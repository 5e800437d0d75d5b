// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

/**
 * A value with where it was typed, so that it can be corrected there.
 *
 * @param token index among what was typed
 * @param start where in that token it begins, in UTF-16 code units: behind {@code =} if it was typed like that
 */
public record Value(String text, int token, int start) {

	@Override
	public String toString() {
		return text;
	}
}
