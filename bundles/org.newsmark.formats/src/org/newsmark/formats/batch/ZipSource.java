// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.SourceFacts;

/**
 * The files in a ZIP archive. Names that lead out of it are refused, although nothing is ever unpacked to them; sizes
 * are measured while reading, since an archive may lie about them.
 */
final class ZipSource {

	/**
	 * An archive that unpacks to more than this many times its size, and to more than {@link #HARMLESS}, is no
	 * collection of articles.
	 */
	private static final int MOST_TIMES = 100;
	private static final long HARMLESS = 64L << 20;

	private final Path archive;
	private final String name;
	private long unpacked;

	/** @param name stands before the names of the entries */
	ZipSource(Path archive, String name) {
		this.archive = archive;
		this.name = name;
	}

	/** By name, or by content if there is no ending; office documents are archives too, and no collections. */
	static boolean isArchive(Path path) throws IOException {
		String file = path.getFileName().toString();
		String lower = file.toLowerCase(Locale.ROOT);
		if (file.lastIndexOf('.') > 0 && !lower.endsWith(".zip") && !lower.endsWith(".wacz")) {
			return false;
		}
		try (InputStream in = Files.newInputStream(path)) {
			byte[] start = in.readNBytes(4);
			return start.length == 4 && start[0] == 'P' && start[1] == 'K'
					&& (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
		}
	}

	/** @return false if the visitor wants to stop */
	boolean visit(SourceWalk.Visitor visitor) {
		try (ZipFile zip = open()) {
			List<? extends ZipEntry> entries = zip.stream().filter(entry -> !entry.isDirectory())
					.sorted(Comparator.comparing(ZipEntry::getName)).toList();
			Set<String> names = new HashSet<>();
			entries.forEach(entry -> names.add(entry.getName()));
			boolean ofPages = entries.stream().anyMatch(entry -> isWebArchive(entry.getName()));
			for (ZipEntry entry : entries) {
				if (ofPages && !isWebArchive(entry.getName()) && !leadsOut(entry.getName())) {
					// What else a WACZ holds says where in it the pages are.
					continue;
				}
				if ((leadsOut(entry.getName()) || !isLeftOut(entry.getName(), names)) && !visit(zip, entry, visitor)) {
					return false;
				}
				if (isBomb()) {
					return visitor.refused(name, ImportNote.of(Kind.ARCHIVE_BOMB));
				}
			}
			return true;
		} catch (IOException e) {
			String message = e.getMessage();
			return visitor.refused(name,
					e instanceof ZipException ? ImportNote.of(Kind.ARCHIVE_BROKEN, message == null ? "" : message)
							: SourceWalk.note(e));
		}
	}

	/** Names are UTF-8, or what archivers wrote before. */
	private ZipFile open() throws IOException {
		try {
			return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
		} catch (ZipException notUtf8) {
			return new ZipFile(archive.toFile(),
					Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1);
		}
	}

	private boolean visit(ZipFile zip, ZipEntry entry, SourceWalk.Visitor visitor) {
		String file = name + "!" + entry.getName();
		if (leadsOut(entry.getName())) {
			return visitor.refused(file, ImportNote.of(Kind.ARCHIVE_PATH));
		}
		if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
			return visitor.refused(file, ImportNote.of(Kind.ARCHIVE_NESTED));
		}
		try (InputStream in = zip.getInputStream(entry)) {
			if (isWebArchive(entry.getName())) {
				return new WarcSource(in, Files.size(archive), file).visit(visitor);
			}
			byte[] bytes = in.readNBytes(ImportSource.MAX_BYTES + 1);
			unpacked += bytes.length;
			if (bytes.length > ImportSource.MAX_BYTES) {
				return visitor.refused(file, SourceWalk.tooLarge());
			}
			return visitor.source(new ImportSource(file, bytes, facts(entry)));
		} catch (IOException e) {
			String message = e.getMessage();
			return visitor.refused(file, ImportNote.of(Kind.ARCHIVE_BROKEN, message == null ? "" : message));
		}
	}

	private static boolean isWebArchive(String entry) {
		return entry.toLowerCase(Locale.ROOT).matches(".*\\.warc(?:\\.gz)?");
	}

	private static SourceFacts facts(ZipEntry entry) {
		LocalDateTime changed = entry.getTimeLocal();
		return changed == null || changed.getYear() < 1990 ? SourceFacts.NONE : SourceFacts.ofFile(changed);
	}

	private boolean isBomb() throws IOException {
		return unpacked > HARMLESS && unpacked / MOST_TIMES > Files.size(archive);
	}

	private static boolean leadsOut(String entry) {
		String path = entry.replace('\\', '/');
		return path.startsWith("/") || path.matches("^[A-Za-z]:.*") || Arrays.asList(path.split("/")).contains("..");
	}

	/** Any folder of the path may be one that is left out. */
	private static boolean isLeftOut(String entry, Set<String> names) {
		int start = 0;
		while (start < entry.length()) {
			int slash = entry.indexOf('/', start);
			int end = slash < 0 ? entry.length() : slash;
			String folder = entry.substring(0, start);
			String part = entry.substring(start, end);
			Set<String> siblings = new HashSet<>();
			if (slash >= 0) {
				for (String ending : List.of(".html", ".htm", ".xhtml")) {
					pageOf(part).filter(page -> names.contains(folder + page + ending))
							.ifPresent(page -> siblings.add(page + ending));
				}
			}
			if (SourceWalk.isLeftOut(part, siblings)) {
				return true;
			}
			start = end + 1;
		}
		return false;
	}

	/** The page that a folder of pictures belongs to. */
	private static Optional<String> pageOf(String folder) {
		int sign = Math.max(folder.lastIndexOf('_'), folder.lastIndexOf('-'));
		return sign > 0 ? Optional.of(folder.substring(0, sign)) : Optional.empty();
	}
}
