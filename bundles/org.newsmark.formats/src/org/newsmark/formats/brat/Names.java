// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.brat;

/**
 * Ids as brat takes them: letters, digits, {@code _} and {@code -}. A full stop becomes {@code -}, a hyphen two of them,
 * anything else its number between {@code -x} and {@code -}, so that every name can be told back.
 */
final class Names {

	private Names() {
	}

	static String encoded(String name) {
		StringBuilder out = new StringBuilder();
		name.codePoints().forEach(point -> {
			if (point < 0x80 && (Character.isLetterOrDigit(point) || point == '_')) {
				out.appendCodePoint(point);
			} else if (point == '.') {
				out.append('-');
			} else if (point == '-') {
				out.append("--");
			} else {
				out.append("-x").append(Integer.toHexString(point)).append('-');
			}
		});
		return out.toString();
	}

	static String decoded(String name) {
		StringBuilder out = new StringBuilder();
		int at = 0;
		while (at < name.length()) {
			char c = name.charAt(at++);
			if (c != '-') {
				out.append(c);
			} else if (name.startsWith("-", at)) {
				out.append('-');
				at++;
			} else {
				int end = name.startsWith("x", at) ? name.indexOf('-', at) : -1;
				if (end > at + 1 && end < at + 8 && name.substring(at + 1, end).matches("[0-9a-f]+")) {
					out.appendCodePoint(Integer.parseInt(name.substring(at + 1, end), 16));
					at = end + 1;
				} else {
					out.append('.');
				}
			}
		}
		return out.toString();
	}
}
