// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;

/** Which file of a corpus project is what, by its name alone: nothing here reads a file or needs it to exist. */
public final class CorpusResources {

	public static final String CORPUS_FILE = "corpus.json";
	public static final String CODEBOOK_FILE = "codebook.yaml";
	public static final String REGISTER_FILE = "sources.jsonl";
	public static final String ARTICLES = "articles";
	public static final String ANNOTATIONS = "annotations";
	/** Derived and never shown. */
	public static final String DERIVED = ".newsmark";

	private static final String TEXT = "txt";
	private static final String METADATA = "json";
	private static final String MARKS = "jsonl";

	private CorpusResources() {
	}

	/** Whether the project is open and has the nature of a corpus. */
	public static boolean isCorpus(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(CorpusNature.ID);
		} catch (CoreException closedMeanwhile) {
			return false;
		}
	}

	/** The article whose text this file is; empty for any other file, also outside a corpus. */
	public static Optional<ArticlePath> articleOf(IFile file) {
		return isCorpus(file.getProject()) ? inFolder(file.getProjectRelativePath(), ARTICLES, TEXT, 1) : Optional.empty();
	}

	/** The text of an article; it need not exist. */
	public static IFile textOf(IProject project, ArticlePath article) {
		return file(project, ARTICLES, article, TEXT);
	}

	/** Metadata and zones of an article; the file need not exist. */
	public static IFile metadataOf(IProject project, ArticlePath article) {
		return file(project, ARTICLES, article, METADATA);
	}

	/** @param folder the annotator's name made safe as a file name */
	public static IFile marksOf(IProject project, ArticlePath article, String folder) {
		return file(project, ANNOTATIONS + "/" + folder, article, MARKS);
	}

	/**
	 * What it means for the corpus that this resource was changed, made or deleted.
	 *
	 * @param resource file or folder of a corpus project
	 * @return empty if it means nothing
	 */
	public static Optional<CorpusChange> meaningOf(IResource resource) {
		IPath path = resource.getProjectRelativePath();
		if (path.segmentCount() == 1) {
			return switch (path.segment(0)) {
				case CORPUS_FILE, CODEBOOK_FILE, REGISTER_FILE -> Optional.of(new CorpusChange.Settings());
				default -> Optional.empty();
			};
		}
		return inFolder(path, ARTICLES, TEXT, 1).or(() -> inFolder(path, ARTICLES, METADATA, 1))
				.<CorpusChange>map(article -> new CorpusChange.Articles(Set.of(article)))
				.or(() -> inFolder(path, ANNOTATIONS, MARKS, 2).map(article -> new CorpusChange.Annotations(article, path.segment(1))));
	}

	/** @param depth segments before the article's own path */
	private static Optional<ArticlePath> inFolder(IPath path, String folder, String ending, int depth) {
		if (path.segmentCount() <= depth || !folder.equals(path.segment(0)) || !ending.equals(path.getFileExtension())) {
			return Optional.empty();
		}
		String value = path.removeFirstSegments(depth).removeFileExtension().toString();
		return ArticlePath.isValid(value) ? Optional.of(new ArticlePath(value)) : Optional.empty();
	}

	private static IFile file(IProject project, String folder, ArticlePath article, String ending) {
		return project.getFile(IPath.fromPortableString(folder).append(article.value()).addFileExtension(ending));
	}
}
