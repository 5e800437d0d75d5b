// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * What the explorer shows of articles, from the index alone; nothing while there is none. Sorting ten thousand articles asks for each of them
 * some thirty times, so what was told is kept until the index changes. UI thread only.
 */
final class ArticleEntries {

	private record Known(IndexSnapshot snapshot, String annotator, Map<ArticlePath, Optional<ArticleEntry>> entries) {
	}

	private final Corpora corpora;
	private final Map<IProject, Known> known = new HashMap<>();

	ArticleEntries(Corpora corpora) {
		this.corpora = corpora;
	}

	/** @param file the text of an article, or anything else */
	Optional<ArticleEntry> of(IFile file) {
		return CorpusResources.articleOf(file).flatMap(article -> of(file.getProject(), article));
	}

	Optional<ArticleEntry> of(IProject project, ArticlePath article) {
		Optional<OpenCorpus> corpus = corpora.of(project);
		Optional<IndexSnapshot> snapshot = corpus.flatMap(OpenCorpus::snapshot);
		if (snapshot.isEmpty()) {
			known.remove(project);
			return Optional.empty();
		}
		String annotator = corpus.get().annotator();
		Known now = known.get(project);
		if (now == null || now.snapshot != snapshot.get() || !now.annotator.equals(annotator)) {
			now = new Known(snapshot.get(), annotator, new HashMap<>());
			known.put(project, now);
		}
		return now.entries.computeIfAbsent(article,
				path -> snapshot.get().article(path).map(row -> ArticleEntry.of(row, annotator)));
	}

	Optional<IndexSnapshot> snapshot(IProject project) {
		return corpora.of(project).flatMap(OpenCorpus::snapshot);
	}

	/** Without opening a corpus that nobody looked into yet. */
	Optional<IndexSnapshot> snapshotIfOpen(IProject project) {
		return corpora.ifOpen(project).flatMap(OpenCorpus::snapshot);
	}
}
