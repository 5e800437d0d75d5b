// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusLayout;

/** Texts of articles that got another name in the workspace, alone or with their folder. Pure. */
final class RenamedArticles {

	private RenamedArticles() {
	}

	/** @param delta of a project; returns the new name by the old one */
	static Map<ArticlePath, ArticlePath> in(IResourceDelta delta) {
		Map<ArticlePath, ArticlePath> renamed = new LinkedHashMap<>();
		try {
			delta.accept(each -> {
				boolean moved = each.getKind() == IResourceDelta.ADDED && (each.getFlags() & IResourceDelta.MOVED_FROM) != 0;
				if (moved && each.getResource().getType() == IResource.FILE && each.getMovedFromPath().segment(0).equals(each.getFullPath().segment(0))) {
					Optional<ArticlePath> from = text(each.getMovedFromPath());
					Optional<ArticlePath> to = text(each.getFullPath());
					if (from.isPresent() && to.isPresent()) {
						renamed.put(from.get(), to.get());
					}
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().error("Cannot see what was renamed in " + delta.getFullPath(), e);
		}
		return renamed;
	}

	/** @param path in the workspace, the project first */
	private static Optional<ArticlePath> text(IPath path) {
		String file = path.removeFirstSegments(1).toPortableString();
		return CorpusLayout.isText(file) ? CorpusLayout.articleOf(file) : Optional.empty();
	}
}
