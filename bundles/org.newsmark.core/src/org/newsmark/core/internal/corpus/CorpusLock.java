// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.CorpusLayout;

/**
 * Held between looking at a file and replacing it, so that two writers of one corpus, in one process or in two, do not undo each other.
 * The system frees it if a process dies. Reading needs no lock. Where the file system knows no locks it holds within this process only.
 */
public final class CorpusLock implements AutoCloseable {

	private static final String FILE = "write.lock";
	/** A file lock is for a whole process, so within one process threads need a lock of their own; one per corpus, however often opened. */
	private static final Map<Path, ReentrantLock> WITHIN_PROCESS = new ConcurrentHashMap<>();

	private final ReentrantLock within;
	private final @Nullable FileChannel channel;

	private CorpusLock(ReentrantLock within, @Nullable FileChannel channel) {
		this.within = within;
		this.channel = channel;
	}

	/** Waits until no other writer of this corpus is between looking and replacing. */
	public static CorpusLock take(Path root) {
		ReentrantLock within = WITHIN_PROCESS.computeIfAbsent(root, any -> new ReentrantLock());
		within.lock();
		return new CorpusLock(within, within.getHoldCount() > 1 ? null : lockFile(root));
	}

	@Override
	public void close() {
		FileChannel open = channel;
		try {
			if (open != null) {
				open.close();
			}
		} catch (IOException freedAnyway) {
			return;
		} finally {
			within.unlock();
		}
	}

	/** A read-only folder or a network without locks: the write itself will say what cannot be done. */
	private static @Nullable FileChannel lockFile(Path root) {
		FileChannel channel = null;
		try {
			Path folder = Files.createDirectories(root.resolve(CorpusLayout.DERIVED));
			channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.lock();
			return lock.acquiredBy() == channel ? channel : null;
		} catch (IOException noLocksHere) {
			closeQuietly(channel);
			return null;
		}
	}

	private static void closeQuietly(@Nullable FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException nothingWasWritten) {
			return;
		}
	}
}
