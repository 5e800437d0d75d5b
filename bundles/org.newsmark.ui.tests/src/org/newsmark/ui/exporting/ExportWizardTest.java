// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class ExportWizardTest {

	private static final ArticlePath PIER = new ArticlePath("pier");
	private static final ArticlePath BOAT = new ArticlePath("boat");

	@TempDir
	Path folder;

	private IProject project;
	private WizardDialog dialog;
	private ExportWizard wizard;

	@BeforeEach
	void open() throws CoreException {
		project = Projects.realCorpus("harbour");
		Projects.article(project, PIER, "Pier stays", "The pier stays, says the mayor.\n");
		Projects.article(project, BOAT, "Boat gone", "The boat is gone.\n");
		Projects.marks(project, PIER, "alice", "source", 21, 30);
		Projects.marks(project, PIER, "bob", "source", 21, 30);
		Projects.marks(project, PIER, "bob", "bias.loaded", 9, 14);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		wizard = new ExportWizard();
		wizard.init(window.getWorkbench(), new StructuredSelection(project));
		dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Until.holds("the corpus is read", scope()::isPageComplete);
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void whatIsChosenIsCountedBeforeItIsWritten() {
		Until.holds("all marks", () -> scope().size.getText().equals("3 marks in 2 articles."));
		scope().annotators.table.getItem(0).setChecked(false);
		scope().where.setText("label:source");
		Until.holds("those of bob that are sources", () -> scope().size.getText().equals("One mark in one article."));
	}

	@Test
	void theFileHoldsWhatWasCountedAndTheResultSaysSo() throws Exception {
		scope().where.setText("label:source");
		goToFormat();
		Path target = folder.resolve("harbour.csv");
		format().target.setText(target.toString());
		assertTrue(wizard.canFinish());
		assertFalse(wizard.performFinish());
		assertSame(result(), dialog.getCurrentPage());
		assertTrue(result().summary.getText().startsWith("2 marks were written, of one article"), result().summary.getText());
		// A cell may hold line ends, so that lines are not rows.
		String table = Files.readString(target);
		assertTrue(table.contains("alice") && table.contains("bob"), table);
		assertFalse(table.contains("bias.loaded"), table);
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
	}

	@Test
	void theFirstLinesAreShownBeforeAnythingIsWritten() throws Exception {
		goToFormat();
		Until.holds("the preview", () -> format().preview.getText().contains("the mayor"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void anotherFormatChangesTheEndingAndThePreview() {
		goToFormat();
		String before = format().target.getText();
		assertTrue(before.endsWith("harbour.csv"), before);
		int jsonl = List.of(format().format.getItems()).indexOf("One JSON object per article (JSONL)");
		format().format.select(jsonl);
		format().format.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
		assertTrue(format().target.getText().endsWith("harbour.jsonl"), format().target.getText());
		Until.holds("the preview", () -> format().preview.getText().startsWith("{"));
	}

	@Test
	void anArchiveShowsWhichFilesItHolds() {
		goToFormat();
		int brat = List.of(format().format.getItems()).indexOf("brat (standoff, ZIP)");
		format().format.select(brat);
		format().format.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
		Until.holds("the preview", () -> format().preview.getText().contains("bob/pier.ann"));
		assertTrue(format().target.getText().endsWith("harbour.zip"), format().target.getText());
	}

	@Test
	void namesAndNumbersOfTheChoicesCanBeRead() {
		for (ChoiceTable choices : List.of(scope().annotators, scope().labels)) {
			for (TableColumn column : choices.table.getColumns()) {
				assertTrue(column.getWidth() > 20, "too narrow to be read");
			}
		}
		assertEquals("alice", scope().annotators.table.getItem(0).getText(0));
		assertEquals("1", scope().annotators.table.getItem(0).getText(1));
	}

	@Test
	void nothingCheckedIsNothingToExport() {
		scope().labels.checkAll(false);
		assertFalse(scope().isPageComplete());
		assertNotNull(scope().getErrorMessage());
		scope().labels.checkAll(true);
		assertNull(scope().getErrorMessage());
	}

	@Test
	void aQueryThatIsNotUnderstoodIsToldAtOnce() {
		scope().where.setText("lable:source");
		assertFalse(scope().isPageComplete());
		assertTrue(scope().getErrorMessage().contains("lable"), scope().getErrorMessage());
	}

	@Test
	void aPlaceThatCannotBeWrittenIsASentenceOnThePageAndNothingIsLeft() throws Exception {
		goToFormat();
		Path inTheWay = Files.writeString(folder.resolve("file"), "in the way");
		format().target.setText(inTheWay.resolve("harbour.csv").toString());
		assertFalse(wizard.performFinish());
		assertSame(format(), dialog.getCurrentPage());
		assertNotNull(format().getErrorMessage());
		assertEquals("in the way", Files.readString(inTheWay));
	}

	@Test
	void aDamagedFileIsNamedInTheResultAndTheRestIsWritten() throws Exception {
		Projects.write(project, "annotations/carol/boat.jsonl", "{\"newsmark\":\"annotations/1\",\"arti");
		Until.holds("everything chosen is counted", scope()::isPageComplete);
		scope().outside.setSelection(true);
		goToFormat();
		format().target.setText(folder.resolve("harbour.csv").toString());
		wizard.performFinish();
		assertTrue(result().details.getText().contains("annotations/carol/boat.jsonl"), result().details.getText());
		assertTrue(result().summary.getText().startsWith("3 marks were written"), result().summary.getText());
	}

	private void goToFormat() {
		dialog.showPage(format());
	}

	private ScopePage scope() {
		return (ScopePage) wizard.getPages()[0];
	}

	private FormatPage format() {
		return (FormatPage) wizard.getPages()[1];
	}

	private ExportResultPage result() {
		return (ExportResultPage) wizard.getPages()[2];
	}
}
