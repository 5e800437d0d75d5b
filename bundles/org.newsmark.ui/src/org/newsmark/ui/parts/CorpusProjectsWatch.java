// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.e4.ui.di.UISynchronize;
import org.newsmark.ui.corpus.CorpusResources;

/** Knows whether the workspace has corpora, and tells when projects come, go, open or become a corpus. To be closed with who asked. */
public final class CorpusProjectsWatch implements AutoCloseable {

	private static final int TELLING = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;

	private final IWorkspace workspace;
	private final IResourceChangeListener listener;

	/** @param changed told on the UI thread */
	public CorpusProjectsWatch(IWorkspace workspace, UISynchronize ui, Runnable changed) {
		this.workspace = workspace;
		this.listener = event -> {
			if (concernsProjects(event.getDelta())) {
				ui.asyncExec(changed);
			}
		};
		workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	/** The first corpus by name, open or not yet; empty if there is none. */
	public static Optional<IProject> firstCorpus(IWorkspace workspace) {
		return Arrays.stream(workspace.getRoot().getProjects()).filter(CorpusResources::isCorpus).findFirst();
	}

	@Override
	public void close() {
		workspace.removeResourceChangeListener(listener);
	}

	private static boolean concernsProjects(IResourceDelta delta) {
		return Arrays.stream(delta.getAffectedChildren())
				.anyMatch(project -> project.getKind() != IResourceDelta.CHANGED || (project.getFlags() & TELLING) != 0);
	}
}
