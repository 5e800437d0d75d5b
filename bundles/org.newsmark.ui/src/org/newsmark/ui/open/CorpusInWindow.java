// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.perspective.AnnotationPerspective;

/** Brings a corpus before the eyes: the perspective, the corpus in the explorer, the article in its editor. UI thread only. */
public final class CorpusInWindow {

	private final IWorkbenchWindow window;

	public CorpusInWindow(IWorkbenchWindow window) {
		this.window = window;
	}

	void show(OpenJob.Found found) {
		show(found.project(), found.article());
	}

	/** @param article is opened; without one the corpus is selected. Does nothing if the window was closed meanwhile. */
	public void show(IProject project, Optional<ArticlePath> article) {
		withPage(project, page -> {
			IResource selected = resource(project, article);
			select(page, selected);
			if (selected instanceof IFile file && file.exists()) {
				IDE.openEditor(page, file);
			}
		});
	}

	/** @param article is selected, not opened; without one the corpus is */
	public void reveal(IProject project, Optional<ArticlePath> article) {
		withPage(project, page -> select(page, resource(project, article)));
	}

	private interface PageWork {
		void run(IWorkbenchPage page) throws WorkbenchException;
	}

	private void withPage(IProject project, PageWork work) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		try {
			work.run(window.getWorkbench().showPerspective(AnnotationPerspective.ID, window));
		} catch (WorkbenchException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Open_cannotShow, project.getName()), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private static IResource resource(IProject project, Optional<ArticlePath> article) {
		return article.<IResource>map(path -> CorpusResources.textOf(project, path)).orElse(project);
	}

	private static void select(IWorkbenchPage page, IResource resource) throws PartInitException {
		IViewPart explorer = page.showView(ProjectExplorer.VIEW_ID, null, IWorkbenchPage.VIEW_VISIBLE);
		if (explorer instanceof ISetSelectionTarget target) {
			target.selectReveal(new StructuredSelection(resource));
		}
	}
}
