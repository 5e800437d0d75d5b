// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.corpus.OpenCorpus;

/** Follows open corpora and has what was saved checked in the background. UI thread only. */
public final class CorpusProblems implements Subscription {

	/** What many articles at a time bring (an import) is no work of an annotator, and not checked one by one. */
	private static final int MANY = 20;

	private record Followed(CheckJob job, Subscription changes) {
	}

	private final Map<OpenCorpus, Followed> followed = new HashMap<>();
	private final Subscription subscription;

	public CorpusProblems(Corpora corpora) {
		subscription = corpora.subscribe(this::changed);
		corpora.open().forEach(this::changed);
	}

	@Override
	public void close() {
		subscription.close();
		followed.values().forEach(each -> each.changes.close());
		followed.clear();
	}

	private void changed(OpenCorpus corpus) {
		if (corpus.isClosed()) {
			Followed gone = followed.remove(corpus);
			if (gone != null) {
				gone.changes.close();
				gone.job.cancel();
			}
			return;
		}
		follow(corpus).job.check(List.of());
	}

	private Followed follow(OpenCorpus corpus) {
		return followed.computeIfAbsent(corpus, each -> {
			CheckJob job = new CheckJob(each);
			return new Followed(job, each.subscribe(change -> job.check(tasks(each, change))));
		});
	}

	private static List<CheckJob.Task> tasks(OpenCorpus corpus, CorpusChange change) {
		return switch (change) {
			case CorpusChange.Annotations marks -> List.of(new CheckJob.Task(marks.article(), marks.annotator()));
			case CorpusChange.Articles articles -> articles.articles().size() > MANY ? List.of() : ofAnnotator(corpus, articles.articles());
			case CorpusChange.Settings settings -> List.of();
		};
	}

	private static List<CheckJob.Task> ofAnnotator(OpenCorpus corpus, Set<ArticlePath> articles) {
		String annotator = corpus.annotator();
		return articles.stream().filter(article -> CorpusResources.marksOf(corpus.project(), article, annotator).exists())
				.map(article -> new CheckJob.Task(article, annotator)).toList();
	}
}
