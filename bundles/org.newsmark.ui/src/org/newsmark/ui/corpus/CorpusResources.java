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
import org.newsmark.core.corpus.CorpusLayout;

/** Which file of a corpus project is what, by its name alone: nothing here reads a file or needs it to exist. */
public final class CorpusResources {

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
		String path = file.getProjectRelativePath().toString();
		return isCorpus(file.getProject()) && CorpusLayout.isText(path) ? CorpusLayout.articleOf(path) : Optional.empty();
	}

	/** The text of an article; it need not exist. */
	public static IFile textOf(IProject project, ArticlePath article) {
		return file(project, CorpusLayout.textFile(article));
	}

	/** Metadata and zones of an article; the file need not exist. */
	public static IFile metadataOf(IProject project, ArticlePath article) {
		return file(project, CorpusLayout.descriptionFile(article));
	}

	/** @param annotator made safe as the name of a folder; the file need not exist */
	public static IFile marksOf(IProject project, ArticlePath article, String annotator) {
		return file(project, CorpusLayout.annotationFile(article, annotator));
	}

	/**
	 * What it means for the corpus that this resource was changed, made or deleted.
	 *
	 * @param resource file or folder of a corpus project
	 * @return empty if it means nothing
	 */
	public static Optional<CorpusChange> meaningOf(IResource resource) {
		String path = resource.getProjectRelativePath().toString();
		return switch (path) {
			case CorpusLayout.SETTINGS, CorpusLayout.CODEBOOK, CorpusLayout.SOURCES -> Optional.of(new CorpusChange.Settings());
			default -> CorpusLayout.articleOf(path).map(article -> CorpusLayout.annotatorOf(path)
					.<CorpusChange>map(annotator -> new CorpusChange.Annotations(article, annotator))
					.orElseGet(() -> new CorpusChange.Articles(Set.of(article))));
		};
	}

	private static IFile file(IProject project, String path) {
		return project.getFile(IPath.fromPortableString(path));
	}
}
