// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.read.Indexing;

/**
 * Answers queries over one corpus folder: marks lie in columns in memory, words of articles in Apache Lucene. The
 * folder is the truth; what is kept in {@code .newsmark/index} can be deleted at any time and is made again, also when
 * it is damaged, stale or of another version.
 * <p>
 * {@link #snapshot} is at hand on any thread. Everything else reads or writes files and blocks; calls that change the
 * index wait for each other. Long work runs on the calling thread and on the common pool of the Java machine
 * ({@link java.util.concurrent.ForkJoinPool#commonPool}); it has no threads of its own. Several processes may have one
 * corpus open: the first keeps the files of the index, others read them and keep what changed since in their memory.
 */
public final class CorpusIndex implements AutoCloseable {

	/**
	 * Where the marks came from when the index was opened. Never an error: every one of them ends with the same
	 * answers.
	 */
	public enum Origin {
		/** From the last time; files that changed since were read. */
		SNAPSHOT,
		/** There was nothing yet: everything was read. */
		NEW,
		/** What was there was damaged, or of another version: everything was read. */
		DAMAGED,
		/**
		 * Families, roles or the language of the corpus changed, so that marks mean something else: everything was
		 * read.
		 */
		CODEBOOK
	}

	private final Indexing indexing;
	private final ReentrantLock changing = new ReentrantLock();
	private final List<Consumer<IndexSnapshot>> subscribers = new CopyOnWriteArrayList<>();
	private volatile IndexSnapshot snapshot;
	private volatile List<ArticleFormatException> problems;

	private CorpusIndex(Indexing indexing) {
		this.indexing = indexing;
		this.snapshot = new IndexSnapshot(1, indexing.engine());
		this.problems = indexing.problems();
	}

	/**
	 * Opens the index of a corpus: looks at size and time of every file, reads those that changed since the last time,
	 * and all if there is no last time. Blocks.
	 *
	 * @param progress counts articles that are read
	 * @throws IOException                                    if the corpus cannot be listed; files that cannot be read
	 *                                                        are {@link #problems()}
	 * @throws java.util.concurrent.CancellationException if cancelled; nothing is left open
	 */
	public static CorpusIndex open(CorpusFolder folder, Progress progress) throws IOException {
		return new CorpusIndex(Indexing.open(folder, progress));
	}

	/** The corpus as it is now. Any thread; at once. */
	public IndexSnapshot snapshot() {
		return snapshot;
	}

	/**
	 * Takes in what was written to the folder; when it returns, {@link #snapshot} has it and subscribers know. A saved
	 * annotation file takes about a millisecond. Blocks.
	 *
	 * @param progress counts articles that are read
	 * @throws IOException                                    if files cannot be listed, or the index not be written
	 * @throws java.util.concurrent.CancellationException if cancelled; the snapshot is then as before
	 */
	public void update(CorpusChange change, Progress progress) throws IOException {
		change(() -> {
			switch (change) {
				case CorpusChange.Annotations(var article, var annotator) -> indexing.update(Set.of(article), progress);
				case CorpusChange.Articles(var articles) -> indexing.update(articles, progress);
				case CorpusChange.Settings settings -> indexing.readSettings(progress);
			}
		});
	}

	/**
	 * Takes in whatever others changed in the folder, by size and time of the files. Blocks.
	 *
	 * @param progress counts articles that are read
	 * @throws IOException                                    if files cannot be listed, or the index not be written
	 * @throws java.util.concurrent.CancellationException if cancelled; the snapshot is then as before
	 */
	public void refresh(Progress progress) throws IOException {
		change(() -> indexing.refresh(progress));
	}

	/**
	 * @param subscriber called with each new snapshot on the thread that changed the index; must not throw and should
	 *                   be quick
	 */
	public Subscription subscribe(Consumer<IndexSnapshot> subscriber) {
		subscribers.add(subscriber);
		return () -> subscribers.remove(subscriber);
	}

	/**
	 * Files that could not be read and are left out, the codebook and the register of sources included. Any thread; at
	 * once.
	 */
	public List<ArticleFormatException> problems() {
		return problems;
	}

	public Origin origin() {
		return Origin.valueOf(indexing.origin().name());
	}

	/**
	 * Whether this process keeps the files of the index; another one that does was there first, or the folder cannot be
	 * written.
	 */
	public boolean isKept() {
		return indexing.isOwner();
	}

	/**
	 * Writes what is new to the files of the index and frees them. Blocks. Snapshots still count afterwards, but search
	 * no words.
	 */
	@Override
	public void close() throws IOException {
		changing.lock();
		try {
			indexing.close();
		} finally {
			changing.unlock();
		}
	}

	/** Reads files. */
	private interface Change {
		void run() throws IOException;
	}

	private void change(Change change) throws IOException {
		changing.lock();
		try {
			change.run();
			IndexSnapshot next = new IndexSnapshot(snapshot.generation() + 1, indexing.engine());
			problems = indexing.problems();
			snapshot = next;
			subscribers.forEach(subscriber -> subscriber.accept(next));
		} finally {
			changing.unlock();
		}
	}
}
