// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Looks into JSON values of others, where any member may be missing or of another kind than expected. */
public final class Members {

	private Members() {
	}

	/** Numbers and flags as text; empty if missing, or no single value. */
	public static String text(Map<?, ?> object, String member) {
		Object value = object.get(member);
		return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : "";
	}

	/** @param otherwise if missing or no whole number */
	public static int number(Map<?, ?> object, String member, int otherwise) {
		return object.get(member) instanceof Number number ? number.intValue() : otherwise;
	}

	public static boolean flag(Map<?, ?> object, String member) {
		return Boolean.TRUE.equals(object.get(member));
	}

	/** Empty if missing or no object. */
	public static Map<String, Object> object(Map<?, ?> object, String member) {
		return asObject(object.get(member));
	}

	/** The objects in a list; others in it are passed over. */
	public static List<Map<String, Object>> objects(Map<?, ?> object, String member) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (Object element : list(object, member)) {
			if (element instanceof Map<?, ?>) {
				result.add(asObject(element));
			}
		}
		return result;
	}

	/** Empty if missing; one value counts as a list of one. */
	public static List<?> list(Map<?, ?> object, String member) {
		Object value = object.get(member);
		return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
	}

	public static List<String> texts(Map<?, ?> object, String member) {
		List<String> texts = new ArrayList<>();
		for (Object element : list(object, member)) {
			if (element != null) {
				texts.add(element.toString());
			}
		}
		return texts;
	}

	/** {@code {"said_by":["m1"]}}: texts by name. */
	public static Map<String, List<String>> textsByName(Map<?, ?> object, String member) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		Map<String, Object> found = object(object, member);
		found.keySet().forEach(name -> result.put(name, texts(found, name)));
		return result;
	}

	/** All members but these. */
	public static Map<String, Object> without(Map<String, Object> object, List<String> known) {
		Map<String, Object> rest = new LinkedHashMap<>(object);
		rest.keySet().removeAll(known);
		return rest;
	}

	private static Map<String, Object> asObject(@Nullable Object value) {
		Map<String, Object> result = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> members) {
			members.forEach((name, each) -> result.put(String.valueOf(name), each));
		}
		return result;
	}

	/** As errors name it. */
	public static String fileName(Path file) {
		return String.valueOf(file.getFileName());
	}

	/** Without its ending: what articles are named after that have no name. */
	public static String plainName(Path file) {
		String name = fileName(file);
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? name : name.substring(0, dot);
	}
}
