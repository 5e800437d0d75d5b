// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that appear as a whole or not at all: each is written beside its place under another name; {@link #finish}
 * forces all to disk and puts them there, {@link #close} without it removes them. For writers.
 */
public final class WholeFiles implements AutoCloseable {

	private record Pending(Path part, Path target, FileChannel channel, OutputStream stream) {
	}

	private final List<Pending> pending = new ArrayList<>();

	/**
	 * A stream to a file that will be there after {@link #finish}. The caller flushes what it puts around the stream.
	 */
	public OutputStream create(Path target) throws IOException {
		Path folder = target.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		if (Files.isDirectory(target)) {
			throw new FileSystemException(target.toString(), null, "is a folder");
		}
		Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
		OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
		pending.add(new Pending(part, target, channel, stream));
		return stream;
	}

	/**
	 * Puts all files in their places, the first one created last: who sees it has its companions as well.
	 *
	 * @return the files, in the order they were created
	 */
	public List<Path> finish() throws IOException {
		for (Pending file : pending) {
			file.stream().flush();
			file.channel().force(true);
			file.stream().close();
		}
		for (Pending file : pending.reversed()) {
			move(file.part(), file.target());
		}
		List<Path> targets = pending.stream().map(Pending::target).toList();
		pending.clear();
		return targets;
	}

	private static void move(Path part, Path target) throws IOException {
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException fileSystemCannot) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes what was not finished. */
	@Override
	public void close() throws IOException {
		for (Pending file : pending) {
			// Closing the stream would flush to a disk that may be full; the channel alone gives the file back.
			file.channel().close();
			Files.deleteIfExists(file.part());
		}
		pending.clear();
	}
}
