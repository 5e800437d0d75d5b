// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads word lists that lie beside a class: sections in square brackets, one entry per line, comments behind a number
 * sign.
 */
public final class WordList {

	private WordList() {
	}

	/**
	 * The sections in the order of the file; a name may come twice.
	 *
	 * @throws IllegalStateException if the bundle has no such file
	 */
	public static List<Map.Entry<String, List<String>>> read(Class<?> beside, String file) {
		try (InputStream in = beside.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing beside " + beside.getName());
			}
			List<Map.Entry<String, List<String>>> sections = new ArrayList<>();
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
					.forEach(line -> add(sections, line));
			return sections;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void add(List<Map.Entry<String, List<String>>> sections, String line) {
		if (line.startsWith("[")) {
			sections.add(Map.entry(line.substring(1, line.length() - 1), new ArrayList<>()));
		} else if (!line.isBlank() && !line.startsWith("#")) {
			sections.get(sections.size() - 1).getValue().add(line);
		}
	}
}
