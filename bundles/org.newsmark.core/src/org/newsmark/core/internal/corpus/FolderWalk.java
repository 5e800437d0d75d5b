// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.corpus.FileStamp;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.work.Progress;

/** Finds the files of a corpus in one walk. Links are followed within the corpus only. One object for one walk. */
public final class FolderWalk {

	private final Path root;
	private final Progress progress;
	private final Map<String, FileStamp> stamps = new HashMap<>();
	private final List<ArticleFormatException> problems = new ArrayList<>();
	/** Real folders on the way to where the walk is, so that a link to a folder above does not go round. */
	private final Set<Path> entered = new TreeSet<>();

	private FolderWalk(Path root, Progress progress) {
		this.root = root;
		this.progress = progress;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public static CorpusListing list(Path root, Progress progress) throws IOException {
		FolderWalk walk = new FolderWalk(root, progress);
		walk.walk(CorpusLayout.ARTICLES);
		walk.walk(CorpusLayout.ANNOTATIONS);
		return walk.listing();
	}

	/** Names of the folders under {@code annotations/}, sorted. */
	public static List<String> annotators(Path root) throws IOException {
		Path folder = root.resolve(CorpusLayout.ANNOTATIONS);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var entries = Files.newDirectoryStream(folder, entry -> Files.isDirectory(entry) && isInside(root, entry))) {
			Set<String> names = new TreeSet<>();
			for (Path entry : entries) {
				String name = String.valueOf(entry.getFileName());
				if (!name.startsWith(".")) {
					names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
				}
			}
			return List.copyOf(names);
		}
	}

	private void walk(String folder) throws IOException {
		Path start = root.resolve(folder);
		if (Files.isSymbolicLink(start)) {
			follow(start, folder);
		} else if (Files.isDirectory(start)) {
			walk(start, folder);
		}
	}

	/**
	 * @param folder real
	 * @param name   of the folder relative to the root, as reached
	 */
	private void walk(Path folder, String name) throws IOException {
		progress.checkCancelled();
		if (!entered.add(folder)) {
			return;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries) {
				String last = String.valueOf(entry.getFileName());
				if (!last.startsWith(".")) {
					visit(entry, name + '/' + last);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			problems.add(new ArticleFormatException(name, 0, FormatFault.NOT_READABLE, reasonOf(e)));
		}
		entered.remove(folder);
	}

	private void visit(Path entry, String name) throws IOException {
		BasicFileAttributes attributes;
		try {
			attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		} catch (NoSuchFileException goneMeanwhile) {
			return;
		}
		if (attributes.isSymbolicLink()) {
			follow(entry, name);
		} else if (attributes.isDirectory()) {
			walk(entry, name);
		} else {
			stamps.put(Normalizer.normalize(name, Normalizer.Form.NFC), FileStamp.of(attributes));
		}
	}

	private void follow(Path link, String name) throws IOException {
		Path real;
		try {
			real = link.toRealPath();
		} catch (IOException leadsNowhere) {
			problems.add(new ArticleFormatException(name, 0, FormatFault.NOT_READABLE, reasonOf(leadsNowhere)));
			return;
		}
		if (!real.startsWith(root)) {
			problems.add(new ArticleFormatException(name, 0, FormatFault.LINK_LEAVES));
		} else if (Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
			walk(real, name);
		} else {
			stamps.put(Normalizer.normalize(name, Normalizer.Form.NFC), FileStamp.of(Files.readAttributes(real, BasicFileAttributes.class)));
		}
	}

	/** What the system says, without the path, which is named anyway. */
	private static String reasonOf(Exception e) {
		String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
		return reason == null ? e.getClass().getSimpleName() : reason;
	}

	private static boolean isInside(Path root, Path entry) throws IOException {
		return !Files.isSymbolicLink(entry) || entry.toRealPath().startsWith(root);
	}

	private CorpusListing listing() {
		Map<ArticlePath, Map<String, FileStamp>> annotations = new TreeMap<>();
		Set<ArticlePath> described = new TreeSet<>();
		List<ArticlePath> articles = new ArrayList<>();
		stamps.forEach((file, stamp) -> {
			Optional<ArticlePath> article = CorpusLayout.articleOf(file);
			Optional<String> annotator = CorpusLayout.annotatorOf(file);
			if (article.isEmpty()) {
				return;
			}
			if (annotator.isPresent()) {
				annotations.computeIfAbsent(article.get(), any -> new TreeMap<>()).put(annotator.get(), stamp);
			} else if (CorpusLayout.isText(file)) {
				articles.add(article.get());
			} else {
				described.add(article.get());
			}
		});
		articles.sort(null);
		List<CorpusListing.Entry> entries = new ArrayList<>(articles.size());
		for (ArticlePath article : articles) {
			Map<String, FileStamp> marks = annotations.remove(article);
			described.remove(article);
			entries.add(new CorpusListing.Entry(article, stamps.getOrDefault(CorpusLayout.textFile(article), FileStamp.NONE),
					stamps.getOrDefault(CorpusLayout.descriptionFile(article), FileStamp.NONE), marks == null ? Map.of() : marks));
		}
		annotations.forEach((article, byAnnotator) -> byAnnotator.keySet()
				.forEach(annotator -> addOrphan(CorpusLayout.annotationFile(article, annotator), FormatFault.NO_ARTICLE, article)));
		described.forEach(article -> addOrphan(CorpusLayout.descriptionFile(article), FormatFault.NO_TEXT, article));
		return new CorpusListing(entries, problems);
	}

	/** Unless the article has come while its folder was walked: a new one has its description a moment before its text. */
	private void addOrphan(String file, FormatFault fault, ArticlePath article) {
		if (!Files.exists(root.resolve(CorpusLayout.textFile(article)))) {
			problems.add(new ArticleFormatException(file, 0, fault, article));
		}
	}
}
