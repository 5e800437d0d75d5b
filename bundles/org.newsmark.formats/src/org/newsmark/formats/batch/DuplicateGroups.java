// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.batch.LikeArticles.Like;

/**
 * Puts articles with the same or nearly the same words together: each of a group, the first one too, has the path of the
 * first as its document variable {@value #MEMBER}. Nothing is left out for being in a group. Confined to one thread.
 */
final class DuplicateGroups {

	static final String MEMBER = "similar";

	/** One that is about to be made. */
	record Candidate(Fingerprint fingerprint, Optional<Like> like) {

		/** What the researcher should know. */
		Optional<ImportNote> note() {
			return like.map(found -> found.likeness() == 1 ? ImportNote.of(Kind.DUPLICATE, found.path())
					: ImportNote.of(Kind.NEAR_DUPLICATE, found.path(), found.percent()));
		}
	}

	private final CorpusFolder corpus;
	private final boolean write;
	private final FingerprintCache cache;
	private final LikeArticles articles = new LikeArticles();
	/** Of articles that are in a group, the first one of it. */
	private final Map<ArticlePath, String> groups = new HashMap<>();

	DuplicateGroups(CorpusFolder corpus, boolean write) {
		this.corpus = corpus;
		this.write = write;
		this.cache = new FingerprintCache(corpus);
	}

	/** An article that the corpus has. */
	void know(CorpusListing.Entry entry, Optional<ArticleMetadata> metadata, Progress progress) throws IOException {
		cache.load(entry, articles, progress);
		metadata.map(known -> known.text(MEMBER)).filter(group -> !group.isEmpty())
				.ifPresent(group -> groups.put(entry.path(), group));
	}

	Candidate candidate(ImportedArticle article) {
		Fingerprint fingerprint = Fingerprint.of(article.text(), article.zones());
		return new Candidate(fingerprint, articles.mostLike(fingerprint));
	}

	/** The description of the candidate, with its group. */
	ArticleMetadata grouped(ArticleMetadata metadata, Candidate candidate) {
		return candidate.like().isEmpty() ? metadata : metadata.with(MEMBER, groupOf(candidate.like().get().path()));
	}

	/** The candidate is made. */
	void add(ArticlePath path, Candidate candidate) throws IOException {
		articles.add(path, candidate.fingerprint());
		if (candidate.like().isPresent()) {
			ArticlePath first = candidate.like().get().path();
			groups.put(path, groupOf(first));
			if (groups.putIfAbsent(first, first.value()) == null && write) {
				markFirst(first);
			}
		}
		if (write) {
			cache.put(path, candidate.fingerprint());
		}
	}

	void finish() {
		if (write) {
			cache.save();
		}
	}

	private String groupOf(ArticlePath path) {
		return groups.getOrDefault(path, path.value());
	}

	private void markFirst(ArticlePath path) throws IOException {
		try {
			ArticleMetadata base = corpus.readMetadata(path);
			corpus.writeMetadata(path, base.with(MEMBER, path.value()), base);
		} catch (ArticleFormatException damagedDescriptionIsNeverRewritten) {
			return;
		}
	}
}
