// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.corpus.CorpusNature;
import org.newsmark.ui.corpus.CorpusResources;

/** Projects for tests; {@link CleanWorkbench} deletes them. */
public final class Projects {

	/** Two labels of two families. */
	public static final String CODEBOOK = """
			newsmark: codebook/1
			id: small
			version: 1.0.0
			title: {en: Small, fr: Petite}
			families:
			  - {id: source, role: source, sign: underline, name: {en: Sources, fr: Sources}}
			  - {id: bias, role: bias, sign: wavy, name: {en: Bias, fr: Biais}}
			labels:
			  - id: source
			    key: S
			    color: "#0072B2"
			    name: {en: Source, fr: Source}
			    definition: {en: Who speaks., fr: Qui parle.}
			  - id: bias.loaded
			    key: L
			    color: "#D55E00"
			    name: {en: Loaded wording, fr: Mot chargé}
			    definition: {en: Says more than the fact., fr: En dit plus que le fait.}
			""";

	private Projects() {
	}

	/** An open project without any nature. */
	public static IProject plain(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		return project;
	}

	/** An open corpus project in French with a small codebook and no articles. Blocks, for a moment. */
	public static IProject realCorpus(String name) throws CoreException {
		return realCorpus(name, CODEBOOK);
	}

	/** The same with a codebook of the test. */
	public static IProject realCorpus(String name, String codebook) throws CoreException {
		IProject project = corpus(name);
		try {
			CorpusFolder.create(project.getLocation().toPath(), name, "fr", codebook);
		} catch (IOException | ArticleFormatException e) {
			throw new AssertionError(e);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
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

	/** Writes an article of the corpus, seen by Eclipse. */
	public static IFile article(IProject project, ArticlePath path, String title, String text) throws CoreException {
		return article(project, path, ArticleMetadata.EMPTY.with(ArticleMetadata.TITLE, title), text);
	}

	/** Writes an article of the corpus, seen by Eclipse. */
	public static IFile article(IProject project, ArticlePath path, ArticleMetadata metadata, String text) throws CoreException {
		try {
			folder(project).writeArticle(new Article(path, text, metadata, Zones.NONE), WritePolicy.NEW);
		} catch (CorpusWriteException e) {
			throw new AssertionError(e);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return CorpusResources.textOf(project, path);
	}

	/** Makes one annotator's file with one mark over this range of UTF-16 code units, seen by Eclipse. */
	public static void marks(IProject project, ArticlePath path, String annotator, String label, int start, int end) throws CoreException {
		CorpusFolder folder = folder(project);
		try {
			String text = folder.readText(path).text();
			AnnotationFile base = folder.readAnnotations(path, annotator);
			Annotation mark = Annotation.of(label + start, label, List.of(new TextSpan(start, end)), text, "2025-03-04T10:00:00Z");
			folder.writeAnnotations(base.with(base.annotations().with(mark)).with(AnnotationStatus.IN_PROGRESS), base);
		} catch (IOException | ArticleFormatException e) {
			throw new AssertionError(e);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	private static CorpusFolder folder(IProject project) {
		try {
			return CorpusFolder.open(project.getLocation().toPath());
		} catch (IOException | ArticleFormatException e) {
			throw new AssertionError(e);
		}
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
