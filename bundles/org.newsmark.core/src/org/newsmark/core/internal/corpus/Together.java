// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.corpus.CorpusWriteException;

/**
 * Several files take effect as one: text, zones and marks that count in it. All new contents are safe on disk first; then a note says which of them belong
 * where, and from then on they count. After a crash the note is found, and what it says is done. Blocking; the caller holds the {@link CorpusLock}.
 */
final class Together {

	/** In the root of the corpus; there only while files are being put in place, or after a crash. */
	static final String NOTE = ".newsmark-pending";
	private static final String BEGIN = "newsmark: pending/1";
	private static final String END = "end";

	private Together() {
	}

	/** @param prepared closed by the caller */
	static void commit(CorpusFiles files, List<SafeWriter.Prepared> prepared) throws CorpusWriteException {
		finishBefore(files);
		Path root = files.root();
		StringBuilder note = new StringBuilder(BEGIN).append('\n');
		for (SafeWriter.Prepared each : prepared) {
			note.append(relative(root, each.temporary())).append('\t').append(relative(root, each.target())).append('\n');
		}
		files.write(NOTE, note.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8));
		prepared.forEach(SafeWriter.Prepared::handOver);
		for (SafeWriter.Prepared each : prepared) {
			each.commit();
		}
		files.delete(NOTE);
	}

	/** A note that is left would be overwritten by the next. */
	private static void finishBefore(CorpusFiles files) throws CorpusWriteException {
		try {
			finish(files);
		} catch (IOException e) {
			throw new CorpusWriteException(NOTE, CorpusWriteException.Reason.SYSTEM, e);
		}
	}

	/** Does what a crash left undone; nothing if there was none. A note that cannot be understood is left alone. */
	static void finish(CorpusFiles files) throws IOException {
		Path note = files.path(NOTE);
		if (!Files.exists(note)) {
			return;
		}
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			if (!Files.exists(note)) {
				return;
			}
			List<String> lines = Files.readAllLines(note);
			if (lines.size() < 2 || !lines.getFirst().equals(BEGIN) || !lines.getLast().equals(END)) {
				return;
			}
			for (Path[] pair : pairs(files, lines.subList(1, lines.size() - 1))) {
				if (Files.exists(pair[0])) {
					Disk.REAL.replace(pair[0], pair[1]);
				}
			}
			Files.delete(note);
		}
	}

	/** A corpus may come from anybody: a note puts nothing in place outside of it, not through a link either. */
	private static List<Path[]> pairs(CorpusFiles files, List<String> lines) throws IOException {
		List<Path[]> pairs = new ArrayList<>();
		for (String line : lines) {
			String[] names = line.split("\t");
			if (names.length != 2) {
				throw new IOException("Not a note of Newsmark: " + files.path(NOTE));
			}
			Path from = files.target(names[0]);
			Path to = files.target(names[1]);
			if (!SafeWriter.isTemporary(from.getFileName().toString())) {
				throw new IOException("Not a note of Newsmark: " + files.path(NOTE));
			}
			pairs.add(new Path[] { from, to });
		}
		return pairs;
	}

	private static String relative(Path root, Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}
}
