// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.newcorpus;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.corpus.CorpusProjects;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.open.CorpusInWindow;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.welcome.WelcomeCommands;

/** File > New > Corpus. */
public final class NewCorpusWizard extends Wizard implements INewWizard {

	private IWorkbenchWindow window;
	private NewCorpusPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		setWindowTitle(WizardMessages.NewCorpus_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		String annotator = Platform.getPreferencesService().getString(PreferenceKeys.NODE, PreferenceKeys.ANNOTATOR, "", null);
		page = new NewCorpusPage(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath(), annotator);
		addPage(page);
	}

	/** Stays open with a sentence if the corpus cannot be made. */
	@Override
	public boolean performFinish() {
		NewCorpus request = page.request();
		IProject[] made = new IProject[1];
		try {
			getContainer().run(true, false, monitor -> {
				try {
					made[0] = request.make(new CorpusProjects(ResourcesPlugin.getWorkspace()), monitor);
				} catch (IOException | ArticleFormatException | CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			page.setErrorMessage(FileProblem.of(request.folder(), e.getCause()).sentence());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).put(PreferenceKeys.ANNOTATOR, request.annotator().strip());
		boolean importNext = page.importNext.getSelection();
		// After the wizard is gone.
		getShell().getDisplay().asyncExec(() -> show(made[0], importNext));
		return true;
	}

	private void show(IProject corpus, boolean importNext) {
		new CorpusInWindow(window).show(corpus, Optional.empty());
		if (importNext) {
			new CommandRunner(window).run(WelcomeCommands.IMPORT);
		}
	}
}
