// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a value must look like.
 *
 * @param text  the value; unless {@code exact}, {@code *} stands for any characters, and case and accents do not count.
 *              Empty asks for the missing value
 * @param exact every character counts and {@code *} is a star; typed with {@code =} before the value
 */
public record ValuePattern(String text, boolean exact) {

	/** Case and accents do not count, {@code *} stands for any characters. */
	public static ValuePattern like(String text) {
		return new ValuePattern(text, false);
	}

	/** This value and no other. */
	public static ValuePattern exactly(String text) {
		return new ValuePattern(text, true);
	}

	/** Whether every value fits, the missing one excepted. */
	public boolean isAny() {
		return !exact && !text.isEmpty() && text.chars().allMatch(c -> c == '*');
	}

	/** Whether the whole value fits. For many values compile once: {@link #compile()}. */
	public boolean matches(String value) {
		return compile().test(value);
	}

	/** A test of the whole value; thread safe. */
	public Predicate<String> compile() {
		if (exact) {
			return text::equals;
		}
		if (text.isEmpty()) {
			return String::isEmpty;
		}
		String folded = fold(text);
		if (folded.indexOf('*') < 0) {
			return value -> fold(value).equals(folded);
		}
		String[] parts = folded.split("\\*+", -1);
		return value -> !value.isEmpty() && fits(parts, fold(value));
	}

	/** A test whether the value holds this somewhere; thread safe. */
	public Predicate<String> compileContains() {
		if (exact) {
			return text.isEmpty() ? String::isEmpty : value -> value.contains(text);
		}
		return text.isEmpty() ? String::isEmpty : like("*" + text + "*").compile();
	}

	/**
	 * Without case, accents and other combining marks, and with one kind of apostrophe: how values are compared unless
	 * exactly.
	 */
	public static String fold(String value) {
		boolean plain = true;
		for (int i = 0; i < value.length() && plain; i++) {
			char c = value.charAt(i);
			plain = c < 0x80 && (c < 'A' || c > 'Z');
		}
		if (plain) {
			return value;
		}
		String decomposed = Normalizer.normalize(value, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT)
				.toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(decomposed.length());
		decomposed.codePoints().filter(point -> !isMark(point)).forEach(point -> folded.appendCodePoint(switch (point) {
			case '\u2019', '\u02bc', '\u2018', '\uff07' -> '\'';
			case '\u03c2' -> '\u03c3';
			case '\u00a0', '\u202f' -> ' ';
			default -> point;
		}));
		return folded.toString();
	}

	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	/** Parts stand between stars: the first is a prefix, the last a suffix, the others follow each other. */
	private static boolean fits(String[] parts, String value) {
		String last = parts[parts.length - 1];
		if (!value.startsWith(parts[0]) || value.length() < parts[0].length() + last.length()
				|| !value.endsWith(last)) {
			return false;
		}
		int from = parts[0].length();
		int limit = value.length() - last.length();
		for (int i = 1; i < parts.length - 1; i++) {
			int found = value.indexOf(parts[i], from);
			if (found < 0 || found + parts[i].length() > limit) {
				return false;
			}
			from = found + parts[i].length();
		}
		return true;
	}
}
