// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.Set;

import org.newsmark.core.article.ArticlePath;

/** What was written to a corpus folder, told after it is safe on disk. */
public sealed interface CorpusChange {

	/** One annotator's marks in one article. */
	record Annotations(ArticlePath article, String annotator) implements CorpusChange {
	}

	/** Texts, metadata or zones of these articles: made, changed or deleted. */
	record Articles(Set<ArticlePath> articles) implements CorpusChange {
		public Articles {
			articles = Set.copyOf(articles);
		}
	}

	/** The codebook, the register of sources or {@code corpus.json}. */
	record Settings() implements CorpusChange {
	}
}
