// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.Writers;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.importing.ImportTarget;
import org.newsmark.ui.work.MonitorProgress;

/** File > Export > Corpus: choose marks, choose a format, see its first lines, write, read what was written. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private final ExportResultPage resultPage = new ExportResultPage();
	private ScopePage scopePage;
	private FormatPage formatPage;
	private boolean done;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CorpusResources::isCorpus)
				.toList();
		scopePage = new ScopePage(workbench.getService(Corpora.class), projects, ImportTarget.of(selection.getFirstElement()).project());
		formatPage = new FormatPage(workbench.getService(Writers.class).all(), this::plan,
				() -> scopePage.open().map(corpus -> corpus.project().getName()).orElse(""));
		setWindowTitle(WizardMessages.Export_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(scopePage);
		addPage(formatPage);
		addPage(resultPage);
	}

	@Override
	public @Nullable IWizardPage getNextPage(IWizardPage page) {
		return page == scopePage ? formatPage : null;
	}

	@Override
	public boolean canFinish() {
		return done || getContainer().getCurrentPage() == formatPage && scopePage.isPageComplete() && formatPage.isPageComplete();
	}

	/** Closes only after somebody has read what was written. */
	@Override
	public boolean performFinish() {
		if (done) {
			return true;
		}
		Optional<ExportPlan> plan = formatPage.plan();
		Optional<Path> target = formatPage.targetFile();
		if (plan.isPresent() && target.isPresent()) {
			write(plan.get(), target.get()).ifPresent(result -> {
				done = true;
				resultPage.show(result);
				getContainer().showPage(resultPage);
			});
		}
		return false;
	}

	private Optional<ExportPlan> plan(CorpusWriter writer, Map<String, String> options) {
		return scopePage.open().flatMap(corpus -> scopePage.scope().map(scope -> new ExportPlan(corpus, scope, writer, options)));
	}

	private Optional<ExportResult> write(ExportPlan plan, Path target) {
		ExportResult[] result = new ExportResult[1];
		try {
			getContainer().run(true, true, monitor -> {
				try {
					result[0] = plan.write(target, new MonitorProgress(monitor));
				} catch (IOException | CoreException e) {
					throw new InvocationTargetException(e);
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
			formatPage.setErrorMessage(null);
			return Optional.of(result[0]);
		} catch (InvocationTargetException e) {
			formatPage.setErrorMessage(FileProblem.of(target.toString(), e.getCause()).sentence());
			return Optional.empty();
		} catch (InterruptedException nothingWasWritten) {
			return Optional.empty();
		}
	}
}
