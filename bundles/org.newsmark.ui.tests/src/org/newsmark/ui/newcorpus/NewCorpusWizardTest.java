// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.newcorpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.perspective.AnnotationPerspective;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class NewCorpusWizardTest {

	@TempDir
	Path folder;

	private WizardDialog dialog;
	private NewCorpusWizard wizard;
	private NewCorpusPage page;

	@BeforeEach
	void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		wizard = new NewCorpusWizard();
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		page = (NewCorpusPage) wizard.getPages()[0];
		page.importNext.setSelection(false);
		Until.holds("the codebooks are listed", page.codebook::isEnabled);
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void aNameIsAllThatMustBeEntered() throws Exception {
		page.name.setText("Harbour: 2025");
		assertNull(page.getErrorMessage());
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Harbour_ 2025");
		Until.holds("the corpus is shown", () -> AnnotationPerspective.ID.equals(perspective()));
		assertTrue(CorpusResources.isCorpus(project));
		CorpusFolder corpus = CorpusFolder.open(project.getLocation().toPath());
		assertEquals("Harbour: 2025", corpus.settings().name());
		assertEquals("voices", corpus.readCodebook().codebook().id());
	}

	@Test
	void theFolderFollowsTheNameUntilItIsChanged() {
		page.name.setText("Harbour");
		assertTrue(page.folder.getText().endsWith("Harbour"), page.folder.getText());
		page.folder.setText(folder.toString());
		page.name.setText("Harbour and port");
		assertEquals(folder.toString(), page.folder.getText());
	}

	@Test
	void aFolderElsewhereIsUsedWhereItLies() throws Exception {
		page.name.setText("Harbour");
		page.folder.setText(folder.resolve("deep/harbour").toString());
		assertTrue(wizard.performFinish());
		assertTrue(CorpusFolder.isCorpus(folder.resolve("deep/harbour")));
		assertTrue(CorpusResources.isCorpus(ResourcesPlugin.getWorkspace().getRoot().getProject("harbour")));
	}

	@Test
	void aSecondCorpusInTheSameFolderIsRefusedInTheWizard() throws Exception {
		CorpusFolder.create(folder, "First", "", Projects.CODEBOOK);
		page.name.setText("Second");
		page.folder.setText(folder.toString());
		assertFalse(wizard.performFinish());
		assertNotNull(page.getErrorMessage());
		assertEquals("First", CorpusFolder.open(folder).settings().name());
	}

	@Test
	void aFileInTheWayIsRefusedInTheWizard() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "x");
		page.name.setText("Harbour");
		page.folder.setText(file.resolve("corpus").toString());
		assertFalse(wizard.performFinish());
		assertNotNull(page.getErrorMessage());
	}

	@Test
	void anotherCodebookIsReadFromItsFile() throws Exception {
		page.name.setText("Harbour");
		page.chooseCodebook(Files.writeString(folder.resolve("small.yaml"), Projects.CODEBOOK));
		assertEquals("Small", page.codebook.getText());
		assertTrue(page.codebookWords.getText().startsWith("small 1.0.0: 2 labels"), page.codebookWords.getText());
		assertTrue(wizard.canFinish());
	}

	@Test
	void aFileThatIsNoCodebookIsRefusedWithItsLine() throws Exception {
		page.name.setText("Harbour");
		page.chooseCodebook(Files.writeString(folder.resolve("letter.yaml"), "Dear Awa,\n: : :\n"));
		assertFalse(wizard.canFinish());
		assertTrue(page.getErrorMessage().contains("letter.yaml"), page.getErrorMessage());
	}

	@Test
	void aCodebookWithADoubleKeyCanBeUsedAndItsProblemIsShown() throws Exception {
		page.name.setText("Harbour");
		page.chooseCodebook(Files.writeString(folder.resolve("double.yaml"), Projects.CODEBOOK.replace("key: L", "key: S")));
		assertTrue(wizard.canFinish());
		assertTrue(page.codebookWords.getText().contains("15"), page.codebookWords.getText());
	}

	@Test
	void aMissingCodebookFileIsToldAndTheChoiceStays() {
		page.name.setText("Harbour");
		page.chooseCodebook(folder.resolve("gone.yaml"));
		assertTrue(page.getErrorMessage().contains("gone.yaml"), page.getErrorMessage());
		assertEquals(0, page.codebook.getSelectionIndex());
	}

	@Test
	void withoutAnnotatorThereIsNoCorpus() {
		page.name.setText("Harbour");
		page.annotator.setText(" ");
		assertFalse(wizard.canFinish());
		assertNotNull(page.getErrorMessage());
	}

	@Test
	void beforeTheFirstKeyNothingIsBlamed() {
		assertNull(page.getErrorMessage());
		assertFalse(wizard.canFinish());
	}

	private static String perspective() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId();
	}
}
