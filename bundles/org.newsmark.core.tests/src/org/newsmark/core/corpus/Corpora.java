// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.text.TextSpan;

/** What the tests of corpora share: a copy of the golden one to write in, and short ways to say things. */
public final class Corpora {

	public static final Path GOLDEN = Path.of("golden/corpus");

	private Corpora() {
	}

	/** Copies the golden corpus. */
	public static Path copy(Path into) throws IOException {
		try (Stream<Path> files = Files.walk(GOLDEN)) {
			for (Path file : files.toList()) {
				Path target = into.resolve(GOLDEN.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
		return into;
	}

	/** Every file with its content, but for the lock. */
	public static Map<String, String> contents(Path root) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = root.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(CorpusLayout.DERIVED)) {
					contents.put(name, Files.readString(file));
				}
			}
		}
		return contents;
	}

	/** A mark over the first occurrence of these words. */
	public static Annotation mark(String id, String label, String words, String text) {
		int start = text.indexOf(words);
		return Annotation.of(id, label, List.of(new TextSpan(start, start + words.length())), text, "2026-01-09T08:00:00Z");
	}

	public static AnnotationFile with(AnnotationFile file, Annotation mark) {
		return file.with(file.annotations().with(mark));
	}

	public static AnnotationFile without(AnnotationFile file, String id) {
		return file.with(file.annotations().without(id));
	}

	public static AnnotationFile with(AnnotationFile file, List<Annotation> marks) {
		return file.with(AnnotationSet.of(marks));
	}
}
