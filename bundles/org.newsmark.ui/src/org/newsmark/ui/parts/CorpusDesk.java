// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.ui.IWorkbenchPage;
import org.newsmark.ui.corpus.Corpora;

import jakarta.inject.Inject;

/** What every view over a whole corpus needs of the workbench. */
@Creatable
public final class CorpusDesk {

	private final IWorkbenchPage page;
	private final IWorkspace workspace;
	private final Corpora corpora;
	private final UISynchronize ui;

	@Inject
	public CorpusDesk(IWorkbenchPage page, IWorkspace workspace, Corpora corpora, UISynchronize ui) {
		this.page = page;
		this.workspace = workspace;
		this.corpora = corpora;
		this.ui = ui;
	}

	public IWorkbenchPage page() {
		return page;
	}

	public IWorkspace workspace() {
		return workspace;
	}

	public Corpora corpora() {
		return corpora;
	}

	public UISynchronize ui() {
		return ui;
	}
}
