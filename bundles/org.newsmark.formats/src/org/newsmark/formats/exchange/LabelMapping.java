// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.newsmark.core.corpus.ArticleFormatException;

/**
 * What the labels of a file are called in a corpus, as a file of lines: {@code PERSON = source}. Nothing behind the sign
 * leaves out marks of that label; lines that begin with {@code #} are remarks.
 *
 * @param labels in the order of the file
 */
public record LabelMapping(Map<String, String> labels) {

	private static final String SIGN = " = ";

	public LabelMapping {
		labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
	}

	/** Blocks. */
	public static LabelMapping read(Path file) throws IOException, ArticleFormatException {
		Map<String, String> labels = new LinkedHashMap<>();
		int number = 0;
		for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			int sign = line.lastIndexOf('=');
			if (sign <= 0) {
				throw new ArticleFormatException(file.getFileName().toString(), number,
						"a line such as \"PERSON = source\" was expected");
			}
			labels.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
		}
		return new LabelMapping(labels);
	}

	/** Blocks. */
	public void write(Path file) throws IOException {
		StringBuilder lines = new StringBuilder();
		labels.forEach((from, to) -> lines.append((from + SIGN + to).strip()).append('\n'));
		Files.writeString(file, lines);
	}
}
