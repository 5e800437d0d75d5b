// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;

/**
 * A folder {@code golden/NAME} with a corpus and, for each way to write it, a folder of what must come out. A failing
 * comparison leaves the written files in the temporary folder that its message names.
 */
public record GoldenCase(Path folder) {

	public static GoldenCase named(String name) {
		return new GoldenCase(Path.of("golden", name));
	}

	public CorpusFolder corpus() throws IOException, ArticleFormatException {
		return CorpusFolder.open(folder.resolve("corpus"));
	}

	/** Writes everything with these options and compares all files byte by byte. */
	public ExportResult check(CorpusWriter writer, Map<String, String> options, String expected, Path scratch)
			throws IOException, ArticleFormatException {
		Path target = scratch.resolve("marks." + writer.ending());
		ExportResult result = writer.write(new ExportRequest(corpus(), ExportSelection.EVERYTHING, options), target,
				Progress.NONE);
		assertEquals(names(folder.resolve(expected)), names(scratch), "files");
		for (String name : names(scratch)) {
			byte[] wanted = Files.readAllBytes(folder.resolve(expected).resolve(name));
			byte[] written = Files.readAllBytes(scratch.resolve(name));
			assertEquals(new String(wanted, StandardCharsets.UTF_8), new String(written, StandardCharsets.UTF_8), name);
			assertArrayEquals(wanted, written, name);
		}
		return result;
	}

	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
