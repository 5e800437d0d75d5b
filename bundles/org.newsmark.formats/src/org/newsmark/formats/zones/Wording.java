// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.Locale;

/**
 * The words of a line as they are compared.
 *
 * @param plain in lower case, with straight apostrophes and single blanks
 * @param bare  the same without signs at its ends
 */
record Wording(String plain, String bare) {

	static Wording of(String line) {
		String plain = plain(line);
		return new Wording(plain, bare(plain));
	}

	private static String plain(String line) {
		StringBuilder plain = new StringBuilder(line.length());
		String lower = line.toLowerCase(Locale.ROOT);
		for (int i = 0; i < lower.length(); i++) {
			char next = switch (lower.charAt(i)) {
			case '’', 'ʼ', '‘' -> '\'';
			case '\u00a0', '\u202f', '\t' -> ' ';
			default -> lower.charAt(i);
			};
			if (next != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
				plain.append(next);
			}
		}
		return plain.toString().stripTrailing();
	}

	private static String bare(String plain) {
		int start = 0;
		int end = plain.length();
		while (start < end && !Character.isLetterOrDigit(plain.codePointAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetterOrDigit(plain.charAt(end - 1)) && plain.charAt(end - 1) != ')') {
			end--;
		}
		return plain.substring(start, end);
	}
}
