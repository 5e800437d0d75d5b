// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.FileStamp;
import org.newsmark.core.corpus.FormatFault;

/**
 * The files under one root, by path relative to it with {@code /}. Nothing outside the root is ever read or written: a link that leads out
 * is refused, one that stays within is followed. Blocking; any thread.
 */
public final class CorpusFiles {

	/** Larger files are refused; no annotation file or register is near to it. */
	private static final long MAX_BYTES = 256L << 20;

	private final Path root;
	private final SafeWriter writer;
	/** Where each folder really is, so that links are looked into once per folder and not once per file. */
	private final Map<Path, Path> realFolders = new ConcurrentHashMap<>();

	/** @param root is made absolute and real */
	public CorpusFiles(Path root, Disk disk) throws IOException {
		this.root = root.toRealPath();
		this.writer = new SafeWriter(disk);
	}

	/** Does what a crash between several files that belong together left undone. */
	public void finishPending() throws IOException, ArticleFormatException {
		Together.finish(this);
	}

	/** Absolute, without links. */
	public Path root() {
		return root;
	}

	/** The content of a file. @throws java.nio.file.NoSuchFileException if it is not there */
	public byte[] read(String file) throws IOException, ArticleFormatException {
		return read(file, MAX_BYTES);
	}

	/** The same for a file that is refused if it is larger than this. */
	public byte[] read(String file, long most) throws IOException, ArticleFormatException {
		Path path = real(file);
		try (SeekableByteChannel channel = Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
			return readAll(channel, file, most);
		} catch (NoSuchFileException e) {
			throw e;
		} catch (IOException e) {
			if (!Files.isSymbolicLink(path)) {
				throw e;
			}
		}
		try (SeekableByteChannel channel = Files.newByteChannel(realLink(path, file))) {
			return readAll(channel, file, most);
		}
	}

	/** The content of a file of strict UTF-8, as it is. */
	public String readText(String file) throws IOException, ArticleFormatException {
		return Utf8.decode(file, read(file));
	}

	/** The content of a file; empty if it is not there. */
	public Optional<byte[]> readIfThere(String file) throws IOException, ArticleFormatException {
		try {
			return Optional.of(read(file));
		} catch (NoSuchFileException notThere) {
			return Optional.empty();
		}
	}

	public boolean exists(String file) throws ArticleFormatException {
		return Files.exists(real(file), LinkOption.NOFOLLOW_LINKS);
	}

	/** Size and time now; {@link FileStamp#NONE} if it is not there. */
	public FileStamp stamp(String file) throws IOException, ArticleFormatException {
		try {
			return FileStamp.of(Files.readAttributes(real(file), BasicFileAttributes.class));
		} catch (NoSuchFileException notThere) {
			return FileStamp.NONE;
		}
	}

	/** Replaces or makes a file, safely. */
	public void write(String file, byte[] content) throws CorpusWriteException {
		writer.write(target(file), content, file);
	}

	/** Writes a file's new content beside it; it takes effect with {@link SafeWriter.Prepared#commit()}. */
	public SafeWriter.Prepared prepare(String file, byte[] content) throws CorpusWriteException {
		return writer.prepare(target(file), content, file);
	}

	/** Takes a file away; nothing happens if it is not there. */
	public void delete(String file) throws CorpusWriteException {
		Path target = target(file);
		try {
			Files.deleteIfExists(target);
		} catch (IOException e) {
			throw SafeWriter.failure(file, target.getParent(), 0, e);
		}
	}

	/** Where a relative path lies; no link is looked into. */
	public Path path(String file) {
		return root.resolve(file);
	}

	private Path target(String file) throws CorpusWriteException {
		try {
			Path path = real(file);
			return Files.isSymbolicLink(path) ? realLink(path, file) : path;
		} catch (ArticleFormatException e) {
			throw new CorpusWriteException(file,
					e.fault() == FormatFault.LINK_LEAVES ? CorpusWriteException.Reason.LINK_LEAVES : CorpusWriteException.Reason.BAD_NAME, e);
		} catch (IOException e) {
			throw new CorpusWriteException(file, CorpusWriteException.Reason.SYSTEM, e);
		}
	}

	private static byte[] readAll(SeekableByteChannel channel, String file, long most) throws IOException, ArticleFormatException {
		long size = channel.size();
		if (size > most) {
			throw new ArticleFormatException(file, 0, FormatFault.TOO_LARGE, size >> 20, most >> 20);
		}
		byte[] bytes = new byte[(int) size];
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
			continue;
		}
		return buffer.hasRemaining() ? Arrays.copyOf(bytes, buffer.position()) : bytes;
	}

	/** The file in its real folder. Where only the decomposed spelling of the name exists (macOS), that one. */
	Path real(String file) throws ArticleFormatException {
		try {
			Path path = inRealFolder(root.resolve(file), file);
			if (!Normalizer.isNormalized(file, Normalizer.Form.NFD) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
				Path decomposed = inRealFolder(root.resolve(Normalizer.normalize(file, Normalizer.Form.NFD)), file);
				return Files.exists(decomposed, LinkOption.NOFOLLOW_LINKS) ? decomposed : path;
			}
			return path;
		} catch (InvalidPathException e) {
			throw new ArticleFormatException(file, 0, FormatFault.BAD_NAME, file);
		}
	}

	private Path inRealFolder(Path path, String file) throws ArticleFormatException {
		Path normal = path.normalize();
		Path folder = normal.getParent();
		Path name = normal.getFileName();
		if (!normal.startsWith(root) || folder == null || name == null || normal.equals(root)) {
			throw new ArticleFormatException(file, 0, FormatFault.LINK_LEAVES);
		}
		Path real = realFolders.get(folder);
		if (real == null) {
			real = realFolder(folder, file);
		}
		return real.resolve(name);
	}

	private Path realFolder(Path folder, String file) throws ArticleFormatException {
		if (folder.equals(root)) {
			return root;
		}
		try {
			Path real = folder.toRealPath();
			if (!real.startsWith(root)) {
				throw new ArticleFormatException(file, 0, FormatFault.LINK_LEAVES);
			}
			realFolders.put(folder, real);
			return real;
		} catch (IOException notThere) {
			// A folder that is not there yet lies where its parent lies.
			Path above = folder.getParent();
			return above == null ? folder : realFolder(above, file).resolve(folder.getFileName());
		}
	}

	private Path realLink(Path link, String file) throws IOException, ArticleFormatException {
		try {
			Path real = link.toRealPath();
			if (real.startsWith(root)) {
				return real;
			}
		} catch (FileSystemLoopException e) {
			throw new ArticleFormatException(file, 0, FormatFault.LINK_LEAVES);
		}
		throw new ArticleFormatException(file, 0, FormatFault.LINK_LEAVES);
	}
}
