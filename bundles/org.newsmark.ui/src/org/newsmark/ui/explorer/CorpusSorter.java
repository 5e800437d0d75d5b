// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.ui.PlatformUI;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.preferences.PreferenceKeys;

/** Lists a corpus as it is read: articles first, then annotators, then the rest; articles in the order that the user chose. */
public final class CorpusSorter extends ViewerComparator {

	private final ArticleEntries entries = new ArticleEntries(PlatformUI.getWorkbench().getService(Corpora.class));

	@Override
	public int category(Object element) {
		return CorpusPart.of(element).ordinal();
	}

	@Override
	public int compare(Viewer viewer, @Nullable Object one, @Nullable Object other) {
		if (!(one instanceof IResource first) || !(other instanceof IResource second)) {
			return super.compare(viewer, one, other);
		}
		int byPart = Integer.compare(category(first), category(second));
		if (byPart != 0) {
			return byPart;
		}
		int byOrder = CorpusPart.of(first) == CorpusPart.ARTICLE ? byOrder((IFile) first, (IFile) second) : 0;
		return byOrder != 0 ? byOrder : ArticleEntry.COLLATOR.compare(first.getName(), second.getName());
	}

	private int byOrder(IFile first, IFile second) {
		Optional<ArticleEntry> one = entries.of(first);
		Optional<ArticleEntry> other = entries.of(second);
		if (one.isEmpty() || other.isEmpty()) {
			return Boolean.compare(one.isEmpty(), other.isEmpty());
		}
		return order().comparator().compare(one.get(), other.get());
	}

	private static ArticleOrder order() {
		return ArticleOrder.of(Platform.getPreferencesService().getString(PreferenceKeys.NODE, PreferenceKeys.ARTICLE_ORDER, "", null));
	}
}
