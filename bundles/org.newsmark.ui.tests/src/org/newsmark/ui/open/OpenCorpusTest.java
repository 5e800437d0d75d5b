// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.corpus.CorpusProjects;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.perspective.AnnotationPerspective;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;
import org.newsmark.ui.welcome.WelcomeCommands;

@ExtendWith(CleanWorkbench.class)
class OpenCorpusTest {

	private final CorpusProjects projects = new CorpusProjects(ResourcesPlugin.getWorkspace());
	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	@TempDir
	Path folder;

	@Test
	void theExampleCorpusOpensAtItsFirstArticleByOneCommand() {
		new CommandRunner(window).run(WelcomeCommands.OPEN_EXAMPLE);
		Until.holds("an editor is open", () -> page().getActiveEditor() != null);
		assertEquals(AnnotationPerspective.ID, page().getPerspective().getId());
		FileEditorInput input = (FileEditorInput) page().getActiveEditor().getEditorInput();
		assertTrue(CorpusResources.articleOf(input.getFile()).isPresent(), input.getFile().toString());
		ArticleSession session = Adapters.adapt(page().getActiveEditor(), ArticleSession.class);
		Until.holds("the marks of one of its annotators are shown", () -> !session.marks().isEmpty());
	}

	@Test
	void theExampleCorpusKeepsWhatWasChangedInIt() throws Exception {
		ExampleCorpus example = new ExampleCorpus(projects, folder);
		IProject project = example.find(null).project();
		Path codebook = project.getFile("codebook.yaml").getLocation().toPath();
		Files.writeString(codebook, Projects.CODEBOOK);
		example.find(null);
		assertEquals(Projects.CODEBOOK, Files.readString(codebook));
	}

	@Test
	void aBrokenCopyOfTheExampleIsMadeAnew() throws Exception {
		ExampleCorpus example = new ExampleCorpus(projects, folder);
		Path corpus = Files.createDirectories(folder.resolve(ExampleCorpus.PROJECT));
		Files.writeString(corpus.resolve("codebook.yaml"), "half a");
		IProject project = example.find(null).project();
		assertTrue(CorpusFolder.isCorpus(corpus));
		assertFalse(CorpusFolder.open(corpus).readCodebook().codebook().labels().isEmpty());
		assertTrue(CorpusResources.isCorpus(project));
	}

	@Test
	void anArticleIsOpenedWithItsCorpusWhereItLies() throws Exception {
		Path article = corpus().resolve("articles/2025/pier.txt");
		Files.createDirectories(article.getParent());
		Files.writeString(article, "The pier stays.\n");
		OpenJob.Found found = new OpenPath(projects, article).find(null);
		assertEquals(Optional.of(new ArticlePath("2025/pier")), found.article());
		assertTrue(Files.isSameFile(folder.resolve("harbour"), found.project().getLocation().toPath()));
	}

	@Test
	void aFolderWithoutCorpusIsRefusedWithWhatToDo() {
		CoreException refused = assertThrows(CoreException.class, () -> new OpenPath(projects, folder).find(null));
		assertTrue(refused.getStatus().getMessage().contains(folder.toString()), refused.getStatus().getMessage());
		assertTrue(refused.getStatus().getMessage().contains("corpus.json"), refused.getStatus().getMessage());
	}

	@Test
	void aPathThatDoesNotExistIsRefused() {
		CoreException refused = assertThrows(CoreException.class, () -> new OpenPath(projects, folder.resolve("gone")).find(null));
		assertTrue(refused.getStatus().getMessage().contains("gone"), refused.getStatus().getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { WelcomeCommands.OPEN_EXAMPLE, WelcomeCommands.OPEN_CORPUS, WelcomeCommands.NEW_CORPUS, WelcomeCommands.IMPORT,
			WelcomeCommands.EXPORT, WelcomeCommands.CHEAT_SHEET })
	void everyLinkOfTheFirstStepsIsACommand(String command) throws Exception {
		assertTrue(window.getService(ICommandService.class).deserialize(command).getCommand().isDefined());
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}

	private Path corpus() throws Exception {
		try {
			return CorpusFolder.create(folder.resolve("harbour"), "Harbour", "en", Projects.CODEBOOK).root();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
