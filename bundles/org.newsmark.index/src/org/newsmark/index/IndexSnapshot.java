// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleTable;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.query.Engine;
import org.newsmark.index.internal.query.Holdings;
import org.newsmark.index.internal.query.Spread;
import org.newsmark.index.internal.query.Tally;

/**
 * The corpus as it was at one moment; what it answers never changes. Any thread. Counting takes milliseconds; words in
 * a query are searched in the index of texts, which may read files and then throws
 * {@link java.io.UncheckedIOException}, also once the {@link CorpusIndex} is closed.
 * <p>
 * Every query is taken as {@link Query#scoped()}: marks in zones outside the article are left out unless it names a
 * zone. What {@link #count} counts, {@link #marks} lists, and exports hold is the same.
 */
public final class IndexSnapshot {

	private static final AnnotationStatus[] STATUSES = AnnotationStatus.values();

	private final long generation;
	private final Engine engine;

	IndexSnapshot(long generation, Engine engine) {
		this.generation = generation;
		this.engine = engine;
	}

	/** Larger in later snapshots of the same index, so that a result that comes late can be told. */
	public long generation() {
		return generation;
	}

	/** Number of articles. */
	public int articles() {
		return engine.holdings().size();
	}

	/** Number of marks, wherever they stand. */
	public int marks() {
		return engine.holdings().marks();
	}

	/**
	 * Counts marks.
	 *
	 * @param by up to three dimensions; none gives the total alone
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public CountTable count(List<Dimension> by, Query query, Progress progress) {
		if (by.size() > 3) {
			throw new IllegalArgumentException("More than three dimensions: " + by);
		}
		return new CountTable(by, query, engine.count(by, query.scoped(), progress),
				() -> engine.countWords(by, query.scoped(), Progress.NONE));
	}

	/**
	 * Lists marks.
	 *
	 * @param order {@link MarkOrder#CORPUS}, or by what
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public MarkRows marks(Query query, List<MarkOrder> order, Progress progress) {
		return MarkRows.of(engine, query, order, progress);
	}

	/**
	 * Counts marks by a value and by where in their article they stand.
	 *
	 * @param bins into how many parts of the same length an article is cut
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Dispersion dispersion(Query query, Dimension by, int bins, Progress progress) {
		return new Dispersion(query, by, bins,
				Spread.of(engine, engine.rows(query.scoped(), progress), by, bins, progress));
	}

	/**
	 * Counts articles that a query finds by up to two dimensions that articles have, whatever was marked in them.
	 *
	 * @throws IllegalArgumentException               if a dimension is none of articles
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public CountTable countArticles(List<Dimension> by, Progress progress) {
		if (by.size() > 2 || by.stream().anyMatch(dimension -> !dimension.isOfArticle())) {
			throw new IllegalArgumentException("No dimensions of articles: " + by);
		}
		Tally articles = engine.countArticles(by, progress);
		return new CountTable(by, Query.ALL, articles, () -> engine.countWords(by, Query.ALL, Progress.NONE));
	}

	/**
	 * Lists words or marks in their context.
	 *
	 * @param width of the context on each side, in UTF-16 code units
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Concordance concordance(Query query, int width, ConcordanceOrder order, Progress progress) {
		Concordance lines = Concordance.of(engine, query, width, progress);
		return order == ConcordanceOrder.CORPUS ? lines : lines.sorted(order, progress);
	}

	/**
	 * Lists articles by path: those with a mark that the query finds. A query that says nothing of marks also finds
	 * articles without marks; one whose terms about marks are all negated finds the articles without any such mark.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<ArticleRow> articles(Query query, Progress progress) {
		int[] marks = engine.countByArticle(query.scoped(), progress);
		ArticleChoice choice = ArticleChoice.of(query);
		boolean[] found = engine.articles(choice.ofArticles(), query.searchesOutside(), progress);
		int[] barred = choice.barred().isEmpty() ? new int[found.length]
				: engine.countByArticle(choice.barred().get(), progress);
		List<ArticleRow> rows = new ArrayList<>();
		for (int ordinal = 0; ordinal < found.length; ordinal++) {
			if (found[ordinal] && barred[ordinal] == 0 && (!choice.needsMark() || marks[ordinal] > 0)) {
				rows.add(row(ordinal, marks[ordinal]));
			}
		}
		return rows;
	}

	/** One article; empty if it is not in the corpus or could not be read. */
	public Optional<ArticleRow> article(ArticlePath path) {
		int ordinal = engine.holdings().find(path.value());
		if (ordinal < 0) {
			return Optional.empty();
		}
		Block block = engine.blockOf(ordinal);
		int article = engine.holdings().articleOf(ordinal);
		return Optional.of(row(ordinal, block.endOfMarks(article) - block.firstMark(article)));
	}

	/** Names and values of the corpus, for completion. Any thread; milliseconds. */
	public Vocabulary vocabulary() {
		return new CorpusVocabulary(engine);
	}

	private ArticleRow row(int ordinal, int marks) {
		Holdings holdings = engine.holdings();
		Block block = engine.blockOf(ordinal);
		int article = holdings.articleOf(ordinal);
		Map<String, AnnotationStatus> statuses = new LinkedHashMap<>();
		for (int file = block.articles().fileStart()[article]; file < block.articles().fileStart()[article
				+ 1]; file++) {
			statuses.put(block.codes().annotators.text(block.files().get(FileField.ANNOTATOR, file)),
					STATUSES[block.files().get(FileField.STATUS, file)]);
		}
		return new ArticleRow(RowMaker.article(block, article), marks, words(block.articles(), article), statuses);
	}

	private static int words(ArticleTable articles, int article) {
		int words = 0;
		for (int i = articles.words().starts()[article]; i < articles.words().starts()[article + 1]; i++) {
			int packed = articles.words().values()[i];
			words += ArticleTable.kind(packed).isOutside() ? 0 : ArticleTable.words(packed);
		}
		return words;
	}
}
