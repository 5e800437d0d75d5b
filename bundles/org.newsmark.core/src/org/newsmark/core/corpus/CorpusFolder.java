// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.core.internal.corpus.AnnotationStore;
import org.newsmark.core.internal.corpus.ArticleRename;
import org.newsmark.core.internal.corpus.ArticleStore;
import org.newsmark.core.internal.corpus.CorpusFiles;
import org.newsmark.core.internal.corpus.CorpusLock;
import org.newsmark.core.internal.corpus.Disk;
import org.newsmark.core.internal.corpus.FolderWalk;
import org.newsmark.core.internal.corpus.SettingsStore;
import org.newsmark.core.internal.corpus.SourceStore;
import org.newsmark.core.work.Progress;

/**
 * A corpus folder, version 1: the truth for everything. Safe for several threads, and beside other processes that write to the same folder.
 * <p>
 * All methods but {@link #root()}, {@link #settings()}, {@link #subscribe} and {@link #announce} read or write files: they block and do not
 * belong on a user-interface thread. Reading throws {@link ArticleFormatException} if a file is damaged (only that file is concerned, and it is
 * never rewritten), {@link java.nio.file.NoSuchFileException} if it is not there, {@link IOException} for whatever else the system says. Writing
 * throws {@link CorpusWriteException}; what was there before is then untouched. Nothing is cached but the settings.
 */
public final class CorpusFolder {

	private final CorpusFiles files;
	private final ArticleStore articles;
	private final AnnotationStore annotations;
	private final SourceStore sources;
	private final SettingsStore settingsStore;
	private final List<Consumer<CorpusChange>> subscribers = new CopyOnWriteArrayList<>();
	private volatile CorpusSettings settings;

	private CorpusFolder(CorpusFiles files) throws IOException, ArticleFormatException {
		this.files = files;
		files.finishPending();
		this.articles = new ArticleStore(files);
		this.annotations = new AnnotationStore(files);
		this.sources = new SourceStore(files);
		this.settingsStore = new SettingsStore(files);
		this.settings = settingsStore.read();
	}

	/**
	 * Opens a folder that has a {@code corpus.json}; reads nothing else.
	 *
	 * @throws java.nio.file.NoSuchFileException if the folder or its {@code corpus.json} is not there
	 */
	public static CorpusFolder open(Path root) throws IOException, ArticleFormatException {
		return open(root, Disk.REAL);
	}

	/** @param disk lets a test break off a save */
	static CorpusFolder open(Path root, Disk disk) throws IOException, ArticleFormatException {
		return new CorpusFolder(new CorpusFiles(root, disk));
	}

	/**
	 * Makes a corpus in a folder that is new or holds other things, and opens it.
	 *
	 * @param language     a BCP 47 tag; may be empty
	 * @param codebookYaml the content of {@code codebook.yaml}; checked by the caller
	 * @throws CorpusWriteException if there is a corpus already
	 */
	public static CorpusFolder create(Path root, String name, String language, String codebookYaml)
			throws IOException, ArticleFormatException {
		if (Files.exists(root.resolve(CorpusLayout.SETTINGS))) {
			throw new CorpusWriteException(root.resolve(CorpusLayout.SETTINGS).toString(), CorpusWriteException.Reason.EXISTS, null);
		}
		try {
			Files.createDirectories(root);
		} catch (IOException e) {
			throw new CorpusWriteException(root.toString(), CorpusWriteException.Reason.SYSTEM, e);
		}
		CorpusFiles files = new CorpusFiles(root, Disk.REAL);
		new SettingsStore(files).create(name, language, codebookYaml);
		return new CorpusFolder(files);
	}

	/** Whether this folder has a {@code corpus.json}. */
	public static boolean isCorpus(Path folder) {
		return Files.isRegularFile(folder.resolve(CorpusLayout.SETTINGS));
	}

	/** Absolute, without links. */
	public Path root() {
		return files.root();
	}

	/** As last read or written by this object. */
	public CorpusSettings settings() {
		return settings;
	}

	/** Reads {@code corpus.json} anew. */
	public CorpusSettings readSettings() throws IOException, ArticleFormatException {
		CorpusSettings now = settingsStore.read();
		settings = now;
		return now;
	}

	/** Writes {@code corpus.json}; changes that somebody else made since {@code base} are merged member by member. */
	public Saved<CorpusSettings> writeSettings(CorpusSettings edited, CorpusSettings base) throws IOException, ArticleFormatException {
		Saved<CorpusSettings> saved = settingsStore.write(edited, base);
		if (saved instanceof Saved.Written<CorpusSettings> written) {
			settings = written.now();
			announce(new CorpusChange.Settings());
		}
		return saved;
	}

