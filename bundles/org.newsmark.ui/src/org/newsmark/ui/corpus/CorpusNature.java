// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Says that a project is a corpus folder. No builder belongs to it; the workbench watches such projects. */
public final class CorpusNature implements IProjectNature {

	/** As in plugin.xml and in {@code .project} files. */
	public static final String ID = "org.newsmark.corpus";

	private IProject project;

	@Override
	public void configure() {
		// Nothing to add to the project's description.
	}

	@Override
	public void deconfigure() {
		// Nothing to take away.
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
