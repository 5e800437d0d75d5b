// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.corpus.CorpusResources;

/**
 * Where articles go.
 *
 * @param folder below {@code articles}, with {@code /}; empty for the top
 */
public record ImportTarget(Optional<IProject> project, String folder) {

	public static final ImportTarget UNKNOWN = new ImportTarget(Optional.empty(), "");

	/** The corpus and folder of what is selected; unknown if that lies in no corpus. */
	public static ImportTarget of(@Nullable Object selected) {
		IResource resource = Adapters.adapt(selected, IResource.class);
		if (resource == null || resource.getProject() == null || !CorpusResources.isCorpus(resource.getProject())) {
			return UNKNOWN;
		}
		IPath path = resource instanceof IFile ? resource.getProjectRelativePath().removeLastSegments(1) : resource.getProjectRelativePath();
		boolean articles = path.segmentCount() > 0 && CorpusLayout.ARTICLES.equals(path.segment(0));
		return new ImportTarget(Optional.of(resource.getProject()), articles ? path.removeFirstSegments(1).toString() : "");
	}
}
