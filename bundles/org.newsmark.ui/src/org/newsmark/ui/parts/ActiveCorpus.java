// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * Follows the corpus that is worked on in a window: that of the article in the active editor, or of what was selected last. It stays until
 * another one is meant; while none was meant yet, one that is open anyhow is taken. UI thread only; to be closed with the part that asked.
 */
public final class ActiveCorpus implements AutoCloseable {

	private final IWorkbenchPage page;
	private final Corpora corpora;
	private final IWorkspace workspace;
	private final Consumer<Optional<OpenCorpus>> changed;
	private final ISelectionListener selections = this::selected;
	private final IPartListener2 parts = new Parts();
	private final Subscription opening;
	private Optional<OpenCorpus> corpus = Optional.empty();

	/**
	 * @param workspace to look for a corpus while none was meant yet
	 * @param changed   told when it is another corpus, and when that corpus or its index comes into another state
	 */
	public ActiveCorpus(IWorkbenchPage page, Corpora corpora, IWorkspace workspace, Consumer<Optional<OpenCorpus>> changed) {
		this.page = page;
		this.corpora = corpora;
		this.workspace = workspace;
		this.changed = changed;
		page.addSelectionListener(selections);
		page.addPartListener(parts);
		opening = corpora.subscribe(this::told);
		Optional.ofNullable(page.getActiveEditor()).flatMap(this::of).or(() -> of(page.getSelection()))
				.or(this::any).ifPresent(found -> corpus = Optional.of(found));
	}

	/** Projects came, went, opened or became corpora. */
	public void projectsChanged() {
		if (corpus.isEmpty()) {
			any().ifPresentOrElse(this::follow, () -> changed.accept(corpus));
		}
	}

	public Optional<OpenCorpus> corpus() {
		return corpus;
	}

	@Override
	public void close() {
		page.removeSelectionListener(selections);
		page.removePartListener(parts);
		opening.close();
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		Optional<OpenCorpus> found = part instanceof IEditorPart editor ? of(editor) : of(selection);
		found.ifPresent(this::follow);
	}

	private void follow(OpenCorpus next) {
		if (corpus.isEmpty() || corpus.get() != next) {
			corpus = Optional.of(next);
			changed.accept(corpus);
		}
	}

	private void told(OpenCorpus each) {
		if (corpus.isPresent() && corpus.get() == each) {
			corpus = each.isClosed() ? corpora.open().stream().findFirst() : corpus;
			changed.accept(corpus);
		} else if (corpus.isEmpty() && !each.isClosed()) {
			follow(each);
		}
	}

	private Optional<OpenCorpus> any() {
		return corpora.open().stream().findFirst().or(() -> CorpusProjectsWatch.firstCorpus(workspace).flatMap(corpora::of));
	}

	private Optional<OpenCorpus> of(IEditorPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IResource.class)).flatMap(corpora::of);
	}

	private Optional<OpenCorpus> of(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			return Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class)).flatMap(corpora::of);
		}
		return Optional.empty();
	}

	private final class Parts implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof IEditorPart editor) {
				of(editor).ifPresent(ActiveCorpus.this::follow);
			}
		}
	}
}
