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
import java.util.TreeMap;
import java.util.stream.Stream;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.exchange.Contents;

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

	/**
	 * Writes everything with these options and compares all files, and the entries of archives, byte by byte. With
	 * {@code -Dgolden.write=true} what is written becomes what is expected; read the difference before it is committed.
	 */
	public ExportResult check(CorpusWriter writer, Map<String, String> options, String expected, Path scratch)
			throws IOException, ArticleFormatException {
		Path target = scratch.resolve("marks." + writer.ending());
		ExportResult result = writer.write(new ExportRequest(corpus(), ExportSelection.EVERYTHING, options), target,
				Progress.NONE);
		Map<String, byte[]> written = new TreeMap<>();
		for (String name : names(scratch)) {
			for (Map.Entry<String, byte[]> entry : Contents.entries(scratch.resolve(name)).entrySet()) {
				written.put(entry.getKey().isEmpty() ? name : name + "/" + entry.getKey(), entry.getValue());
			}
		}
		if (Boolean.getBoolean("golden.write")) {
			for (Map.Entry<String, byte[]> each : written.entrySet()) {
				Path file = folder.resolve(expected).resolve(each.getKey());
				Files.createDirectories(file.getParent());
				Files.write(file, each.getValue());
			}
		}
		assertEquals(tree(folder.resolve(expected)), List.copyOf(written.keySet()), "files");
		for (Map.Entry<String, byte[]> each : written.entrySet()) {
			byte[] wanted = Files.readAllBytes(folder.resolve(expected).resolve(each.getKey()));
			assertEquals(new String(wanted, StandardCharsets.UTF_8),
					new String(each.getValue(), StandardCharsets.UTF_8), each.getKey());
			assertArrayEquals(wanted, each.getValue(), each.getKey());
		}
		return result;
	}

	private static List<String> tree(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
					.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
