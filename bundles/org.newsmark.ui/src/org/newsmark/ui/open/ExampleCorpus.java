// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusProjects;
import org.newsmark.ui.corpus.OpenCorpus;
import org.osgi.framework.Bundle;

/** The corpus that comes with Newsmark, as a project that belongs to the user: copied once, opened ever after. */
public final class ExampleCorpus implements OpenJob.Finder {

	/** Name of the project and its folder in the workspace. */
	public static final String PROJECT = "newsmark-example";

	private static final String BUNDLE = "org.newsmark.examples";
	private static final String SOURCE = "corpus/";
	/** One of its annotators, so that a newcomer sees an annotated article and not a bare one. */
	private static final String READ_AS = "claire";

	private final CorpusProjects projects;
	private final Path workspace;

	/** @param workspace the folder that the copy is made in */
	public ExampleCorpus(CorpusProjects projects, Path workspace) {
		this.projects = projects;
		this.workspace = workspace;
	}

	/** @param then run on the UI thread with the corpus and its first article */
	static Job job(IWorkbench workbench, Consumer<OpenJob.Found> then) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		Path folder = workspace.getRoot().getLocation().toPath();
		return new OpenJob(workbench, folder, new ExampleCorpus(new CorpusProjects(workspace), folder), then);
	}

	/** Blocks. The first article comes with it. */
	@Override
	public OpenJob.Found find(IProgressMonitor monitor) throws CoreException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Path folder = workspace.resolve(PROJECT);
		boolean isNew = !CorpusFolder.isCorpus(folder);
		if (isNew) {
			copy(folder, progress.split(1));
		}
		progress.setWorkRemaining(2);
		IProject project = projects.open(folder, progress.split(1));
		if (isNew) {
			OpenCorpus.setAnnotator(project, READ_AS);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		return new OpenJob.Found(project, firstArticle(project));
	}

	private static Optional<ArticlePath> firstArticle(IProject project) throws CoreException {
		List<ArticlePath> articles = new ArrayList<>();
		project.getFolder(CorpusLayout.ARTICLES).accept(resource -> {
			String path = resource.getProjectRelativePath().toString();
			if (CorpusLayout.isText(path)) {
				CorpusLayout.articleOf(path).ifPresent(articles::add);
			}
			return true;
		});
		return articles.stream().sorted().findFirst();
	}

	/** The file that makes the folder a corpus comes last, so that a broken copy is made anew. */
	private static void copy(Path folder, SubMonitor progress) throws CoreException, IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		if (bundle == null) {
			throw new CoreException(Status.error(Messages.Open_noExample));
		}
		List<URL> entries = Collections.list(bundle.findEntries(SOURCE, "*", true));
		progress.setWorkRemaining(entries.size() + 1);
		for (URL entry : entries) {
			String path = entry.getPath().substring(entry.getPath().indexOf(SOURCE) + SOURCE.length());
			if (!path.endsWith("/") && !path.equals(CorpusLayout.SETTINGS)) {
				copy(entry, folder.resolve(path));
			}
			progress.split(1);
		}
		copy(bundle.getEntry(SOURCE + CorpusLayout.SETTINGS), folder.resolve(CorpusLayout.SETTINGS));
	}

	private static void copy(URL entry, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		try (InputStream in = entry.openStream()) {
			Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
