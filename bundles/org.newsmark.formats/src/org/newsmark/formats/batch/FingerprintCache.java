// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.corpus.FileStamp;
import org.newsmark.core.work.Progress;

/**
 * Fingerprints of the articles of a corpus, kept among its derived files, so that an import into a large corpus need
 * not read all of it. What is damaged or out of date is made again.
 */
final class FingerprintCache {

	private static final String FILE = "fingerprints";
	private static final long VERSION = 0x6e6d2d66703031L;

	private record Entry(String stamp, Fingerprint fingerprint) {
	}

	private final CorpusFolder corpus;
	private final Map<String, Entry> stored;
	private final Map<String, Entry> now = new HashMap<>();
	private boolean changed;

	FingerprintCache(CorpusFolder corpus) {
		this.corpus = corpus;
		this.stored = read(file());
	}

	/** Reads what is not known yet. Articles that cannot be read have none. */
	void load(CorpusListing.Entry entry, LikeArticles into, Progress progress) throws IOException {
		progress.checkCancelled();
		String stamp = stamp(entry.text()) + "/" + stamp(entry.description());
		Entry known = stored.get(entry.path().value());
		if (known == null || !known.stamp().equals(stamp)) {
			try {
				Article article = corpus.readArticle(entry.path());
				known = new Entry(stamp, Fingerprint.of(article.text(), article.zones()));
				changed = true;
			} catch (ArticleFormatException damaged) {
				return;
			}
		}
		now.put(entry.path().value(), known);
		into.add(entry.path(), known.fingerprint());
	}

	private static String stamp(FileStamp stamp) {
		return stamp.toString();
	}

	/** An article that was just written. */
	void put(ArticlePath path, Fingerprint fingerprint) throws IOException {
		try {
			String stamp = stamp(corpus.stamp(CorpusLayout.textFile(path))) + "/" + stamp(corpus.stamp(CorpusLayout.descriptionFile(path)));
			now.put(path.value(), new Entry(stamp, fingerprint));
			changed = true;
		} catch (ArticleFormatException goneMeanwhile) {
			return;
		}
	}

	/** Derived files may fail to be written: they are made again the next time. */
	void save() {
		if (!changed) {
			return;
		}
		Path next = file().resolveSibling(FILE + "-" + ProcessHandle.current().pid() + ".tmp");
		try {
			Files.createDirectories(next.getParent());
			write(next);
			Files.move(next, file(), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException readOnly) {
			return;
		}
	}

	private Path file() {
		return corpus.root().resolve(CorpusLayout.DERIVED).resolve(FILE);
	}

	private void write(Path file) throws IOException {
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			out.writeLong(VERSION);
			out.writeInt(now.size());
			for (Map.Entry<String, Entry> entry : now.entrySet()) {
				out.writeUTF(entry.getKey());
				out.writeUTF(entry.getValue().stamp());
				out.writeLong(entry.getValue().fingerprint().exact());
				int[] least = entry.getValue().fingerprint().least();
				out.writeShort(least.length);
				for (int value : least) {
					out.writeInt(value);
				}
			}
		}
	}

	private static Map<String, Entry> read(Path file) {
		Map<String, Entry> entries = new HashMap<>();
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			int count = in.readLong() == VERSION ? in.readInt() : 0;
			for (int i = 0; i < count; i++) {
				String path = in.readUTF();
				String stamp = in.readUTF();
				long exact = in.readLong();
				int[] least = new int[Math.min(Fingerprint.SIZE, Short.toUnsignedInt(in.readShort()))];
				for (int n = 0; n < least.length; n++) {
					least[n] = in.readInt();
				}
				entries.put(path, new Entry(stamp, new Fingerprint(exact, least)));
			}
			return entries;
		} catch (IOException notThereOrDamaged) {
			return Map.of();
		}
	}
}
