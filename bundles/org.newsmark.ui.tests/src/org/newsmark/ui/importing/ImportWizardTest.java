// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.ImportSource;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.importing.ReportRow.Kind;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class ImportWizardTest {

	private static final String PAGE = """
			<!doctype html><html lang="en"><head><title>The pier stays</title><meta property="og:site_name" content="Harbour Post">
			<meta property="article:published_time" content="2025-03-04T10:00:00Z"></head>
			<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The pier stays</h1>
			<p>The council voted on Tuesday to keep the old pier open to everybody who wants to fish there.</p>
			<p>“We will not sell it,” said the mayor after a long night of debate in the town hall.</p></article></body></html>
			""";

	@TempDir
	Path folder;

	private IProject project;
	private WizardDialog dialog;
	private ImportWizard wizard;

	@AfterEach
	void close() {
		if (dialog != null) {
			dialog.close();
		}
	}

	@Test
	void aSavedPageIsShownBeforeItIsImported() throws Exception {
		open(List.of(Files.writeString(folder.resolve("pier.html"), PAGE)));
		dialog.showPage(preview());
		Until.holds("the preview is made", () -> !preview().table.rows().isEmpty());
		ReportRow row = preview().table.rows().get(0);
		assertEquals("The pier stays", row.title());
		assertEquals("The pier stays", preview().table.table.getItem(0).getText(0));
		for (TableColumn column : preview().table.table.getColumns()) {
			assertTrue(column.getWidth() > 20, "too narrow to be read: " + column.getText());
		}
		assertEquals("Harbour Post", row.outlet());
		assertTrue(row.words() > 20, row.toString());
		assertEquals(List.of(), corpus().articlePaths());
		assertTrue(wizard.canFinish());
	}

	@Test
	void afterFinishTheArticleIsInTheCorpusAndInTheWorkspace() throws Exception {
		open(List.of(Files.writeString(folder.resolve("pier.html"), PAGE)));
		assertTrue(wizard.performFinish());
		assertEquals(List.of(new ArticlePath("pier")), corpus().articlePaths());
		Until.holds("Eclipse sees the article", () -> project.getFile("articles/pier.txt").exists());
	}

	@Test
	void aTableIsReadByTheColumnsThatAreChosen() throws Exception {
		open(List.of(Files.writeString(folder.resolve("table.csv"), "A;B\nThe pier stays;The council voted on Tuesday to keep it.\n")));
		sources().setColumns(Map.of("title", "A", "text", "B"));
		assertTrue(wizard.performFinish());
		assertEquals("The pier stays", corpus().readMetadata(new ArticlePath("table")).title());
	}

	@Test
	void whatCannotBeReadIsListedAtTheEndAndTheRestIsImported() throws Exception {
		Files.writeString(folder.resolve("a.txt"), "The pier stays\n\nThe council voted on Tuesday to keep it.\n");
		Files.write(folder.resolve("b.pdf"), "%PDF-1.7\n\0\1\2".getBytes(StandardCharsets.ISO_8859_1));
		Files.writeString(folder.resolve("c.txt"), "");
		open(List.of(folder));
		assertFalse(wizard.performFinish());
		assertSame(result(), dialog.getCurrentPage());
		assertEquals(List.of("b.pdf", "c.txt"), result().table.rows().stream().map(ReportRow::file).toList());
		assertTrue(result().table.rows().stream().allMatch(row -> row.kind() == Kind.REFUSED && row.reason().endsWith(".")));
		assertEquals(1, corpus().articlePaths().size());
		assertNull(result().getPreviousPage());
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		assertEquals(1, corpus().articlePaths().size());
	}

	@Test
	void theListOfWhatWasNotImportedCanBeSaved() throws Exception {
		Files.writeString(folder.resolve("c.txt"), "");
		open(List.of(folder));
		wizard.performFinish();
		Path list = folder.resolve("list.txt");
		result().save(list);
		List<String> lines = Files.readAllLines(list);
		assertEquals(2, lines.size());
		assertTrue(lines.get(1).startsWith("c.txt\t"), lines.get(1));
	}

	@Test
	void aListThatCannotBeSavedIsASentenceOnThePage() throws Exception {
		Files.writeString(folder.resolve("c.txt"), "");
		open(List.of(folder));
		wizard.performFinish();
		result().save(folder.resolve("gone/list.txt"));
		assertNotNull(result().getErrorMessage());
	}

	@Test
	void aFileThatTheCorpusHasIsNotImportedAgain() throws Exception {
		Path file = Files.writeString(folder.resolve("pier.html"), PAGE);
		open(List.of(file));
		wizard.performFinish();
		dialog.close();
		reopen(List.of(file));
		assertFalse(wizard.performFinish());
		assertEquals(List.of(Kind.ALREADY_THERE), result().table.rows().stream().map(ReportRow::kind).toList());
		assertEquals(1, corpus().articlePaths().size());
	}

	@Test
	void anArchiveIsReadWithoutUnpackingIt() throws Exception {
		Path zip = folder.resolve("pages.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("2025/pier.html"));
			out.write(PAGE.getBytes(StandardCharsets.UTF_8));
		}
		open(List.of(zip));
		assertTrue(wizard.performFinish());
		assertEquals(List.of(new ArticlePath("2025/pier")), corpus().articlePaths());
	}

	@Test
	void latin1TextIsImportedAndTheGuessIsTold() throws Exception {
		Files.write(folder.resolve("mole.txt"), "Le môle reste ouvert\n\nLe conseil a voté mardi, à l'unanimité.\n".getBytes(StandardCharsets.ISO_8859_1));
		open(List.of(folder));
		dialog.showPage(preview());
		Until.holds("the preview is made", () -> !preview().table.rows().isEmpty());
		assertEquals(Kind.MADE_WITH_NOTES, preview().table.rows().get(0).kind());
		assertTrue(wizard.performFinish());
		assertTrue(corpus().readText(new ArticlePath("mole")).text().contains("môle"));
	}

	@Test
	void aHugeFileIsRefusedWithItsLimit() throws Exception {
		Path huge = folder.resolve("huge.txt");
		try (var channel = Files.newByteChannel(huge, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
			channel.position(50L << 20);
			channel.write(java.nio.ByteBuffer.wrap(new byte[] { 'x' }));
		}
		open(List.of(huge));
		assertFalse(wizard.performFinish());
		assertTrue(result().table.rows().get(0).reason().contains("32"), result().table.rows().get(0).reason());
	}

	@Test
	void pastedTextBecomesAnArticleNamedByItsHeadline() throws Exception {
		open(List.of());
		assertFalse(wizard.canFinish());
		sources().sources.add(new Dropped.Content(new ImportSource("", "The pier stays\n\nThe council voted on Tuesday.\n".getBytes(StandardCharsets.UTF_8))));
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		assertEquals(1, corpus().articlePaths().size());
	}

	@Test
	void aReadOnlyCorpusRefusesInOneSentenceAndIsLeftAlone() throws Exception {
		Path file = Files.writeString(folder.resolve("pier.html"), PAGE);
		open(List.of(file));
		Path articles = project.getLocation().append("articles").toPath();
		// A file where the folder of articles has to be: refused for everybody, also for root.
		Files.writeString(articles, "in the way");
		assertFalse(wizard.performFinish());
		assertTrue(dialog.getCurrentPage() == result() || dialog.getErrorMessage() != null);
		assertEquals("in the way", Files.readString(articles));
	}

	@Test
	void aCorpusThatCannotBeOpenedIsToldOnThePage() throws Exception {
		project = Projects.corpus("broken");
		Projects.write(project, "corpus.json", "{");
		show(List.of(Files.writeString(folder.resolve("pier.html"), PAGE)));
		assertFalse(wizard.performFinish());
		assertTrue(sources().getErrorMessage().contains("corpus.json"), sources().getErrorMessage());
	}

	@Test
	void withoutAnyCorpusThereIsNothingToImportInto() throws Exception {
		show(List.of(Files.writeString(folder.resolve("pier.html"), PAGE)));
		assertFalse(wizard.canFinish());
		assertNotNull(sources().getErrorMessage());
	}

	private void open(List<Path> files) throws CoreException {
		project = Projects.realCorpus("harbour");
		reopen(files);
	}

	private void reopen(List<Path> files) {
		show(files);
	}

	private void show(List<Path> files) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		wizard = new ImportWizard();
		wizard.init(window.getWorkbench(), project == null ? StructuredSelection.EMPTY : new StructuredSelection(project));
		wizard.setFiles(files);
		dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private CorpusFolder corpus() throws Exception {
		Until.jobsAreDone(Corpora.JOBS);
		return CorpusFolder.open(project.getLocation().toPath());
	}

	private SourcesPage sources() {
		return (SourcesPage) wizard.getPages()[0];
	}

	private PreviewPage preview() {
		return (PreviewPage) wizard.getPages()[1];
	}

	private ResultPage result() {
		return (ResultPage) wizard.getPages()[2];
	}
}
