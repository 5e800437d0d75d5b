// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleField;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Bits;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.text.TextHits;
import org.newsmark.index.internal.text.TextSource;

/**
 * Answers queries over one state of a corpus. Marks have row numbers, which hold for this engine only. Queries are
 * answered as they are: the caller passes {@link Query#scoped()}. Any thread; text terms read the index and throw
 * {@link java.io.UncheckedIOException}.
 */
public final class Engine {

	private final Holdings holdings;
	private final Register register;
	private final TextSearch text;
	private final RowNumbers numbers;
	private final Map<Dimension, Axis> axes = new ConcurrentHashMap<>();
	private final Map<Block, WordCells> words;

	public Engine(Holdings holdings, Register register, TextSource view) {
		this(holdings, register, new TextSearch(holdings, view), new ConcurrentHashMap<>());
	}

	/** @param words of blocks, kept from one engine to the next */
	private Engine(Holdings holdings, Register register, TextSearch text, Map<Block, WordCells> words) {
		this.holdings = holdings;
		this.register = register;
		this.text = text;
		this.words = words;
		this.numbers = new RowNumbers(holdings);
	}

	/** The next state; what was computed and still holds is kept. */
	public Engine next(Holdings changed, Register names, TextSource view) {
		Map<Block, WordCells> kept = new ConcurrentHashMap<>();
		for (Part part : changed.parts()) {
			WordCells cells = words.get(part.block());
			if (cells != null) {
				kept.put(part.block(), cells);
			}
		}
		return new Engine(changed, names, new TextSearch(changed, view), kept);
	}

	public Holdings holdings() {
		return holdings;
	}

	public Register register() {
		return register;
	}

	/** Marks by up to any number of dimensions. */
	public Tally count(List<Dimension> dimensions, Query query, Progress progress) {
		List<Axis> asked = dimensions.stream().map(this::axis).toList();
		Condition condition = compile(query, progress);
		Counter counter = new Counter(asked);
		for (Part part : holdings.parts()) {
			progress.checkCancelled();
			counter.add(part, condition.select(part, part.liveMarks()));
		}
		return Tally.of(asked, counter);
	}

	/** Words by those of the dimensions that words have, see {@link #isOfWords}. */
	public Tally countWords(List<Dimension> dimensions, Query query, Progress progress) {
		List<Axis> asked = dimensions.stream().filter(Engine::isOfWords).map(this::axis).toList();
		Condition condition = compile(Relaxed.of(query), progress);
		Counter counter = new Counter(asked);
		for (Part part : holdings.parts()) {
			progress.checkCancelled();
			WordCells cells = words.computeIfAbsent(part.block(), any -> WordCells.of(part)).with(part);
			counter.add(cells.part(), condition.select(cells.part(), cells.part().liveMarks()), cells.words());
		}
		return Tally.of(asked, counter);
	}

	/** Whether words, and not only marks, have a value of it. */
	public static boolean isOfWords(Dimension dimension) {
		return switch (dimension.kind()) {
			case LABEL, FAMILY, ENTITY, ATTRIBUTE -> false;
			case ARTICLE, OUTLET, ANNOTATOR, DATE, MONTH, ZONE, VOICE, LANGUAGE, EVENT, GENRE, STATUS, META -> true;
		};
	}

	/** Articles by dimensions that articles have. */
	public Tally countArticles(List<Dimension> dimensions, Progress progress) {
		List<Axis> asked = dimensions.stream().map(this::axis).toList();
		Counter counter = new Counter(asked);
		for (Part part : holdings.parts()) {
			progress.checkCancelled();
			Part articles = ArticleRows.of(part);
			counter.add(articles, articles.liveMarks());
		}
		return Tally.of(asked, counter);
	}

	/** Names of the attributes that marks have. */
	public Set<String> attributes() {
		Codes codes = holdings.codes();
		boolean[] used = new boolean[codes.pairs.size()];
		for (Part part : holdings.parts()) {
			Column lists = part.block().column(MarkField.ATTRIBUTES);
			for (int mark = 0; mark < lists.size(); mark++) {
				used[lists.get(mark)] = true;
			}
		}
		return names(used);
	}

	/** Names of the metadata that articles have, beside those with a field of their own. */
	public Set<String> metadata() {
		Codes codes = holdings.codes();
		boolean[] used = new boolean[codes.pairs.size()];
		for (Part part : holdings.parts()) {
			for (int list : part.block().articles().fields()[ArticleField.METAS.ordinal()]) {
				used[list] = true;
			}
		}
		return names(used);
	}

