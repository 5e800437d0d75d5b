// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.exchange.CorpusReader.Sink;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;

/**
 * Reads an archive with files per annotator and article. Names that lead out of it are refused, and nothing is unpacked
 * to a disk; entries are bounded while they are read, since an archive may lie about them.
 */
public final class ArchiveReading implements Closeable {

	private static final int LARGEST = 64 << 20;
	private static final int MOST_ENTRIES = 2_000_000;

	/** What a file says. */
	public record Document(String text, List<Annotation> marks) {
	}

	/** Reads one file. */
	@FunctionalInterface
	public interface Decoder {
		/** @param name of the entry, for its companions */
		Document decode(String name, byte[] content) throws IOException, ArticleFormatException;
	}

	private final String file;
	private final ZipFile zip;
	private final Map<String, ZipEntry> entries = new TreeMap<>();

	private ArchiveReading(String file, ZipFile zip) {
		this.file = file;
		this.zip = zip;
	}

	public static ArchiveReading open(Path path) throws IOException, ArticleFormatException {
		ArchiveReading reading = new ArchiveReading(Members.fileName(path), new ZipFile(path.toFile()));
		try {
			reading.list();
			return reading;
		} catch (ArticleFormatException | RuntimeException e) {
			reading.close();
			throw e;
		}
	}

	/** Names of all files, sorted. */
	public List<String> names() {
		return List.copyOf(entries.keySet());
	}

	/** Empty if there is no such entry. */
	public byte[] read(String name) throws IOException, ArticleFormatException {
		ZipEntry entry = entries.get(name);
		if (entry == null) {
			return new byte[0];
		}
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw fault(name, "unpacks to more than " + (LARGEST >> 20) + " MiB");
			}
			return bytes;
		}
	}

	public ArticleFormatException fault(String name, String reason) {
		return new ArticleFormatException(file + "!" + name, 0, reason);
	}

	/** Reads all files with this ending, article by article. The folder above is the annotator, if there is one. */
	public void readAll(String ending, Decoder decoder, Sink sink, Progress progress)
			throws IOException, ArticleFormatException {
		Map<String, List<String>> byArticle = new TreeMap<>();
		for (String name : entries.keySet()) {
			if (name.endsWith(ending) && !name.startsWith(Archive.OURS)) {
				int slash = name.indexOf('/');
				byArticle.computeIfAbsent(name.substring(slash + 1, name.length() - ending.length()),
						none -> new ArrayList<>()).add(name);
			}
		}
		progress.begin(byArticle.size());
		for (Map.Entry<String, List<String>> article : byArticle.entrySet()) {
			progress.checkCancelled();
			sink.article(article(article.getKey(), article.getValue(), decoder));
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	private void list() throws ArticleFormatException {
		for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
			String name = entry.getName().replace('\\', '/');
			if (name.startsWith("/") || name.matches("^[A-Za-z]:.*") || Arrays.asList(name.split("/")).contains("..")) {
				throw fault(name, "its name leads out of the archive");
			}
			if (entries.size() >= MOST_ENTRIES) {
				throw fault(name, "the archive has too many entries");
			}
			if (!entry.isDirectory()) {
				entries.put(name, entry);
			}
		}
	}

	private ReceivedArticle article(String path, List<String> names, Decoder decoder)
			throws IOException, ArticleFormatException {
		Map<String, Object> ours = ours(path);
		Map<String, Map<String, Object>> annotators = new LinkedHashMap<>();
		Members.objects(ours, "annotators").forEach(each -> annotators.put(Members.text(each, "annotator"), each));
		List<ReceivedMarks> marks = new ArrayList<>();
		String text = "";
		for (String name : names) {
			Document document = decoder.decode(name, read(name));
			text = document.text();
			int slash = name.indexOf('/');
			String annotator = slash < 0 ? "" : name.substring(0, slash);
			if (!annotator.equals(Archive.UNMARKED)) {
				marks.add(ArticleJson.marks(annotators.getOrDefault(annotator, Map.of("annotator", annotator)),
						document.marks()));
			}
		}
		return ArticleJson.article(ours, path, text, marks);
	}

	private Map<String, Object> ours(String path) throws IOException, ArticleFormatException {
		byte[] bytes = read(Archive.OURS + path + ".json");
		if (bytes.length == 0) {
			return Map.of();
		}
		try (JsonIn json = JsonIn.of(file, new ByteArrayInputStream(bytes))) {
			Map<String, Object> members = json.nextObject();
			return members == null ? Map.of() : members;
		}
	}
}
