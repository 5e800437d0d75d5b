// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;

/**
 * Entries of a document that is a ZIP archive, such as a DOCX. Only those asked for are kept; nothing is written
 * anywhere, so that names do no harm.
 */
public final class Unzipped {

	/** All entries together, also those that are only passed over: a document holds pictures, but not more. */
	private static final long MOST_BYTES = 256L << 20;
	private static final int MOST_ENTRIES = 20_000;
	private static final int CHUNK = 1 << 16;

	private final Map<String, byte[]> entries;

	private Unzipped(Map<String, byte[]> entries) {
		this.entries = entries;
	}

	/**
	 * @param wanted which entries, by name
	 * @throws ImportRefusedException if it is damaged, or unpacks to more than a document holds
	 */
	public static Unzipped of(ImportSource source, Predicate<String> wanted) throws ImportRefusedException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		long left = MOST_BYTES;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
			int count = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				boolean kept = wanted.test(entry.getName());
				byte[] content = kept ? zip.readNBytes(ImportSource.MAX_BYTES + 1) : new byte[0];
				left -= kept ? content.length : passOver(zip, left);
				if (left <= 0 || content.length > ImportSource.MAX_BYTES || ++count > MOST_ENTRIES) {
					throw new ImportRefusedException(Kind.ARCHIVE_BOMB);
				}
				if (kept) {
					entries.putIfAbsent(entry.getName(), content);
				}
			}
			return new Unzipped(entries);
		} catch (IOException | IllegalArgumentException e) {
			throw new ImportRefusedException(Kind.ARCHIVE_BROKEN, String.valueOf(e.getMessage()));
		}
	}

	private static long passOver(ZipInputStream zip, long most) throws IOException {
		byte[] chunk = new byte[CHUNK];
		long passed = 0;
		for (int read = zip.read(chunk); read >= 0 && passed <= most; read = zip.read(chunk)) {
			passed += read;
		}
		return passed;
	}

	/** Names, in the order of the archive. */
	public Iterable<String> names() {
		return entries.keySet();
	}

	public Optional<byte[]> get(String name) {
		return Optional.ofNullable(entries.get(name));
	}

	/** Whether the bytes begin like a ZIP archive and name this entry somewhere near their start or end. */
	public static boolean mayHold(ImportSource source, String entry) {
		byte[] bytes = source.bytes();
		return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4
				&& (holds(bytes, 0, Math.min(bytes.length, CHUNK), entry)
						|| holds(bytes, Math.max(0, bytes.length - CHUNK), bytes.length, entry));
	}

	private static boolean holds(byte[] bytes, int from, int to, String words) {
		for (int i = from; i + words.length() <= to; i++) {
			int matched = 0;
			while (matched < words.length() && bytes[i + matched] == words.charAt(matched)) {
				matched++;
			}
			if (matched == words.length()) {
				return true;
			}
		}
		return false;
	}
}
