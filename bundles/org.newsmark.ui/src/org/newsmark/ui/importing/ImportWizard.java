// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.Readers;
import org.newsmark.formats.batch.ImportOutcome;
import org.newsmark.formats.batch.ImportReport;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.open.CorpusInWindow;
import org.newsmark.ui.work.MonitorProgress;

/** File > Import > Articles: choose, see what would be made, make it, read what went wrong. */
public final class ImportWizard extends Wizard implements IImportWizard {

	/** Work on a corpus that is done in the background of the wizard. Blocks. */
	private interface Work {
		ImportReport run(CorpusFolder corpus, Progress progress) throws IOException;
	}

	private final ResultPage resultPage = new ResultPage();
	private final PreviewPage previewPage = new PreviewPage(this::preview);
	private SourcesPage sourcesPage;
	private IWorkbenchWindow window;
	private Corpora corpora;
	private Readers readers;
	private @Nullable ImportRequest previewed;
	private @Nullable ImportReport done;

	/** Shows what would become of these files. UI thread only. */
	public static void open(IWorkbenchWindow window, ImportTarget target, List<Path> files) {
		ImportWizard wizard = new ImportWizard();
		wizard.init(window, target);
		wizard.sourcesPage.setInitial(files);
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		if (wizard.sourcesPage.isPageComplete()) {
			dialog.showPage(wizard.previewPage);
		}
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		init(workbench.getActiveWorkbenchWindow(), ImportTarget.of(selection.getFirstElement()));
	}

	private void init(IWorkbenchWindow in, ImportTarget target) {
		window = in;
		IWorkbench workbench = in.getWorkbench();
		corpora = workbench.getService(Corpora.class);
		readers = workbench.getService(Readers.class);
		List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CorpusResources::isCorpus)
				.toList();
		sourcesPage = new SourcesPage(projects, target, readers.all());
		setWindowTitle(WizardMessages.Import_title);
		setNeedsProgressMonitor(true);
	}

	/** To be imported unless somebody takes them from the list. Call after {@link #init} and before the wizard is shown. */
	public void setFiles(List<Path> files) {
		sourcesPage.setInitial(files);
	}

	@Override
	public void addPages() {
		addPage(sourcesPage);
		addPage(previewPage);
		addPage(resultPage);
	}

	@Override
	public @Nullable IWizardPage getNextPage(IWizardPage page) {
		return page == sourcesPage ? previewPage : null;
	}

	/** The preview may be passed over: nothing is overwritten. */
	@Override
	public boolean canFinish() {
		return done != null || sourcesPage.isPageComplete() && (getContainer().getCurrentPage() != previewPage || previewPage.isPageComplete());
	}

	/** Makes the preview unless it was made of the same before. */
	void preview() {
		ImportRequest request = sourcesPage.request();
		if (request.equals(previewed)) {
			return;
		}
		work(previewPage, (corpus, progress) -> request.preview(corpus, readers, progress)).ifPresent(report -> {
			previewed = request;
			previewPage.show(report);
		});
	}

	/** Whether the wizard may close: not before somebody has read what went wrong. */
	@Override
	public boolean performFinish() {
		if (done != null) {
			return true;
		}
		ImportRequest request = sourcesPage.request();
		Optional<ImportReport> report = work((DialogPage) getContainer().getCurrentPage(),
				(corpus, progress) -> request.run(corpus, readers, progress));
		report.ifPresent(this::finished);
		return report.isPresent() && isAllImported(report.get());
	}

	private void finished(ImportReport report) {
		done = report;
		Optional<ArticlePath> first = report.imported().stream().flatMap(file -> file.articles().stream()).map(ImportOutcome.Made::path)
				.findFirst();
		new CorpusInWindow(window).reveal(sourcesPage.project().orElseThrow(), first);
		if (!isAllImported(report)) {
			resultPage.show(report);
			getContainer().showPage(resultPage);
		}
	}

	private static boolean isAllImported(ImportReport report) {
		return report.complete() && report.refused().isEmpty() && report.alreadyThere().isEmpty();
	}

	/** So that what was imported can be shown; whoever cancels here sees it a little later. */
	private static void awaitWritten(OpenCorpus corpus, IProgressMonitor monitor) {
		try {
			corpus.awaitWritten(monitor);
		} catch (OperationCanceledException e) {
			// Everything is imported.
		}
	}

	private Optional<ImportReport> work(DialogPage page, Work work) {
		IProject project = sourcesPage.project().orElseThrow();
		OpenCorpus corpus = corpora.of(project).orElseThrow();
		ImportReport[] report = new ImportReport[1];
		try {
			getContainer().run(true, true, monitor -> {
				try {
					report[0] = work.run(corpus.awaitOpen(monitor).folder(), new MonitorProgress(monitor));
					awaitWritten(corpus, monitor);
				} catch (IOException | CoreException e) {
					throw new InvocationTargetException(e);
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
			page.setErrorMessage(null);
			return Optional.of(report[0]);
		} catch (InvocationTargetException e) {
			page.setErrorMessage(FileProblem.of(project.getName(), e.getCause()).sentence());
			return Optional.empty();
		} catch (InterruptedException cancelled) {
			return Optional.empty();
		}
	}
}
