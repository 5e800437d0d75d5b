// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.CorpusWriteException.Reason;

/**
 * Replaces files so that a crash at any moment leaves the old file or the new one: temporary file in the same folder, forced to disk, then
 * moved into place at once. A failure leaves the old file, no temporary one, and a {@link CorpusWriteException}. Any thread.
 */
public final class SafeWriter {

	private static final String PREFIX = ".newsmark-";
	private static final String SUFFIX = ".tmp";
	/** A temporary file this old is what a crash left behind; a younger one may be in use by another process. */
	private static final Duration ABANDONED = Duration.ofHours(1);
	private static final long SPARE_BYTES = 1 << 16;

	private final Disk disk;
	/** Folders in which remains of crashes were looked for already. */
	private final Set<Path> swept = ConcurrentHashMap.newKeySet();

	public SafeWriter(Disk disk) {
		this.disk = disk;
	}

	/** Whether this is the name of a temporary file of ours. */
	public static boolean isTemporary(String name) {
		return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
	}

	/**
	 * @param target  absolute; its folder is made if it is not there
	 * @param content in place afterwards, or not at all
	 * @param name    as errors shall name the file
	 */
	public void write(Path target, byte[] content, String name) throws CorpusWriteException {
		try (Prepared prepared = prepare(target, content, name)) {
			prepared.commit();
		}
	}

	/** Writes and forces a temporary file; {@link Prepared#commit()} puts it in place, {@link Prepared#close()} takes it away if not. */
	public Prepared prepare(Path target, byte[] content, String name) throws CorpusWriteException {
		Path folder = folderOf(target);
		Path temporary = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
		Prepared prepared = new Prepared(temporary, target, name, content.length);
		try {
			Files.createDirectories(folder);
			sweep(folder);
			disk.write(temporary, content);
			keepPermissions(target, temporary);
			return prepared;
		} catch (IOException | ReadOnlyFileSystemException e) {
			prepared.close();
			throw failure(name, folder, content.length, e);
		} catch (RuntimeException e) {
			prepared.close();
			throw e;
		}
	}

	/** A new content that is safe on disk but not in place yet. */
	public final class Prepared implements AutoCloseable {
		private final Path temporary;
		private final Path target;
		private final String name;
		private final long size;
		private boolean committed;

		Prepared(Path temporary, Path target, String name, long size) {
			this.temporary = temporary;
			this.target = target;
			this.name = name;
			this.size = size;
		}

		public void commit() throws CorpusWriteException {
			put();
			forceFolder(folderOf(target));
		}

		/** Somebody else sees to it that it is put in place, whatever happens here. */
		void handOver() {
			committed = true;
		}

		Path temporary() {
			return temporary;
		}

		Path target() {
			return target;
		}

		/** Puts this and another file of the same folder in place, one right after the other. */
		public void commitBefore(Prepared other) throws CorpusWriteException {
			put();
			other.commit();
		}

		private void put() throws CorpusWriteException {
			try {
				disk.replace(temporary, target);
				committed = true;
			} catch (IOException e) {
				throw failure(name, folderOf(target), size, e);
			}
		}

		@Override
		public void close() {
			if (!committed) {
				deleteIfPossible(temporary);
			}
		}
	}

	/** The new file is in place; a folder that cannot be forced (Windows, network) only means that a power cut may bring the old one back. */
	private void forceFolder(Path folder) {
		try {
			disk.forceFolder(folder);
		} catch (IOException notSupportedHere) {
			return;
		}
	}

	/** The failure that led here is what counts; a temporary file that stays is swept up later. */
	private static void deleteIfPossible(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException staysForTheSweep) {
			return;
		}
	}

	private static void keepPermissions(Path target, Path temporary) throws IOException {
		try {
			Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
		} catch (NoSuchFileException | UnsupportedOperationException newFileOrNoPermissionsHere) {
			return;
		}
	}

	private void sweep(Path folder) throws IOException {
		if (!swept.add(folder)) {
			return;
		}
		Instant limit = Instant.now().minus(ABANDONED);
		try (DirectoryStream<Path> remains = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
			for (Path file : remains) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
					deleteIfPossible(file);
				}
			}
		}
	}

	private static Path folderOf(Path target) {
		Path folder = target.getParent();
		if (folder == null) {
			throw new IllegalArgumentException("Not a file in a folder: " + target);
		}
		return folder;
	}

	static CorpusWriteException failure(String name, Path folder, long size, Exception e) {
		return new CorpusWriteException(name, reasonOf(folder, size, e), e);
	}

	/** Java has no type for a full disk: the words of the systems and the space that is left tell. */
	private static Reason reasonOf(Path folder, long size, Exception e) {
		if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
			return Reason.READ_ONLY;
		}
		String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		if (message.contains("read-only")) {
			return Reason.READ_ONLY;
		}
		if (List.of("no space left", "not enough space", "disk full", "quota exceeded").stream().anyMatch(message::contains)) {
			return Reason.DISK_FULL;
		}
		if (message.contains("name too long")) {
			return Reason.BAD_NAME;
		}
		return isFull(folder, size) ? Reason.DISK_FULL : Reason.SYSTEM;
	}

	private static boolean isFull(Path folder, long size) {
		try {
			FileStore store = Files.getFileStore(folder);
			return store.getUsableSpace() < size + SPARE_BYTES;
		} catch (IOException unknown) {
			return false;
		}
	}
}
