// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.SourceFacts;

/**
 * Finds the files to import: single files, everything below folders, entries of ZIP archives; sorted by name, so that
 * the same folder gives the same corpus. Hidden files are left out, as are the folders of pictures and scripts that
 * browsers save beside a page. Blocks.
 */
final class SourceWalk {

	/** Takes what is found, one after the other. */
	interface Visitor {

		/** @return false to stop */
		boolean source(ImportSource source);

		/** A file that could not be read. */
		boolean refused(String file, ImportNote why);

		/** Whether more is wanted; asked where much is passed over. */
		boolean goesOn();
	}

	private static final List<String> COMPANIONS = List.of("_files", "_fichiers", "-dateien", "_dateien", "_archivos",
			"_file", "_bestanden");
	private static final List<String> SYSTEM_FILES = List.of("thumbs.db", "desktop.ini", "__macosx");

	private final Visitor visitor;
	private boolean stopped;

	SourceWalk(Visitor visitor) {
		this.visitor = visitor;
	}

	/** Files without opening archives, for progress. */
	static int count(List<Path> inputs) {
		int count = 0;
		for (Path input : inputs) {
			if (Files.isDirectory(input)) {
				try (Stream<Path> below = Files.walk(input)) {
					count += (int) below.filter(Files::isRegularFile).count();
				} catch (IOException | UncheckedIOException cannotBeCounted) {
					count++; // The walk itself reports what cannot be read.
				}
			} else {
				count++;
			}
		}
		return count;
	}

	void walk(List<Path> inputs, Progress progress) {
		for (Path input : inputs) {
			Path name = input.toAbsolutePath().normalize().getFileName();
			walk(input, Files.isDirectory(input) ? "" : name == null ? input.toString() : name.toString(), progress);
		}
	}

	private void walk(Path path, String name, Progress progress) {
		if (stopped) {
			return;
		}
		if (Files.isDirectory(path)) {
			for (Path child : children(path, name)) {
				String childName = child.getFileName().toString();
				walk(child, name.isEmpty() ? childName : name + "/" + childName, progress);
			}
		} else {
			progress.at(name);
			readFile(path, name);
			progress.worked(1);
		}
	}

	private List<Path> children(Path folder, String name) {
		List<Path> children = new ArrayList<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.sorted().forEach(children::add);
		} catch (IOException e) {
			tell(visitor.refused(name.isEmpty() ? folder.toString() : name, note(e)));
			return List.of();
		}
		Set<String> names = new HashSet<>();
		children.forEach(child -> names.add(child.getFileName().toString()));
		children.removeIf(child -> isLeftOut(child.getFileName().toString(), names)
				|| Files.isDirectory(child) && Files.isSymbolicLink(child));
		return children;
	}

	/** @param siblings names in the same folder */
	static boolean isLeftOut(String name, Set<String> siblings) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith(".") || SYSTEM_FILES.contains(lower)) {
			return true;
		}
		for (String companion : COMPANIONS) {
			if (lower.endsWith(companion)) {
				String page = name.substring(0, name.length() - companion.length());
				if (siblings.contains(page + ".html") || siblings.contains(page + ".htm")
						|| siblings.contains(page + ".xhtml")) {
					return true;
				}
			}
		}
		return false;
	}

	private void readFile(Path path, String name) {
		try {
			if (ZipSource.isArchive(path)) {
				tell(new ZipSource(path, name).visit(visitor));
				return;
			}
			if (isWebArchive(path)) {
				try (InputStream in = Files.newInputStream(path)) {
					tell(new WarcSource(in, Files.size(path), name).visit(visitor));
				}
				return;
			}
			try (InputStream in = Files.newInputStream(path)) {
				byte[] bytes = in.readNBytes(ImportSource.MAX_BYTES + 1);
				tell(bytes.length > ImportSource.MAX_BYTES ? visitor.refused(name, tooLarge())
						: visitor.source(new ImportSource(name, bytes, facts(path))));
			}
		} catch (IOException e) {
			tell(visitor.refused(name, note(e)));
		}
	}

	private static boolean isWebArchive(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return WarcSource.isWarc(in.readNBytes(8), path.getFileName().toString());
		}
	}

	private static SourceFacts facts(Path path) throws IOException {
		return SourceFacts
				.ofFile(LocalDateTime.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneId.systemDefault()));
	}

	private void tell(boolean goOn) {
		stopped |= !goOn;
	}

	static ImportNote tooLarge() {
		return ImportNote.of(Kind.TOO_LARGE, ImportSource.MAX_BYTES >> 20);
	}

	static ImportNote note(IOException e) {
		if (e instanceof NoSuchFileException) {
			return ImportNote.of(Kind.NOT_FOUND);
		}
		if (e instanceof AccessDeniedException) {
			return ImportNote.of(Kind.ACCESS_DENIED);
		}
		String message = e.getMessage();
		return ImportNote.of(Kind.NOT_READABLE, message == null ? e.getClass().getSimpleName() : message);
	}
}
