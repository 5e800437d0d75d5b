// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.newcorpus;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.ui.corpus.CorpusProjects;

/**
 * What a person wants a new corpus to be.
 *
 * @param folder    absolute; becomes the corpus
 * @param language  a BCP 47 tag; empty for several or unknown
 * @param codebook  {@code null} while none was read
 * @param annotator name under which marks will be stored
 */
public record NewCorpus(String name, String folder, String language, @Nullable CodebookChoice codebook, String annotator) {

	/** What is missing or wrong. */
	public enum Fault {
		NO_NAME, NO_FOLDER, FOLDER_NOT_ABSOLUTE, NO_CODEBOOK, CODEBOOK_UNUSABLE, NO_ANNOTATOR
	}

	/** The first fault, in the order of the form. Touches no file. */
	public Optional<Fault> fault() {
		CodebookChoice choice = codebook;
		if (name.isBlank()) {
			return Optional.of(Fault.NO_NAME);
		}
		if (folder.isBlank()) {
			return Optional.of(Fault.NO_FOLDER);
		}
		if (!isAbsolute(folder)) {
			return Optional.of(Fault.FOLDER_NOT_ABSOLUTE);
		}
		if (choice == null) {
			return Optional.of(Fault.NO_CODEBOOK);
		}
		if (!choice.isUsable()) {
			return Optional.of(Fault.CODEBOOK_UNUSABLE);
		}
		return annotator.isBlank() ? Optional.of(Fault.NO_ANNOTATOR) : Optional.empty();
	}

	/**
	 * Makes the folder, and opens it as a project. Blocks.
	 *
	 * @throws org.newsmark.core.corpus.CorpusWriteException if there is a corpus already, or the system refuses
	 */
	public IProject make(CorpusProjects projects, IProgressMonitor monitor) throws IOException, ArticleFormatException, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		CodebookChoice choice = codebook;
		CorpusFolder corpus = CorpusFolder.create(Path.of(folder.strip()), name.strip(), language, choice == null ? "" : choice.yaml());
		progress.worked(1);
		IProject project = projects.open(corpus.root(), progress.split(1));
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		return project;
	}

	private static boolean isAbsolute(String folder) {
		try {
			return Path.of(folder.strip()).isAbsolute();
		} catch (InvalidPathException noSuchNameCanBe) {
			return false;
		}
	}
}
