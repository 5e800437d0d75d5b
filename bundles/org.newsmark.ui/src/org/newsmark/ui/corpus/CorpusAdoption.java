// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.Messages;

/**
 * Makes corpora of projects that hold a {@code corpus.json}, however they came into the workspace: imported, checked out, unpacked. Nothing
 * is read here but whether the file is there.
 */
final class CorpusAdoption {

	private static final IPath CORPUS_FILE = IPath.fromPortableString(CorpusLayout.SETTINGS);

	/** Looks at all projects. */
	void considerAll(IWorkspaceRoot root) {
		adopt(List.of(root.getProjects()));
	}

	/** Looks at projects that came, were opened, or got a {@code corpus.json}. */
	void consider(IResourceDelta workspaceDelta) {
		adopt(Arrays.stream(workspaceDelta.getAffectedChildren()).filter(CorpusAdoption::mayHaveBecomeCorpus)
				.map(delta -> delta.getResource().getProject()).toList());
	}

	private static boolean mayHaveBecomeCorpus(IResourceDelta project) {
		return project.getKind() == IResourceDelta.ADDED || (project.getFlags() & IResourceDelta.OPEN) != 0
				|| project.findMember(CORPUS_FILE) != null;
	}

	private static void adopt(Collection<IProject> projects) {
		List<IProject> found = projects.stream().filter(CorpusAdoption::isCorpusWithoutNature).toList();
		if (found.isEmpty()) {
			return;
		}
		Job job = Job.create(Messages.Corpora_adopting, (ICoreRunnable) monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, found.size());
			for (IProject project : found) {
				if (isCorpusWithoutNature(project)) {
					CorpusProjects.adopt(project, progress.split(1));
				}
			}
		});
		// Between the look and the change nobody deletes the project.
		job.setRule(found.getFirst().getWorkspace().getRoot());
		job.setSystem(true);
		job.schedule();
	}

	private static boolean isCorpusWithoutNature(IProject project) {
		return project.isAccessible() && !CorpusResources.isCorpus(project) && project.getFile(CORPUS_FILE).exists();
	}
}
