// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.index.internal.block.SegmentFile;
import org.newsmark.index.internal.block.Translation;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.query.Holdings;
import org.newsmark.index.internal.query.Holdings.Source;
import org.newsmark.index.internal.query.Part;
import org.newsmark.index.internal.text.TextIndex;

/**
 * What of an index outlives the process: segments of marks and the index of texts, or nothing if the folder cannot be
 * written. The process that holds the lock of the folder writes both; another one reads them and keeps what is
 * new to itself.
 */
public final class Store implements AutoCloseable {

	/**
	 * More segments than this, or more of the articles in them out of date than a quarter, and all are written anew as
	 * one.
	 */
	private static final int MOST_SEGMENTS = 8;

	private final Optional<IndexFolder> folder;
	private final Optional<OwnerLock> lock;
	private final List<String> own = new ArrayList<>();
	private @Nullable TextIndex text;

	private Store(Optional<IndexFolder> folder, Optional<OwnerLock> lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/** @param path made if it is missing; if that fails, everything is kept in memory */
	public static Store open(Path path) throws IOException {
		try {
			IndexFolder folder = new IndexFolder(path);
			return new Store(Optional.of(folder), OwnerLock.tryTake(folder.lockFile()));
		} catch (IOException cannotBeWritten) {
			return new Store(Optional.empty(), Optional.empty());
		}
	}

	/** The index of texts, opened when it is first needed: Lucene takes longer to load than all marks. One thread at a time. */
	TextIndex text() throws IOException {
		TextIndex known = text;
		if (known == null) {
			known = folder.isPresent() ? openText(folder.get()) : TextIndex.inMemory();
			text = known;
		}
		return known;
	}

	/** Whether somebody needed the index of texts. */
	boolean hasText() {
		return text != null;
	}

	private TextIndex openText(IndexFolder in) throws IOException {
		try {
			return TextIndex.open(in.textFolder(), lock.isPresent());
		} catch (IOException | RuntimeException damaged) {
			if (lock.isEmpty()) {
				return TextIndex.inMemory();
			}
		}
		try {
			in.deleteTexts();
			return TextIndex.open(in.textFolder(), true);
		} catch (IOException cannotBeWritten) {
			return TextIndex.inMemory();
		}
	}

	/** Whether this process writes what outlives it. */
	public boolean isOwner() {
		return lock.isPresent();
	}

	/**
	 * @param facts    as marks are to be encoded now
	 * @param language of articles that do not say theirs
	 * @throws NoSuchFileException            if nothing was written yet
	 * @throws SegmentFile.DamagedException   if something is damaged or of another version
	 * @throws OtherCodebookException         if marks were encoded otherwise
	 */
	public List<Source> load(Codes codes, String facts, String language) throws IOException {
		if (folder.isEmpty()) {
			throw new NoSuchFileException("no folder for the index");
		}
		IndexFolder.Contents contents = folder.get().read();
		if (!contents.facts().equals(facts) || !contents.language().equals(language)) {
			throw new OtherCodebookException();
		}
		List<Source> sources = new ArrayList<>();
		for (String segment : contents.segments()) {
			try {
				sources.add(new Source(Translation.translate(SegmentFile.read(folder.get().segment(segment)), codes),
						segment));
			} catch (NoSuchFileException e) {
				throw new SegmentFile.DamagedException(segment + " is missing");
			} catch (RuntimeException e) {
				// A file with a right checksum that cannot be read was written by a faulty version: as good as damaged.
				throw new SegmentFile.DamagedException(segment + ": " + e);
			}
		}
		return sources;
	}

	/** Marks were encoded under a codebook that gave labels other roles. */
	public static final class OtherCodebookException extends IOException {
		@Serial
		private static final long serialVersionUID = 1L;
	}

	/** Where many articles go; few stay on the heap until they are saved. */
	BlockTarget target(Codes codes, boolean many) {
		return many && folder.isPresent() ? new BlockTarget.Files(folder.get(), codes) : new BlockTarget.Heap(codes);
	}

	/** Remembers files that only this process uses, so that they go with it. */
	void own(List<Source> sources) {
		if (!isOwner()) {
			sources.stream().map(Source::segment).filter(segment -> !segment.isEmpty()).forEach(own::add);
		}
	}

	/**
	 * Makes all this survive the process, if it is this process that writes. Blocks.
	 *
	 * @return the same, with what was on the heap in a file
	 */
	public Holdings save(Holdings holdings, String facts, String language) throws IOException {
		if (!isOwner() || folder.isEmpty()) {
			return holdings;
		}
		if (text != null) {
			text.commit();
		}
		Holdings saved = inFiles(holdings, folder.get());
		folder.get()
				.write(new IndexFolder.Contents(facts, language, saved.parts().stream().map(Part::segment).toList()));
		return saved;
	}

	private static Holdings inFiles(Holdings holdings, IndexFolder folder) throws IOException {
		List<Part> parts = holdings.parts().stream().filter(part -> part.live() > 0).toList();
		int all = parts.stream().mapToInt(part -> part.block().articles().size()).sum();
		boolean anew = parts.size() > MOST_SEGMENTS || 4 * (all - holdings.size()) > all;
		List<Part> moved = parts.stream().filter(part -> anew || part.segment().isEmpty()).toList();
		List<Part> kept = parts.stream().filter(part -> !moved.contains(part)).toList();
		List<Source> sources = new ArrayList<>();
		kept.forEach(part -> sources.add(new Source(part.block(), part.segment())));
		try (BlockTarget target = new BlockTarget.Files(folder, holdings.codes())) {
			if (anew) {
				// By path, so that what is read together stands together.
				for (int ordinal = 0; ordinal < holdings.size(); ordinal++) {
					int article = holdings.articleOf(ordinal);
					target.add(holdings.parts().get(holdings.partOf(ordinal)).block(), article);
				}
			} else {
				for (Part part : moved) {
					target.add(part.block(), article -> part.ordinal(article) != Part.DEAD);
				}
			}
			sources.addAll(target.finish());
		}
		return Holdings.of(holdings.codes(), sources, (source, article) -> source >= kept.size()
				|| kept.get(source).ordinal(article) != Part.DEAD);
	}

	/** Commits nothing that was not saved, but what was indexed of texts. */
	@Override
	public void close() throws IOException {
		try (Closeable closing = this::free) {
			if (text != null) {
				text.close();
			}
		}
	}

	/** Gives up what was indexed of texts since the last saving. */
	public void abandon() throws IOException {
		try (Closeable closing = this::free) {
			if (text != null) {
				text.abandon();
			}
		}
	}

	private void free() {
		folder.ifPresent(present -> own.forEach(segment -> IndexFolder.deleteQuietly(present.segment(segment))));
		lock.ifPresent(OwnerLock::close);
	}
}
