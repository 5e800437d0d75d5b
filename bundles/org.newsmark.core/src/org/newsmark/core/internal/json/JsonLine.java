// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.json;

import java.util.Collection;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes compact JSON: no spaces, no line breaks, members in the order they come. Characters that other programs take for a line break
 * (U+0085, U+2028, U+2029), controls and unpaired surrogates are escaped, so that one object stays one line everywhere and every string comes
 * back as it was; a generator of Jackson refuses or replaces the latter.
 */
public final class JsonLine {

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private final StringBuilder out;
	private boolean first = true;

	private JsonLine(StringBuilder out) {
		this.out = out;
		out.append('{');
	}

	/** Begins an object; {@link #end()} closes it. */
	public static JsonLine begin(StringBuilder out) {
		return new JsonLine(out);
	}

	/** @param value as {@link JsonReader} gives it, or any Number, Boolean, CharSequence, Collection or Map of those */
	public JsonLine member(String name, @Nullable Object value) {
		name(name);
		write(value, out);
		return this;
	}

	/** Leaves the member out if there is nothing to say. */
	public JsonLine memberUnlessEmpty(String name, String value) {
		return value.isEmpty() ? this : member(name, value);
	}

	public JsonLine members(Map<String, ?> members) {
		members.forEach(this::member);
		return this;
	}

	/** Writes the name; the caller writes the value to {@link #out()}. */
	public StringBuilder name(String name) {
		if (!first) {
			out.append(',');
		}
		first = false;
		string(name, out);
		return out.append(':');
	}

	public void end() {
		out.append('}');
	}

	/** One value in compact JSON. */
	public static String of(@Nullable Object value) {
		StringBuilder out = new StringBuilder();
		write(value, out);
		return out.toString();
	}

	private static void write(@Nullable Object value, StringBuilder out) {
		if (value instanceof CharSequence text) {
			string(text, out);
		} else if (value == null || value instanceof Boolean) {
			out.append(value);
		} else if (value instanceof Number number) {
			number(number, out);
		} else if (value instanceof Collection<?> list) {
			list(list, out);
		} else if (value instanceof Map<?, ?> map) {
			JsonLine object = new JsonLine(out);
			map.forEach((name, element) -> object.member(String.valueOf(name), element));
			object.end();
		} else {
			throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
		}
	}

	private static void number(Number number, StringBuilder out) {
		if (number instanceof Double value && !Double.isFinite(value) || number instanceof Float single && !Float.isFinite(single)) {
			throw new IllegalArgumentException("JSON has no number " + number);
		}
		out.append(number);
	}

	private static void list(Collection<?> list, StringBuilder out) {
		out.append('[');
		boolean rest = false;
		for (Object element : list) {
			if (rest) {
				out.append(',');
			}
			rest = true;
			write(element, out);
		}
		out.append(']');
	}

	private static void string(CharSequence text, StringBuilder out) {
		out.append('"');
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < 0x7f && c != '"' && c != '\\' || c >= 0xa0 && c < 0x2028) {
				out.append(c);
			} else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
				out.append(c).append(text.charAt(++i));
			} else {
				special(c, out);
			}
		}
		out.append('"');
	}

	private static void special(char c, StringBuilder out) {
		switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			case '\b' -> out.append("\\b");
			case '\f' -> out.append("\\f");
			default -> {
				if (c < 0xa0 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
					out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
				} else {
					out.append(c);
				}
			}
		}
	}
}
