// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PlatformUI;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.OpenCorpus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The articles that are open, as a service: one session per article and annotator, however many editors show it. UI thread only.
 */
@Component(service = ArticleSessions.class)
public final class ArticleSessions {

	/** The family of all jobs that read or write an open article. */
	public static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark articles";
		}
	};

	private final Corpora corpora;
	private final Presets presets = new Presets();
	private final List<OpenArticle> open = new ArrayList<>();

	@Activate
	public ArticleSessions(@Reference Corpora corpora) {
		this.corpora = corpora;
	}

	/**
	 * Opens the article whose text this file is, or joins those who have it open. Returns at once; article and marks come when they are read.
	 * To be matched by {@link #close}.
	 *
	 * @return empty if the file is no article of an open corpus
	 */
	public Optional<OpenArticle> open(IFile file) {
		Optional<OpenCorpus> corpus = corpora.of(file);
		Optional<ArticlePath> path = corpus.flatMap(each -> each.articleOf(file));
		if (corpus.isEmpty() || path.isEmpty()) {
			return Optional.empty();
		}
		OpenArticle article = find(corpus.get(), path.get()).orElseGet(() -> make(corpus.get(), path.get()));
		return Optional.of(article.use());
	}

	/** The session of an article that is open in some editor. */
	public Optional<ArticleSession> sessionOf(OpenCorpus corpus, ArticlePath path) {
		return find(corpus, path).map(OpenArticle::session);
	}

	public void close(OpenArticle article) {
		if (article.leave()) {
			open.remove(article);
		}
	}

	private Optional<OpenArticle> find(OpenCorpus corpus, ArticlePath path) {
		return open.stream().filter(each -> each.isOf(corpus, path, corpus.annotator())).findFirst();
	}

	private OpenArticle make(OpenCorpus corpus, ArticlePath path) {
		ArticleSession session = new ArticleSession(path, corpus.annotator(),
				PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(), presets);
		OpenArticle article = new OpenArticle(corpora, corpus, session);
		open.add(article);
		return article;
	}
}