	/** Reads {@code codebook.yaml}; problems are in the result and never stop anything else. */
	public CodebookReader.Result readCodebook() throws IOException, ArticleFormatException {
		return settingsStore.readCodebook();
	}

	/**
	 * Puts another codebook in place of the one there is; {@code corpus.json} names it from now on.
	 *
	 * @param yaml checked by the caller
	 */
	public void writeCodebook(String yaml) throws IOException, ArticleFormatException {
		settingsStore.writeCodebook(yaml);
		CorpusSettings now = settingsStore.read();
		writeSettings(now.withCodebook(SettingsStore.nameOf(yaml)), now);
	}

	/** Every file with its size and time, in one walk; opens none. */
	public CorpusListing list(Progress progress) throws IOException {
		try {
			files.finishPending();
		} catch (ArticleFormatException e) {
			throw new IOException(e.getMessage(), e);
		}
		return FolderWalk.list(root(), progress);
	}

	/** Sorted by path. Use {@link #list} to learn of problems or to ask more than once. */
	public List<ArticlePath> articlePaths() throws IOException {
		return list(Progress.NONE).articles().stream().map(CorpusListing.Entry::path).toList();
	}

	/** Everybody who has a folder under {@code annotations/}, sorted. */
	public List<String> annotators() throws IOException {
		return FolderWalk.annotators(root());
	}

	/** Who has marked this article, sorted. */
	public List<String> annotatorsOf(ArticlePath article) throws IOException, ArticleFormatException {
		List<String> result = new ArrayList<>();
		for (String annotator : annotators()) {
			if (files.exists(CorpusLayout.annotationFile(article, annotator))) {
				result.add(annotator);
			}
		}
		return List.copyOf(result);
	}

	/** The text alone. Pass it on to {@link #describe} and {@link #readAnnotations(ArticleText, String)}, so that it is read once. */
	public ArticleText readText(ArticlePath article) throws IOException, ArticleFormatException {
		return articles.readText(article);
	}

	/** Adds metadata and zones to a text; there may be none. */
	public Article describe(ArticleText text) throws IOException, ArticleFormatException {
		return articles.describe(text);
	}

	public Article readArticle(ArticlePath article) throws IOException, ArticleFormatException {
		return describe(readText(article));
	}

	/** Metadata without reading the text. */
	public ArticleMetadata readMetadata(ArticlePath article) throws IOException, ArticleFormatException {
		return articles.readMetadata(article);
	}

	/** The marks of one annotator in one article, fitted to its text; no marks if there is no such file. */
	public AnnotationFile readAnnotations(ArticlePath article, String annotator) throws IOException, ArticleFormatException {
		return readAnnotations(readText(article), annotator).file();
	}

	/** The same with the list of marks that had to be found again. */
	public AnnotationReading readAnnotations(ArticleText text, String annotator) throws IOException, ArticleFormatException {
		return annotations.read(text, annotator).orElseGet(() -> new AnnotationReading(
				AnnotationFile.empty(text.path(), annotator, settings.codebook()).withTextSha256(text.sha256()), List.of()));
	}

	/**
	 * Writes text, metadata and zones. Annotations are left as they are. An unpaired surrogate, which no file can hold, becomes U+FFFD.
	 */
	public void writeArticle(Article article, WritePolicy policy) throws CorpusWriteException {
		articles.write(article, policy);
		announce(new CorpusChange.Articles(Set.of(article.path())));
	}

	/** Writes metadata; changes that somebody else made since {@code base} are merged member by member. */
	public Saved<ArticleMetadata> writeMetadata(ArticlePath article, ArticleMetadata edited, ArticleMetadata base)
			throws IOException, ArticleFormatException {
		Saved<ArticleMetadata> saved = articles.writeMetadata(article, edited, base);
		if (saved instanceof Saved.Written) {
			announce(new CorpusChange.Articles(Set.of(article)));
		}
		return saved;
	}

	/**
	 * Writes a corrected text. Save the marks of the editor afterwards, with the digest of the edited text; those of other annotators are found
	 * again when they are read. An unpaired surrogate, which no file can hold, becomes U+FFFD; no offset changes by that.
	 *
	 * @param zones count in the edited text
	 * @param base  the text that was read; if the file is another one now, nothing is written
	 */
	public Saved<ArticleText> writeText(ArticleText edited, Zones zones, ArticleText base) throws IOException, ArticleFormatException {
		Saved<ArticleText> saved = articles.writeText(edited, zones, base);
		if (saved instanceof Saved.Written) {
			announce(new CorpusChange.Articles(Set.of(edited.path())));
		}
		return saved;
	}

