// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.SafeNames;

/** Corpus folders as projects of a workspace. Blocks; call in a job. */
public final class CorpusProjects {

	private final IWorkspace workspace;

	public CorpusProjects(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** The nearest folder at or above this file or folder that holds a {@code corpus.json}. */
	public static Optional<Path> corpusAround(Path fileOrFolder) {
		for (Path folder = fileOrFolder.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve(CorpusLayout.SETTINGS))) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	/**
	 * Opens a corpus folder where it lies: the project that is there already, else a new one of the folder's name that points there. It gets the
	 * nature of a corpus.
	 *
	 * @throws CoreException if the workspace refuses, also because the folder is read-only and cannot hold a {@code .project} file
	 */
	public IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		IProject project = at(folder).orElseGet(() -> workspace.getRoot().getProject(nameFor(folder)));
		if (!project.exists()) {
			project.create(describe(project, folder), progress.split(1));
		}
		if (!project.isOpen()) {
			project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
		}
		progress.setWorkRemaining(1);
		adopt(project, progress.split(1));
		return project;
	}

	/** Gives a project the nature of a corpus if it does not have it, and the encoding that all corpora have. */
	public static void adopt(IProject project, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		if (project.getDefaultCharset(false) == null) {
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
		}
		if (!description.hasNature(CorpusNature.ID)) {
			String[] natures = Arrays.copyOf(description.getNatureIds(), description.getNatureIds().length + 1);
			natures[natures.length - 1] = CorpusNature.ID;
			description.setNatureIds(natures);
			project.setDescription(description, IResource.FORCE | IResource.AVOID_NATURE_CONFIG, monitor);
		}
	}

	/** The project, open or closed, whose folder this is. */
	public Optional<IProject> at(Path folder) {
		return Arrays.stream(workspace.getRoot().getProjects())
				.filter(project -> project.getLocation() != null && isSame(project.getLocation().toPath(), folder)).findFirst();
	}

	/** The wished name made safe, or with the first number that makes it free. Case does not make two names. */
	public String freeName(String wished) {
		String name = SafeNames.name(wished);
		String free = name;
		for (int number = 2; isTaken(free); number++) {
			free = name + " " + number;
		}
		return free;
	}

	private boolean isTaken(String name) {
		return Arrays.stream(workspace.getRoot().getProjects()).anyMatch(project -> project.getName().equalsIgnoreCase(name))
				|| Files.exists(workspace.getRoot().getLocation().append(name).toPath());
	}

	/** A folder directly in the workspace can only be the project of its own name. */
	private String nameFor(Path folder) {
		String name = folder.getNameCount() == 0 ? folder.toString() : folder.getFileName().toString();
		return isInWorkspace(folder) ? name : freeName(name);
	}

	private IProjectDescription describe(IProject project, Path folder) {
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		if (!isInWorkspace(folder)) {
			description.setLocation(IPath.fromPath(folder));
		}
		return description;
	}

	private boolean isInWorkspace(Path folder) {
		return folder.getParent() != null && isSame(folder.getParent(), workspace.getRoot().getLocation().toPath());
	}

	private static boolean isSame(Path one, Path other) {
		try {
			return Files.isSameFile(one, other);
		} catch (IOException oneIsMissing) {
			return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
		}
	}
}
