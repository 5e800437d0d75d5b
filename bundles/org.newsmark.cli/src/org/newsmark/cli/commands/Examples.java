// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What comes with Newsmark: codebooks and a corpus to try things with. Blocks. */
public final class Examples {

	/** The codebook of a corpus that brings none. */
	public static final String STANDARD_CODEBOOK = "voices";

	private static final String CODEBOOKS = "codebooks";
	private static final String CORPUS = "corpus";
	private static final String YAML = ".yaml";

	private final Path bundle;

	/** @param bundle the folder or jar that holds them */
	public Examples(Path bundle) {
		this.bundle = bundle;
	}

	/** The content of a codebook. @param id one of {@link #codebooks()} */
	public String codebook(String id) throws IOException {
		try (Opened opened = open()) {
			return Files.readString(opened.root().resolve(CODEBOOKS).resolve(id + YAML));
		}
	}

	/** Ids of the codebooks, sorted. */
	public List<String> codebooks() throws IOException {
		try (Opened opened = open(); Stream<Path> files = Files.list(opened.root().resolve(CODEBOOKS))) {
			return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(YAML))
					.map(name -> name.substring(0, name.length() - YAML.length())).sorted().toList();
		}
	}

	/** Copies the example corpus to a folder that is not there yet. */
	public void copyCorpus(Path target) throws IOException {
		try (Opened opened = open(); Stream<Path> files = Files.walk(opened.root().resolve(CORPUS))) {
			Path source = opened.root().resolve(CORPUS);
			for (Path file : (Iterable<Path>) files::iterator) {
				Path copy = target.resolve(source.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy);
				}
			}
		}
	}

	private Opened open() throws IOException {
		if (Files.isDirectory(bundle)) {
			return new Opened(bundle, List.of());
		}
		FileSystem jar = FileSystems.newFileSystem(bundle);
		return new Opened(jar.getPath("/"), List.of(jar));
	}

	/** @param jars to close; none for a folder */
	private record Opened(Path root, List<FileSystem> jars) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			for (FileSystem jar : jars) {
				jar.close();
			}
		}
	}
}