	/**
	 * Gives an article another name, with its description and everybody's marks. If another program has moved the text already, the rest
	 * follows it. What was under the old name goes only when all of it is safe under the new one.
	 *
	 * @throws CorpusWriteException if there is an article of the new name beside that of the old one, or neither
	 */
	public void rename(ArticlePath from, ArticlePath to) throws IOException, ArticleFormatException {
		try (CorpusLock lock = CorpusLock.take(root())) {
			new ArticleRename(files, from, to).run(annotators());
		}
		announce(new CorpusChange.Articles(Set.of(from, to)));
	}

	/**
	 * Writes the marks of one annotator in one article. Words, context and digest are taken from the text anew.
	 *
	 * @param edited its digest says which text its spans count in; if the text on disk is another one, they are found again in that
	 * @param base   what was read, or what the last saving gave as {@code now}
	 * @throws ArticleFormatException if the file on disk is damaged; it stays as it is
	 */
	public Saved<AnnotationFile> writeAnnotations(AnnotationFile edited, AnnotationFile base) throws IOException, ArticleFormatException {
		AnnotationStore.requireAnnotator(edited.annotator());
		Saved<AnnotationFile> saved;
		try (CorpusLock lock = CorpusLock.take(root())) {
			articles.requireText(edited.article());
			saved = annotations.write(edited, base, articles.readText(edited.article()));
		}
		if (saved instanceof Saved.Written) {
			announce(new CorpusChange.Annotations(edited.article(), edited.annotator()));
		}
		return saved;
	}

	/**
	 * Writes text, metadata and zones of an article together with the marks of one annotator: after a crash at any moment either all of it is there or
	 * nothing. Changes that somebody else made to metadata and marks since {@code base} are merged. The marks of other annotators are found again in the
	 * text when they are read. An unpaired surrogate, which no file can hold, becomes U+FFFD; no offset changes by that.
	 *
	 * @param edited its marks count in its text
	 * @param base   what was read, or what the last saving gave as {@code now}; if the text on disk is another one, nothing is written
	 */
	public Saved<Correction> writeCorrection(Correction edited, Correction base) throws IOException, ArticleFormatException {
		AnnotationStore.requireAnnotator(edited.marks().annotator());
		Saved<Correction> saved = articles.writeCorrection(edited, base, annotations);
		if (saved instanceof Saved.Written) {
			announce(new CorpusChange.Articles(Set.of(edited.article().path())));
			announce(new CorpusChange.Annotations(edited.article().path(), edited.marks().annotator()));
		}
		return saved;
	}

	/** The register of actors, in the order of the file; none if there is no file. */
	public List<Actor> readSources() throws IOException, ArticleFormatException {
		return sources.read();
	}

	/** Writes the register; changes that somebody else made since {@code base} are merged by id. */
	public Saved<List<Actor>> writeSources(List<Actor> edited, List<Actor> base) throws IOException, ArticleFormatException {
		Saved<List<Actor>> saved = sources.write(edited, base);
		if (saved instanceof Saved.Written) {
			announce(new CorpusChange.Settings());
		}
		return saved;
	}

	/** Size and time of a file now, by its path relative to the root as in {@link CorpusLayout}. */
	public FileStamp stamp(String file) throws IOException, ArticleFormatException {
		return files.stamp(file);
	}

	/** Where a file of {@link CorpusLayout} lies. */
	public Path file(String relative) {
		return files.path(relative);
	}

	/** The path relative to the root with {@code /}, as {@link CorpusLayout} reads it; empty for a file elsewhere. */
	public Optional<String> relative(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		return absolute.startsWith(root()) && !absolute.equals(root())
				? Optional.of(root().relativize(absolute).toString().replace(absolute.getFileSystem().getSeparator(), "/"))
				: Optional.empty();
	}

	/** @param subscriber called on the thread that wrote, after the data is safe on disk; must not throw and should be quick */
	public Subscription subscribe(Consumer<CorpusChange> subscriber) {
		subscribers.add(subscriber);
		return () -> subscribers.remove(subscriber);
	}

	/** Tells subscribers of a change that somebody else made to the files and that the caller has noticed. */
	public void announce(CorpusChange change) {
		subscribers.forEach(subscriber -> subscriber.accept(change));
	}
}
