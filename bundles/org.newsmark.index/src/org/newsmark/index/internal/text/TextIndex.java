// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntBiFunction;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.index.internal.block.ArticleWords;

/**
 * The words of articles in Apache Lucene. One process at a time writes the index of a folder; another one reads what is
 * committed there and keeps what changed since in memory. Each document carries a key of the text it was made of, so
 * that nobody has to trust that index and articles are of one moment. Adding is safe for several threads.
 */
public final class TextIndex implements Closeable {

	/** Words of the article. */
	static final String INSIDE = "inside";
	/** Words of navigation, advertisement and other zones outside the article. */
	static final String OUTSIDE = "outside";
	static final String PATH = "path";
	static final String KEY = "key";

	private static final double BUFFER_MEGABYTES = 48;

	private final Directory directory;
	private final boolean owner;
	private final IndexWriter writer;
	/** What the process that writes has committed; {@code null} if this process writes, or nothing is there. */
	private final @Nullable DirectoryReader committed;
	private final AtomicLong changes = new AtomicLong();
	private final ReferenceQueue<TextView> unused = new ReferenceQueue<>();
	private final Set<Use> views = new HashSet<>();
	private final Set<DirectoryReader> opened = Collections.newSetFromMap(new IdentityHashMap<>());
	private @Nullable DirectoryReader current;

	private TextIndex(Directory directory, boolean owner, IndexWriter writer, @Nullable DirectoryReader committed) {
		this.directory = directory;
		this.owner = owner;
		this.writer = writer;
		this.committed = committed;
	}

	/**
	 * Opens the index of a folder.
	 *
	 * @param folder made if it is missing
	 * @param owner  whether this process may write there; another one reads what is committed
	 * @throws IOException also if the index is damaged or of another version: delete the folder and open it again
	 */
	public static TextIndex open(Path folder, boolean owner) throws IOException {
		Directory directory = Directories.open(folder);
		try {
			if (owner) {
				return new TextIndex(directory, true, new IndexWriter(directory, config()), null);
			}
		} catch (LockObtainFailedException anotherVersionWrites) {
			// It holds the lock of Lucene alone; what it has committed can be read.
		} catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
		try {
			DirectoryReader committed = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
			return new TextIndex(directory, false, new IndexWriter(new ByteBuffersDirectory(), config()), committed);
		} catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
	}

	/** An index without a folder. */
	public static TextIndex inMemory() throws IOException {
		Directory directory = new ByteBuffersDirectory();
		return new TextIndex(directory, false, new IndexWriter(directory, config()), null);
	}

	/** Whether this process writes the index of the folder. */
	public boolean isOwner() {
		return owner;
	}

	/** Adds an article in place of the one that has its path. */
	public void put(String path, ArticleWords words) throws IOException {
		Document document = new Document();
		document.add(new StringField(PATH, path, Field.Store.NO));
		document.add(new BinaryDocValuesField(PATH, new BytesRef(path)));
		document.add(new NumericDocValuesField(KEY, words.textKey()));
		document.add(new Field(INSIDE, new WordStream(false, words), WORDS));
		document.add(new Field(OUTSIDE, new WordStream(true, words), WORDS));
		writer.updateDocument(new Term(PATH, path), document);
		changes.incrementAndGet();
	}

	public void remove(String path) throws IOException {
		writer.deleteDocuments(new Term(PATH, path));
		changes.incrementAndGet();
	}

	/** Makes what was added since the last commit survive this process. Blocks. */
	public void commit() throws IOException {
		if (owner) {
			writer.commit();
		}
	}

	/**
	 * All that was added so far, for one thread at a time.
	 *
	 * @param articles how many there are
	 * @param ordinals of the article with this path and key; -1 if there is none
	 */
	public TextView view(int articles, ToIntBiFunction<String, Long> ordinals) throws IOException {
		closeUnused();
		DirectoryReader before = current;
		DirectoryReader changed = before == null ? DirectoryReader.open(writer)
				: DirectoryReader.openIfChanged(before, writer);
		DirectoryReader now = changed == null ? Objects.requireNonNull(before) : changed;
		if (changed != null) {
			current = now;
			opened.add(now);
		}
		List<DirectoryReader> readers = new ArrayList<>();
		readers.add(now);
		DirectoryReader others = committed;
		if (others != null) {
			readers.add(others);
		}
		TextView view = new TextView(readers, articles, ordinals);
		views.add(new Use(view, now, unused));
		return view;
	}

	/** Closes readers whose views nobody can reach any more. */
	private void closeUnused() throws IOException {
		boolean any = false;
		for (Object gone = unused.poll(); gone != null; gone = unused.poll()) {
			any |= views.remove(gone);
		}
		if (any) {
			for (DirectoryReader reader : List.copyOf(opened)) {
				if (reader != current && views.stream().noneMatch(use -> use.reader == reader)) {
					opened.remove(reader);
					reader.close();
				}
			}
		}
	}

	/** Remembers which reader a view reads as long as somebody holds the view. */
	private static final class Use extends PhantomReference<TextView> {

		private final DirectoryReader reader;

		Use(TextView view, DirectoryReader reader, ReferenceQueue<TextView> queue) {
			super(view, queue);
			this.reader = reader;
		}
	}

	/** Counts additions and removals, to see whether a view is still the latest. */
	public long changes() {
		return changes.get();
	}

	/** Forgets what was added since the last commit, and lets another process write. Views read no longer. */
	public void abandon() throws IOException {
		writer.rollback();
		close();
	}

	/** Commits, and lets another process write. Views read no longer. */
	@Override
	public void close() throws IOException {
		try (Directory closing = directory; DirectoryReader others = committed) {
			writer.close();
			for (DirectoryReader reader : opened) {
				reader.close();
			}
		}
	}

	private static IndexWriterConfig config() {
		return new IndexWriterConfig().setOpenMode(OpenMode.CREATE_OR_APPEND).setRAMBufferSizeMB(BUFFER_MEGABYTES)
				.setMergeScheduler(new SerialMergeScheduler());
	}

	private static final FieldType WORDS = new FieldType();

	static {
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		WORDS.setTokenized(true);
		WORDS.setOmitNorms(true);
		WORDS.freeze();
	}
}
