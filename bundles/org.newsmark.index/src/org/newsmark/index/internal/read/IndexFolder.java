// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.newsmark.index.internal.block.SegmentFile;

/**
 * The folder {@code .newsmark/index}: segments of marks, a list of those that count, and the index of texts. Everything
 * in it is derived; what is damaged is made again. Several processes may use it at once: segments have names of their
 * own and never change, the list is replaced atomically.
 */
public final class IndexFolder {

	private static final String LIST = "marks";
	private static final String SEGMENT_ENDING = ".segment";
	private static final String HEADER = "newsmark-index/" + SegmentFile.VERSION;

	private final Path folder;

	/** @param folder made if it is missing */
	public IndexFolder(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	/**
	 * Which segments count, and under which assumptions marks were encoded.
	 *
	 * @param facts    see {@link org.newsmark.index.internal.block.CodebookFacts#digest}
	 * @param language of articles that do not say theirs
	 * @param segments names of files; of an article that is in several the last one counts
	 */
	public record Contents(String facts, String language, List<String> segments) {
		public Contents {
			segments = List.copyOf(segments);
		}
	}

	/** Where the index of texts lies. */
	public Path textFolder() {
		return folder.resolve("text");
	}

	/** What its owner holds. */
	Path lockFile() {
		return folder.resolve("owner.lock");
	}

	public Path segment(String name) {
		return folder.resolve(name);
	}

	/** A name that no other segment has, in whatever process. */
	public static String newSegment() {
		return UUID.randomUUID() + SEGMENT_ENDING;
	}

	/**
	 * @throws NoSuchFileException         if nothing was written yet
	 * @throws SegmentFile.DamagedException if the list is damaged or of another version
	 */
	public Contents read() throws IOException {
		String text = new String(Files.readAllBytes(folder.resolve(LIST)), StandardCharsets.UTF_8);
		int last = text.lastIndexOf('\n', text.length() - 2) + 1;
		if (last < 1 || !text.endsWith("\n")
				|| !text.substring(last, text.length() - 1).equals(checksum(text.substring(0, last)))) {
			throw new SegmentFile.DamagedException(LIST + " is damaged");
		}
		List<String> lines = text.substring(0, last).lines().toList();
		if (lines.size() < 3 || !lines.get(0).equals(HEADER)) {
			throw new SegmentFile.DamagedException(LIST + " is of another version");
		}
		return new Contents(lines.get(1), lines.get(2), lines.subList(3, lines.size()));
	}

	/** Replaces the list, then takes away segments that it does not name. */
	public void write(Contents contents) throws IOException {
		List<String> lines = new ArrayList<>(List.of(HEADER, contents.facts(), contents.language()));
		lines.addAll(contents.segments());
		String text = String.join("\n", lines) + "\n";
		Path next = folder.resolve(UUID.randomUUID() + ".tmp");
		Files.writeString(next, text + checksum(text) + "\n");
		try {
			Files.move(next, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(next, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
		}
		deleteOthers(Set.copyOf(contents.segments()));
	}

	/** Takes away segments and what is left of broken writing, except those named. */
	private void deleteOthers(Set<String> kept) throws IOException {
		try (var files = Files.newDirectoryStream(folder, "*{" + SEGMENT_ENDING + ",.tmp}")) {
			for (Path file : files) {
				if (!kept.contains(String.valueOf(file.getFileName()))) {
					deleteQuietly(file);
				}
			}
		}
	}

	/** A file that somebody still reads may refuse; it goes the next time. */
	public static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException stillInUse) {
			return;
		}
	}

	/** Deletes the index of texts, so that it is made again. */
	public void deleteTexts() throws IOException {
		if (!Files.exists(textFolder())) {
			return;
		}
		try (var all = Files.walk(textFolder())) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static String checksum(String text) {
		CRC32C checksum = new CRC32C();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}
}
