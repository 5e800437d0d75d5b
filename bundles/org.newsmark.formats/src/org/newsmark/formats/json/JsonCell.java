// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.ArticleFormatException;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Values that have no column of their own, as one cell. */
public final class JsonCell {

	private static final int FIRST_CHARS = 64;

	private JsonCell() {
	}

	/** @param members plain JSON values; empty gives an empty cell */
	public static String object(Map<String, ?> members) {
		if (members.isEmpty()) {
			return "";
		}
		StringBuilder out = new StringBuilder(FIRST_CHARS);
		append(out, members);
		return out.toString();
	}

	public static String list(List<?> elements) {
		if (elements.isEmpty()) {
			return "";
		}
		StringBuilder out = new StringBuilder(FIRST_CHARS);
		append(out, elements);
		return out.toString();
	}

	/** Many short cells: a generator for each would cost more than all they say. */
	private static void append(StringBuilder out, @Nullable Object value) {
		switch (value) {
			case Map<?, ?> members -> {
				char before = '{';
				for (Map.Entry<?, ?> member : members.entrySet()) {
					quote(out.append(before), String.valueOf(member.getKey()));
					append(out.append(':'), member.getValue());
					before = ',';
				}
				out.append(before == '{' ? "{}" : "}");
			}
			case List<?> elements -> {
				char before = '[';
				for (Object element : elements) {
					append(out.append(before), element);
					before = ',';
				}
				out.append(before == '[' ? "[]" : "]");
			}
			case Number number -> out.append(number);
			case Boolean flag -> out.append(flag.booleanValue());
			case null -> out.append("null");
			default -> quote(out, value.toString());
		}
	}

	private static void quote(StringBuilder out, String text) {
		out.append('"');
		JsonStringEncoder.getInstance().quoteAsString(text, out);
		out.append('"');
	}

	/** Nothing for an empty cell, and for one that is no object. */
	public static Map<String, Object> parseObject(String cell) {
		return Members.object(parse(cell), "cell");
	}

	public static List<Map<String, Object>> parseObjects(String cell) {
		return Members.objects(parse(cell), "cell");
	}

	private static Map<String, Object> parse(String cell) {
		if (cell.isBlank()) {
			return Map.of();
		}
		byte[] bytes = ("{\"cell\":" + cell + "}").getBytes(StandardCharsets.UTF_8);
		try (JsonIn json = JsonIn.of("cell", new ByteArrayInputStream(bytes))) {
			Map<String, Object> parsed = json.nextObject();
			return parsed == null ? Map.of() : parsed;
		} catch (IOException | ArticleFormatException noJsonWrittenByHand) {
			return Map.of();
		}
	}
}
