// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.testing;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.newsmark.ui.corpus.CorpusNature;

/** Projects for tests; {@link CleanWorkbench} deletes them. */
public final class Projects {

	private Projects() {
	}

	/** An open project without any nature. */
	public static IProject plain(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		return project;
	}

	/** An open project with the nature of a corpus and nothing in it. */
	public static IProject corpus(String name) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(name);
		IProjectDescription description = workspace.newProjectDescription(name);
		description.setNatureIds(new String[] { CorpusNature.ID });
		project.create(description, null);
		project.open(null);
		return project;
	}

	/** Writes a file, making its folders, as another program would do it and Eclipse would see it. */
	public static IFile write(IProject project, String path, String content) throws CoreException {
		IFile file = project.getFile(path);
		makeFolder(file.getParent());
		file.write(content.getBytes(StandardCharsets.UTF_8), true, false, false, null);
		return file;
	}

	private static void makeFolder(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			makeFolder(folder.getParent());
			folder.create(IResource.NONE, true, null);
		}
	}
}
