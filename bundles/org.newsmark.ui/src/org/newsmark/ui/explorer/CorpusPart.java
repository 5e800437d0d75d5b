// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.corpus.CorpusResources;

/** What a resource of a corpus project is to its reader, in the order in which the explorer lists it. */
enum CorpusPart {
	ARTICLES, ANNOTATORS, CODEBOOK, REGISTER, SETTINGS, FOLDER, ARTICLE, ANNOTATOR, MARKS, DESCRIPTION, DERIVED, CORPUS, OTHER;

	/** {@link #OTHER} for whatever lies in no corpus. Touches no file. */
	static CorpusPart of(Object element) {
		if (!(element instanceof IResource resource) || resource.getProject() == null || !CorpusResources.isCorpus(resource.getProject())) {
			return OTHER;
		}
		if (resource instanceof IProject) {
			return CORPUS;
		}
		String path = resource.getProjectRelativePath().toString();
		boolean annotations = path.startsWith(CorpusLayout.ANNOTATIONS + '/');
		if (resource instanceof IFile) {
			return switch (path) {
				case CorpusLayout.CODEBOOK -> CODEBOOK;
				case CorpusLayout.SOURCES -> REGISTER;
				case CorpusLayout.SETTINGS -> SETTINGS;
				default -> CorpusLayout.articleOf(path).isEmpty() ? OTHER
						: CorpusLayout.isText(path) ? ARTICLE : annotations ? MARKS : DESCRIPTION;
			};
		}
		return switch (path) {
			case CorpusLayout.ARTICLES -> ARTICLES;
			case CorpusLayout.ANNOTATIONS -> ANNOTATORS;
			case CorpusLayout.DERIVED -> DERIVED;
			default -> annotations && resource.getProjectRelativePath().segmentCount() == 2 ? ANNOTATOR : FOLDER;
		};
	}
}
