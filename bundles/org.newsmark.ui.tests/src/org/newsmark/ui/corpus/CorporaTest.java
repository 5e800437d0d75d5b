// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.index.ArticleRow;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

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
		IProject project = Projects.realCorpus("harbour");
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
	void folderAndCodebookAreReadInTheBackground() throws CoreException {
		OpenCorpus corpus = opened(Projects.realCorpus("harbour"));
		CorpusState.Open open = corpus.opened().orElseThrow();
		assertEquals("harbour", open.folder().settings().name());
		assertEquals("small@1.0.0", open.codebook().name());
		assertEquals(List.of(), open.codebookProblems());
	}

	@Test
	void aBrokenCorpusFileIsToldWithItsLineAndOpensOnceItIsMended() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		String good = read(project, "corpus.json");
		Projects.write(project, "corpus.json", "{\"newsmark\":\"corpus/1\",\n\"name\":");
		OpenCorpus corpus = opened(project);
		FileProblem why = assertInstanceOf(CorpusState.Failed.class, corpus.state()).why();
		assertEquals("corpus.json", why.path());
		assertTrue(why.line() >= 1, why.sentence());
		Projects.write(project, "corpus.json", good);
		Until.jobsAreDone(Corpora.JOBS);
		assertInstanceOf(CorpusState.Open.class, corpus.state());
	}

	@Test
	void aCodebookWithADoubleKeyIsUsedAndItsProblemTold() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		Projects.write(project, "codebook.yaml", Projects.CODEBOOK.replace("key: L", "key: S"));
		CorpusState.Open open = opened(project).opened().orElseThrow();
		assertEquals(2, open.codebook().labels().size());
		assertEquals(List.of(15), open.codebookProblems().stream().map(FileProblem::line).toList());
	}

	@Test
	void aMissingCodebookLeavesACorpusWithoutLabels() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		project.getFile("codebook.yaml").delete(true, null);
		CorpusState.Open open = opened(project).opened().orElseThrow();
		assertEquals(List.of(), open.codebook().labels());
		assertEquals(List.of("codebook.yaml"), open.codebookProblems().stream().map(FileProblem::path).toList());
	}

	@Test
	void anEditedCodebookIsReadAgain() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		OpenCorpus corpus = opened(project);
		Projects.write(project, "codebook.yaml", Projects.CODEBOOK.replace("1.0.0", "1.1.0"));
		Until.jobsAreDone(Corpora.JOBS);
		assertEquals("small@1.1.0", corpus.opened().orElseThrow().codebook().name());
	}

	@Test
	void filesWrittenByOthersAreToldAsChangesOfTheCorpus() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		List<CorpusChange> told = new ArrayList<>();
		opened(project).subscribe(told::add);
		Projects.write(project, "annotations/alice/2025/pier.jsonl", "{}\n");
		Projects.write(project, "README.md", "About this corpus\n");
		Until.jobsAreDone(Corpora.JOBS);
		assertEquals(List.of(new CorpusChange.Annotations(PIER, "alice")), told);
	}

	@Test
	void whatIsWrittenThroughTheFolderIsToldOnceAndSeenByEclipse() throws CoreException, CorpusWriteException {
		IProject project = Projects.realCorpus("harbour");
		OpenCorpus corpus = opened(project);
		List<CorpusChange> told = new ArrayList<>();
		corpus.subscribe(told::add);
		corpus.opened().orElseThrow().folder().writeArticle(
				new Article(PIER, "The pier stays.\n", new ArticleMetadata(Map.of("title", "Pier")), Zones.NONE), WritePolicy.NEW);
		Until.jobsAreDone(Corpora.JOBS);
		assertEquals(List.of(new CorpusChange.Articles(Set.of(PIER))), told);
		assertTrue(project.getFile("articles/2025/pier.txt").exists());
		assertTrue(project.getFile("articles/2025/pier.json").exists());
	}

	@Test
	void marksAreCountedOnceTheIndexIsThere() throws Exception {
		IProject project = Projects.realCorpus("harbour");
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		OpenCorpus corpus = opened(project);
		assertInstanceOf(IndexState.Ready.class, corpus.index());
		ArticleRow row = corpus.snapshot().orElseThrow().article(PIER).orElseThrow();
		assertEquals("Pier stays", row.article().headline());
		assertEquals(1, row.marks());
		assertTrue(project.getFolder(".newsmark").isDerived());
	}

	@Test
	void marksOfOthersAreCountedWhenTheirSubscribersAreTold() throws Exception {
		IProject project = Projects.realCorpus("harbour");
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		OpenCorpus corpus = opened(project);
		List<Integer> counts = new ArrayList<>();
		corpus.subscribe(change -> counts.add(corpus.snapshot().orElseThrow().marks()));
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		Until.jobsAreDone(Corpora.JOBS);
		assertEquals(List.of(1), counts);
	}

	@Test
	void filesThatEclipseDidNotSeeAreFoundByLookingAround() throws Exception {
		IProject project = Projects.realCorpus("harbour");
		OpenCorpus corpus = opened(project);
		CorpusFolder.open(project.getLocation().toPath()).writeArticle(
				new Article(PIER, "The pier stays.\n", ArticleMetadata.EMPTY, Zones.NONE), WritePolicy.NEW);
		corpora.lookAround();
		Until.holds("the article is in the index", () -> corpus.snapshot().orElseThrow().articles() == 1);
	}

	@Test
	void aLineCutInHalfIsAProblemOfItsFileAlone() throws Exception {
		IProject project = Projects.realCorpus("harbour");
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		Projects.write(project, "annotations/bob/2025/pier.jsonl", "{\"newsmark\":\"annotations/1\",\"arti");
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		OpenCorpus corpus = opened(project);
		IndexState.Ready ready = assertInstanceOf(IndexState.Ready.class, corpus.index());
		assertEquals(1, ready.index().snapshot().marks());
		assertEquals(List.of("annotations/bob/2025/pier.jsonl"), ready.index().problems().stream().map(ArticleFormatException::path).toList());
	}

	@Test
	void theIndexCanBeMadeAnew() throws Exception {
		IProject project = Projects.realCorpus("harbour");
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		OpenCorpus corpus = opened(project);
		IndexState before = corpus.index();
		corpus.readAgain();
		Until.jobsAreDone(Corpora.JOBS);
		assertNotSame(before, corpus.index());
		assertEquals(1, corpus.snapshot().orElseThrow().articles());
	}

	@Test
	void whoUnsubscribedIsNotToldAnyMore() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		List<CorpusChange> told = new ArrayList<>();
		opened(project).subscribe(told::add).close();
		Projects.write(project, "codebook.yaml", Projects.CODEBOOK + "\n");
		Until.jobsAreDone(Corpora.JOBS);
		assertEquals(List.of(), told);
	}

	@Test
	void aCorpusIsClosedWithItsProject() throws CoreException {
		IProject project = Projects.realCorpus("harbour");
		OpenCorpus corpus = opened(project);
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
		IProject project = Projects.realCorpus("harbour");
		OpenCorpus before = opened(project);
		project.close(null);
		project.open(null);
		OpenCorpus after = opened(project);
		assertNotSame(before, after);
		assertEquals(List.of(after), corpora.open());
	}

	@Test
	void aFolderWithACorpusFileBecomesACorpusHoweverItCameIn(@TempDir Path folder) throws Exception {
		CorpusFolder.create(folder.resolve("sent by mail"), "Harbour", "en", Projects.CODEBOOK);
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription("mail");
		description.setLocation(IPath.fromPath(folder.resolve("sent by mail")));
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("mail");
		project.create(description, null);
		project.open(null);
		Until.holds("the project becomes a corpus", () -> CorpusResources.isCorpus(project));
	}

	@Test
	void aProjectBecomesACorpusOnceItHasACorpusFile() throws CoreException {
		IProject project = Projects.plain("unpacked");
		Projects.write(project, "corpus.json", "{\"newsmark\":\"corpus/1\",\"name\":\"Unpacked\"}\n");
		Until.holds("the project becomes a corpus", () -> CorpusResources.isCorpus(project));
	}

	private OpenCorpus opened(IProject project) {
		OpenCorpus corpus = corpora.of(project).orElseThrow();
		Until.holds("the corpus is known", () -> !(corpus.state() instanceof CorpusState.Opening));
		Until.jobsAreDone(Corpora.JOBS);
		return corpus;
	}

	private static String read(IProject project, String path) {
		try {
			return Files.readString(project.getFile(path).getLocation().toPath());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
