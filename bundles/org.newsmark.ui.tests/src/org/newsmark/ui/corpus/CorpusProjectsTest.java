// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;

@ExtendWith(CleanWorkbench.class)
class CorpusProjectsTest {

	private final CorpusProjects projects = new CorpusProjects(ResourcesPlugin.getWorkspace());

	@TempDir
	Path folder;

	@Test
	void aFolderIsOpenedWhereItLies() throws Exception {
		Path corpus = corpusAt(folder.resolve("harbour"));
		IProject project = projects.open(corpus, null);
		assertEquals("harbour", project.getName());
		assertTrue(Files.isSameFile(corpus, project.getLocation().toPath()));
		assertTrue(CorpusResources.isCorpus(project));
		assertEquals("UTF-8", project.getDefaultCharset(false));
	}

	@Test
	void aFolderThatIsOpenAlreadyIsTheSameProject() throws Exception {
		Path corpus = corpusAt(folder.resolve("harbour"));
		IProject project = projects.open(corpus, null);
		project.close(null);
		assertEquals(project, projects.open(corpus.resolve("../harbour"), null));
		assertTrue(project.isOpen());
	}

	@Test
	void aSecondFolderOfTheSameNameGetsANumber() throws Exception {
		projects.open(corpusAt(folder.resolve("one/Harbour")), null);
		assertEquals("harbour 2", projects.open(corpusAt(folder.resolve("two/harbour")), null).getName());
	}

	@Test
	void aFolderInTheWorkspaceIsTheProjectOfItsName() throws Exception {
		Path corpus = corpusAt(ResourcesPlugin.getWorkspace().getRoot().getLocation().append("sent").toPath());
		assertEquals("sent", projects.open(corpus, null).getName());
	}

	@Test
	void theCorpusOfAnArticleIsTheFolderAboveWithACorpusFile() throws Exception {
		Path corpus = corpusAt(folder.resolve("harbour"));
		assertEquals(Optional.of(corpus), CorpusProjects.corpusAround(corpus.resolve("articles/2025/pier.txt")));
		assertEquals(Optional.of(corpus), CorpusProjects.corpusAround(corpus));
		assertEquals(Optional.empty(), CorpusProjects.corpusAround(folder));
	}

	@Test
	void aNameIsMadeSafeAndFree() throws CoreException {
		Projects.plain("The harbour_ a story");
		assertEquals("The harbour_ a story 2", projects.freeName("The harbour: a story"));
	}

	private static Path corpusAt(Path root) throws Exception {
		return CorpusFolder.create(root, root.getFileName().toString(), "fr", Projects.CODEBOOK).root();
	}
}
