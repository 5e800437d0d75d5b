// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.FormatFault;

/**
 * Several files take effect as one: text, zones and marks that count in it. All new contents are safe on disk first; then a note says which of them belong
 * where, and from then on they count. After a crash the note is found, and what it says is done. Blocking; the caller holds the {@link CorpusLock}.
 */
final class Together {

	/** In the root of the corpus; there only while files are being put in place, or after a crash. */
	static final String NOTE = ".newsmark-pending";
	private static final String BEGIN = "newsmark: pending/1";
	private static final String END = "end";
	/** Far more than the lines of one correction take. */
	private static final long MAX_BYTES = 1L << 20;

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
		} catch (IOException | ArticleFormatException e) {
			throw new CorpusWriteException(NOTE, CorpusWriteException.Reason.SYSTEM, e);
		}
	}

	/**
	 * Does what a crash left undone; nothing if there was none. A note that is not whole is left alone.
	 *
	 * @throws ArticleFormatException if {@link #commit} cannot have written this note; nothing was moved. It may have come with a corpus of somebody else
	 */
	static void finish(CorpusFiles files) throws IOException, ArticleFormatException {
		Path note = files.path(NOTE);
		if (!Files.exists(note, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			if (!Files.exists(note, LinkOption.NOFOLLOW_LINKS)) {
				return;
			}
			List<String> lines = Utf8.decode(NOTE, files.read(NOTE, MAX_BYTES)).lines().toList();
			if (lines.size() < 2 || !lines.getFirst().equals(BEGIN) || !lines.getLast().equals(END)) {
				return;
			}
			List<Path[]> pairs = new ArrayList<>();
			for (String line : lines.subList(1, lines.size() - 1)) {
				pairs.add(pair(files, line));
			}
			for (Path[] pair : pairs) {
				if (Files.exists(pair[0], LinkOption.NOFOLLOW_LINKS)) {
					Disk.REAL.replace(pair[0], pair[1]);
				}
			}
			Files.delete(note);
		}
	}

	/**
	 * From where to where. Links in folders are looked into, as for any other file. A new content always lies beside what it replaces, so a note cannot put
	 * a file where none of this program was: not into {@code .git}, whose content a repository does not bring along.
	 */
	private static Path[] pair(CorpusFiles files, String line) throws ArticleFormatException {
		String[] names = line.split("\t", -1);
		if (names.length != 2 || names[1].isEmpty()) {
			throw notOurs();
		}
		Path from = files.real(names[0]);
		Path to = files.real(names[1]);
		boolean beside = from.resolveSibling(to.getFileName()).equals(to);
		boolean file = !Files.exists(from, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS);
		if (!beside || !file || !SafeWriter.isTemporary(from.getFileName().toString())) {
			throw notOurs();
		}
		return new Path[] { from, to };
	}

	private static ArticleFormatException notOurs() {
		return new ArticleFormatException(NOTE, 0, FormatFault.NOT_OUR_NOTE);
	}

	private static String relative(Path root, Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}
}
