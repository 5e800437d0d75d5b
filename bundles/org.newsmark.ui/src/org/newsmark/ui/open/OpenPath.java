// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusProjects;

/** A corpus folder, or any file in one, wherever it lies on this computer. */
final class OpenPath implements OpenJob.Finder {

	private final CorpusProjects projects;
	private final Path path;

	OpenPath(CorpusProjects projects, Path path) {
		this.projects = projects;
		this.path = path.toAbsolutePath().normalize();
	}

	/** Shows it in the window. */
	static Job job(IWorkbenchWindow window, Path path) {
		return new OpenJob(window.getWorkbench(), path, new OpenPath(new CorpusProjects(ResourcesPlugin.getWorkspace()), path),
				new CorpusInWindow(window)::show);
	}

	/** @throws CoreException with a sentence for a person: there is nothing, it is no corpus, the workspace refuses */
	@Override
	public OpenJob.Found find(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		if (!Files.exists(path)) {
			throw new CoreException(Status.error(NLS.bind(Messages.Open_missing, path)));
		}
		Path folder = CorpusProjects.corpusAround(path)
				.orElseThrow(() -> new CoreException(Status.error(NLS.bind(Messages.Open_noCorpus, path))));
		IProject project = projects.open(folder, progress.split(1));
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		return new OpenJob.Found(project, article(folder));
	}

	private Optional<ArticlePath> article(Path folder) {
		String relative = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
		return CorpusLayout.isText(relative) ? CorpusLayout.articleOf(relative) : Optional.empty();
	}
}
