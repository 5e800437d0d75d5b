// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.columns.Ints;
import org.newsmark.index.internal.query.Engine;
import org.newsmark.index.internal.query.Row;
import org.newsmark.index.internal.query.RowReader;
import org.newsmark.index.internal.query.RowSort;
import org.newsmark.index.internal.text.TextHits;

/**
 * Keyword in context. If the query holds words or phrases, every place where one of them stands is a line: in the
 * articles that the query finds and, if it asks anything of marks, within such a mark. Without words every mark that
 * the query finds is a line. A line is made when it is asked for. Immutable; any thread.
 */
public final class Concordance {

	private final Engine engine;
	private final int width;
	/** Row number of the mark, or ordinal of the article. */
	private final int[] places;
	/** Start and end of each place; none if the lines are marks. */
	private final int[] spans;
	private final int[] order;
	/** Lines of one article stand together: what was made for the last one is kept. */
	private volatile @Nullable Known known;

	private record Known(Block block, int article, ArticleInfo info) {
	}

	private Concordance(Engine engine, int width, int[] places, int[] spans, int[] order) {
		this.engine = engine;
		this.width = width;
		this.places = places;
		this.spans = spans;
		this.order = order;
	}

	/** @param width of the context on each side, in UTF-16 code units */
	static Concordance of(Engine engine, Query query, int width, Progress progress) {
		List<ValuePattern> words = words(query);
		if (words.isEmpty()) {
			return unsorted(engine, width, engine.rows(query.scoped(), progress), new int[0]);
		}
		TextHits hits = engine.find(words, query.searchesOutside(), progress);
		boolean ofMarks = query.hasTerm(term -> term.level() != Field.Level.ARTICLE && !term.namesZone());
		boolean[] articles = ofMarks ? new boolean[0]
				: engine.articles(withoutZones(query), query.searchesOutside(), progress);
		Engine.MarkTest marks = ofMarks ? engine.holding(query.scoped(), progress)
				: (ordinal, start, end) -> articles[ordinal];
		boolean[] reached = new boolean[ZoneKind.values().length];
		for (ZoneKind kind : ZoneKind.values()) {
			reached[kind.ordinal()] = query.scoped().reaches(kind);
		}
		Ints places = new Ints();
		Ints spans = new Ints();
		for (int ordinal = 0; ordinal < engine.holdings().size(); ordinal++) {
			int[] found = hits.of(ordinal);
			for (int i = 0; i < found.length; i += 2) {
				if (marks.holds(ordinal, found[i], found[i + 1])
						&& reached[zone(engine, ordinal, found[i]).ordinal()]) {
					places.add(ordinal);
					spans.add(found[i]);
					spans.add(found[i + 1]);
				}
			}
		}
		return unsorted(engine, width, places.toArray(), spans.toArray());
	}

	/** Number of lines. */
	public int size() {
		return order.length;
	}

	/** @param index from 0 to {@link #size()} exclusive */
	public ConcordanceLine line(int index) {
		int line = order[index];
		if (spans.length == 0) {
			return lineOf(engine.row(places[line]));
		}
		int ordinal = places[line];
		Block block = engine.blockOf(ordinal);
		int article = engine.holdings().articleOf(ordinal);
		int start = spans[2 * line];
		int end = spans[2 * line + 1];
		return new ConcordanceLine(info(block, article), new TextSpan(start, end), left(line),
				ArticleFacts.text(block, article, start, end),
				right(line), zone(engine, ordinal, start).id(), "");
	}

	/** The mark that the line is; empty if words were searched. */
	public Optional<MarkRow> mark(int index) {
		return spans.length == 0 ? Optional.of(RowMaker.mark(engine.row(places[order[index]]), width))
				: Optional.empty();
	}

	/** The same lines in another order. @throws java.util.concurrent.CancellationException if cancelled */
	public Concordance sorted(ConcordanceOrder by, Progress progress) {
		int[] lines = unsorted(engine, width, places, spans).order;
		RowSort sort = new RowSort(engine, progress);
		int[] sorted = switch (by) {
			case CORPUS -> lines;
			case WORDS -> sort.byText(lines, this::words, false, false);
			case LEFT -> sort.byText(lines, this::left, true, false);
			case RIGHT -> sort.byText(lines, this::right, false, false);
		};
		return new Concordance(engine, width, places, spans, sorted);
	}

	private static Concordance unsorted(Engine engine, int width, int[] places, int[] spans) {
		int[] order = new int[places.length];
		Arrays.setAll(order, i -> i);
		return new Concordance(engine, width, places, spans, order);
	}

	private ConcordanceLine lineOf(Row row) {
		int[] edges = RowReader.edges(row);
		return new ConcordanceLine(info(row.block(), row.article()),
				new TextSpan(edges[0], Math.max(edges[0] + 1, edges[1])),
				RowReader.left(row, width), RowReader.words(row), RowReader.right(row, width), RowMaker.zone(row),
				RowMaker.label(row));
	}

	private String words(int line) {
		return spans.length == 0 ? RowReader.words(engine.row(places[line]))
				: ArticleFacts.text(engine.blockOf(places[line]), engine.holdings().articleOf(places[line]),
						spans[2 * line], spans[2 * line + 1]);
	}

	private String left(int line) {
		return spans.length == 0 ? RowReader.left(engine.row(places[line]), width)
				: RowReader.left(engine.blockOf(places[line]), engine.holdings().articleOf(places[line]),
						spans[2 * line], width);
	}

	private String right(int line) {
		return spans.length == 0 ? RowReader.right(engine.row(places[line]), width)
				: RowReader.right(engine.blockOf(places[line]), engine.holdings().articleOf(places[line]),
						spans[2 * line + 1], width);
	}

	private ArticleInfo info(Block block, int article) {
		Known last = known;
		if (last == null || last.block() != block || last.article() != article) {
			last = new Known(block, article, RowMaker.article(block, article));
			known = last;
		}
		return last.info();
	}

	private static ZoneKind zone(Engine engine, int ordinal, int offset) {
		return ArticleFacts.zones(engine.blockOf(ordinal), engine.holdings().articleOf(ordinal)).kindAt(offset);
	}

	/** What is searched in the text: the words that all or one of which the query asks for. */
	private static List<ValuePattern> words(Query query) {
		List<ValuePattern> words = new ArrayList<>();
		for (Query part : query instanceof Query.And(List<Query> parts) ? parts : List.of(query)) {
			boolean onlyWords = !part.hasTerm(term -> !isText(term));
			if (onlyWords && !(part instanceof Query.Not)) {
				collect(part, words);
			}
		}
		return words;
	}

	private static void collect(Query part, List<ValuePattern> words) {
		switch (part) {
			case Query.FieldTerm(Field field, List<ValuePattern> anyOf) ->
				anyOf.stream().filter(each -> !each.text().isEmpty())
					.forEach(words::add);
			case Query.And(List<Query> parts) -> parts.forEach(each -> collect(each, words));
			case Query.Or(List<Query> parts) -> parts.forEach(each -> collect(each, words));
			default -> {
				// What is negated stands nowhere.
			}
		}
	}

	private static boolean isText(Query term) {
		return term instanceof Query.FieldTerm(Field field, List<ValuePattern> anyOf) && field == Field.TEXT;
	}

	/** The query without its terms about zones, which are asked of each place by itself. */
	private static Query withoutZones(Query query) {
		return Query.and((query instanceof Query.And(List<Query> parts) ? parts : List.of(query)).stream()
				.filter(part -> !part.namesZone())
				.toList());
	}
}
