// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.preferences.PreferenceKeys;

/**
 * Follows corpora and has the explorer show what is new. The tree itself is that of the platform's resources: files stay files, so that
 * everything that can be done with files can be done here. UI thread only.
 */
public final class CorpusContent implements IPipelinedTreeContentProvider {

	private static final Object[] NOTHING = {};
	/** More changed articles than this are not updated one by one. */
	private static final int MANY = 20;

	private final Corpora corpora = PlatformUI.getWorkbench().getService(Corpora.class);
	private final Map<OpenCorpus, Subscription> followed = new HashMap<>();
	private final IPreferenceChangeListener preferences = event -> {
		if (event.getKey().equals(PreferenceKeys.ARTICLE_ORDER) || event.getKey().equals(PreferenceKeys.ANNOTATOR)) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::refreshAll);
		}
	};
	private Subscription subscription = () -> { /* until init */ };
	private @Nullable StructuredViewer viewer;

	@Override
	public void init(ICommonContentExtensionSite config) {
		subscription = corpora.subscribe(this::changed);
		corpora.open().forEach(this::follow);
		InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).addPreferenceChangeListener(preferences);
	}

	@Override
	public void inputChanged(Viewer next, @Nullable Object before, @Nullable Object now) {
		viewer = next instanceof StructuredViewer structured ? structured : null;
		if (now != null) {
			ArticleDrop.install(next.getControl());
		}
	}

	@Override
	public void dispose() {
		subscription.close();
		followed.values().forEach(Subscription::close);
		followed.clear();
		InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).removePreferenceChangeListener(preferences);
	}

	private void changed(OpenCorpus corpus) {
		if (corpus.isClosed()) {
			Subscription gone = followed.remove(corpus);
			if (gone != null) {
				gone.close();
			}
		} else {
			follow(corpus);
			refresh(corpus.project());
		}
	}

	private void follow(OpenCorpus corpus) {
		followed.computeIfAbsent(corpus, each -> each.subscribe(change -> show(each.project(), change)));
	}

	private void show(IProject project, CorpusChange change) {
		switch (change) {
			case CorpusChange.Annotations marks -> update(project, Set.of(marks.article()));
			case CorpusChange.Articles articles -> {
				refresh(project.getFolder(CorpusLayout.ARTICLES));
				// The numbers of the corpus.
				update(project, Set.of());
			}
			case CorpusChange.Settings settings -> refresh(project);
		}
	}

	private void update(IProject project, Set<ArticlePath> articles) {
		if (articles.size() > MANY) {
			refresh(project);
			return;
		}
		StructuredViewer shown = shown();
		if (shown != null) {
			shown.update(articles.stream().map(article -> CorpusResources.textOf(project, article)).toArray(), null);
			IFolder annotators = project.getFolder(CorpusLayout.ANNOTATIONS);
			shown.update(new Object[] { project, annotators }, null);
		}
	}

	private void refreshAll() {
		followed.keySet().forEach(corpus -> refresh(corpus.project()));
	}

	private void refresh(Object element) {
		StructuredViewer shown = shown();
		if (shown != null) {
			shown.refresh(element, true);
		}
	}

	private @Nullable StructuredViewer shown() {
		StructuredViewer current = viewer;
		return current == null || current.getControl() == null || current.getControl().isDisposed() ? null : current;
	}

	/** The navigator sorts by the sorter of whoever added an element last. */
	private static void adopt(Set<Object> children) {
		List<Object> ours = children.stream().filter(child -> child instanceof IFile || child instanceof IFolder)
				.filter(child -> CorpusResources.isCorpus(((IResource) child).getProject())).toList();
		children.removeAll(ours);
		children.addAll(ours);
	}

	// The platform's resources make the tree.

	@Override
	public Object[] getElements(@Nullable Object input) {
		return NOTHING;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return NOTHING;
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return false;
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public void getPipelinedChildren(Object parent, Set children) {
		adopt(children);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void getPipelinedElements(Object input, Set elements) {
		// Corpora stand among the other projects, in their order.
	}

	@Override
	public @Nullable Object getPipelinedParent(Object element, Object suggested) {
		return suggested;
	}

	@Override
	@SuppressWarnings("unchecked")
	public @Nullable PipelinedShapeModification interceptAdd(PipelinedShapeModification addition) {
		adopt(addition.getChildren());
		return addition;
	}

	@Override
	public @Nullable PipelinedShapeModification interceptRemove(PipelinedShapeModification removal) {
		return removal;
	}

	@Override
	public boolean interceptRefresh(PipelinedViewerUpdate refresh) {
		return false;
	}

	@Override
	public boolean interceptUpdate(PipelinedViewerUpdate update) {
		return false;
	}

	@Override
	public void restoreState(IMemento memento) {
		// Nothing was kept.
	}

	@Override
	public void saveState(IMemento memento) {
		// Nothing to keep.
	}
}
