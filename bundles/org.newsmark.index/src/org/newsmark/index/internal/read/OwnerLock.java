// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the one process, and within it by the one index, that writes into a folder. The system frees it if the process dies. */
final class OwnerLock implements AutoCloseable {

	/** A file lock is for a whole process, so within one process it has to be remembered who holds it. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;
	private final FileChannel channel;

	private OwnerLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Empty if somebody else holds it, or if the file system knows no locks. */
	static Optional<OwnerLock> tryTake(Path path) throws IOException {
		Path file = path.toAbsolutePath().normalize();
		if (!HELD.add(file)) {
			return Optional.empty();
		}
		boolean taken = false;
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			taken = isLocked(channel);
			if (taken) {
				return Optional.of(new OwnerLock(file, channel));
			}
			channel.close();
			return Optional.empty();
		} finally {
			if (!taken) {
				HELD.remove(file);
			}
		}
	}

	private static boolean isLocked(FileChannel channel) {
		try {
			return channel.tryLock() != null;
		} catch (IOException noLocksHere) {
			return false;
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException freedAnyway) {
			return;
		} finally {
			HELD.remove(file);
		}
	}
}
