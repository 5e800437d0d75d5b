// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;

@ExtendWith(CleanWorkbench.class)
class CorporaTest {

	private static final ArticlePath PIER = new ArticlePath("2025/pier");

	private Corpora corpora;

	@BeforeEach
	void start() {
		corpora = new Corpora(ResourcesPlugin.getWorkspace(), Runnable::run);
	}

	@AfterEach
	void stop() {
		corpora.close();
	}

	@Test
	void theWorkbenchHasItAsAService() {
		assertNotNull(PlatformUI.getWorkbench().getService(Corpora.class));
	}

	@Test
	void aCorpusIsTheSameForEveryFileOfItsProject() throws CoreException {
		IProject project = Projects.corpus("harbour");
		IFile file = Projects.write(project, "articles/2025/pier.txt", "The pier stays.\n");
		assertSame(corpora.of(project).orElseThrow(), corpora.of(file).orElseThrow());
		assertEquals(Optional.of(PIER), corpora.of(file).orElseThrow().articleOf(file));
	}

	@Test
	void aPlainProjectIsNoCorpus() throws CoreException {
		assertEquals(Optional.empty(), corpora.of(Projects.plain("elsewhere")));
		assertEquals(List.of(), corpora.open());
	}

	@Test
	void filesWrittenByOthersAreToldAsChangesOfTheCorpus() throws CoreException {
		IProject project = Projects.corpus("harbour");
		List<CorpusChange> told = new ArrayList<>();
		corpora.of(project).orElseThrow().subscribe(told::add);
		Projects.write(project, "annotations/alice/2025/pier.jsonl", "{}\n");
		Projects.write(project, "README.md", "About this corpus\n");
		assertEquals(List.of(new CorpusChange.Annotations(PIER, "alice")), told);
	}

	@Test
	void whoUnsubscribedIsNotToldAnyMore() throws CoreException {
		IProject project = Projects.corpus("harbour");
		List<CorpusChange> told = new ArrayList<>();
		corpora.of(project).orElseThrow().subscribe(told::add).close();
		Projects.write(project, "codebook.yaml", "id: voices\n");
		assertEquals(List.of(), told);
	}

	@Test
	void aCorpusIsClosedWithItsProject() throws CoreException {
		IProject project = Projects.corpus("harbour");
		OpenCorpus corpus = corpora.of(project).orElseThrow();
		List<OpenCorpus> told = new ArrayList<>();
		corpora.subscribe(told::add);
		project.close(null);
		assertTrue(corpus.isClosed());
		assertEquals(List.of(corpus), told);
		assertEquals(List.of(), corpora.open());
		assertEquals(Optional.empty(), corpora.of(project));
	}

	@Test
	void aCorpusIsOpenedAnewWithItsProject() throws CoreException {
		IProject project = Projects.corpus("harbour");
		OpenCorpus before = corpora.of(project).orElseThrow();
		project.close(null);
		project.open(null);
		OpenCorpus after = corpora.of(project).orElseThrow();
		assertTrue(before != after);
		assertEquals(List.of(after), corpora.open());
	}
}