	private Set<String> names(boolean[] lists) {
		Codes codes = holdings.codes();
		Set<String> names = new TreeSet<>(Ranks.ORDER);
		for (int list = 0; list < lists.length; list++) {
			for (int i = 0; lists[list] && i < codes.pairs.length(list); i += 2) {
				names.add(codes.names.text(codes.pairs.element(list, i)));
			}
		}
		return names;
	}

	/** Row numbers of all marks that the query finds, by article, annotator and position. */
	public int[] rows(Query query, Progress progress) {
		Condition condition = compile(query, progress);
		List<long[]> selected = new ArrayList<>();
		for (Part part : holdings.parts()) {
			progress.checkCancelled();
			selected.add(condition.select(part, part.liveMarks()));
		}
		return numbers.rows(selected);
	}

	/** For each article by its ordinal how many marks the query finds. */
	public int[] countByArticle(Query query, Progress progress) {
		Condition condition = compile(query, progress);
		int[] counts = new int[holdings.size()];
		for (Part part : holdings.parts()) {
			progress.checkCancelled();
			long[] selected = condition.select(part, part.liveMarks());
			Block block = part.block();
			for (int article = 0; article < block.articles().size(); article++) {
				if (part.ordinal(article) != Part.DEAD) {
					counts[part.ordinal(article)] = Bits.count(selected, block.firstMark(article),
							block.endOfMarks(article));
				}
			}
		}
		return counts;
	}

	/**
	 * Which articles a query finds that asks nothing of marks, by ordinal; also such without marks.
	 *
	 * @param outside whether words are searched in zones outside the article: the query may be part of one that says so
	 */
	public boolean[] articles(Query query, boolean outside, Progress progress) {
		Condition condition = compile(query, outside, progress);
		boolean[] found = new boolean[holdings.size()];
		for (Part part : holdings.parts()) {
			progress.checkCancelled();
			Part articles = ArticleRows.of(part);
			long[] selected = condition.select(articles, articles.liveMarks());
			for (int article = Bits.next(selected, 0); article >= 0; article = Bits.next(selected, article + 1)) {
				found[part.ordinal(article)] = true;
			}
		}
		return found;
	}

	/** Where one of these words or phrases stands, by the article's ordinal. */
	public TextHits find(List<ValuePattern> anyOf, boolean outside, Progress progress) {
		return text.find(anyOf, outside, true, progress);
	}

	/** The mark with this row number. */
	public Row row(int row) {
		return numbers.row(row);
	}

	/** One more than the largest row number. */
	public int rowEnd() {
		return numbers.end();
	}

	/** First row of what an annotator marked in an article, and the end of these rows; both 0 if there is nothing. */
	public int[] rowsOf(String article, String annotator) {
		return numbers.of(article, annotator);
	}

	/** The block that has an article. */
	public Block blockOf(int ordinal) {
		return holdings.parts().get(holdings.partOf(ordinal)).block();
	}

	/** The marks that a query finds, as a test by article and stretch: whether one of them holds it. */
	public MarkTest holding(Query query, Progress progress) {
		Condition condition = compile(query, progress);
		List<long[]> selected = holdings.parts().stream().map(part -> condition.select(part, part.liveMarks()))
				.toList();
		return (ordinal, start, end) -> {
			Block block = blockOf(ordinal);
			int article = holdings.articleOf(ordinal);
			long[] marks = selected.get(holdings.partOf(ordinal));
			int last = block.endOfMarks(article);
			for (int mark = Bits.next(marks, block.firstMark(article), last); mark >= 0; mark = Bits.next(marks,
					mark + 1, last)) {
				if (block.get(MarkField.START, mark) <= start && block.get(MarkField.END, mark) >= end
						&& Compiler.isInSpan(MarkDetails.spans(block, block.fileOf(mark), mark), start, end)) {
					return true;
				}
			}
			return false;
		};
	}

	/** Decides for a stretch of an article, in UTF-16 code units. */
	public interface MarkTest {
		boolean holds(int ordinal, int start, int end);
	}

	Axis axis(Dimension dimension) {
		return axes.computeIfAbsent(dimension, new Axes(holdings)::axis);
	}

	private Condition compile(Query query, Progress progress) {
		return compile(query, query.searchesOutside(), progress);
	}

	private Condition compile(Query query, boolean outside, Progress progress) {
		return new Compiler(holdings.codes(), register, text, outside, progress).compile(query);
	}
}
