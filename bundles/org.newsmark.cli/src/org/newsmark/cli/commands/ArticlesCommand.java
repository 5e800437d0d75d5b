// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Messages;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.output.Column;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zone;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.ArticleRow;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;

/** {@code articles}: one row for each article. */
public final class ArticlesCommand implements Command {

	/**
	 * @param marks by annotator
	 * @param zones with start and end in code points; none if they were not asked for
	 */
	private record Row(ArticleRow row, Map<String, Integer> marks, Map<String, Object> metadata,
			List<Map<String, Object>> zones) {
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("articles", List.of(Corpus.ONE), Queries.WHERE, RowWriter.OUTPUT);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		Query query = Queries.where(call);
		String form = call.arguments().choice(RowWriter.OUTPUT);
		try (IndexedCorpus corpus = IndexedCorpus.open(call)) {
			Progress progress = call.progress();
			IndexSnapshot snapshot = corpus.snapshot();
			Map<String, Map<String, Integer>> marks = marks(snapshot, query, progress);
			List<ArticleRow> articles = snapshot.articles(query, progress);
			RowWriter<Row> rows = RowWriter.of(form, columns(call.words()), call.terminal());
			Exit exit = corpus.exit();
			for (ArticleRow article : articles) {
				progress.checkCancelled();
				Map<String, Integer> own = marks.getOrDefault(article.article().path().value(), Map.of());
				try {
					rows.write(form.equals("json") ? described(corpus, article, own)
							: new Row(article, own, Map.of(), List.of()));
				} catch (ArticleFormatException changedMeanwhile) {
					call.complain(Failures.sentence(changedMeanwhile, call.words()));
					exit = Exit.FAILED;
				}
			}
			rows.finish();
			corpus.tellWhatIsMissing(query, articles.size());
			return exit;
		}
	}

	private static Map<String, Map<String, Integer>> marks(IndexSnapshot snapshot, Query query, Progress progress) {
		CountTable counts = snapshot.count(List.of(Dimension.ARTICLE, Dimension.ANNOTATOR), query, progress);
		Map<String, Map<String, Integer>> marks = new TreeMap<>();
		for (int i = 0; i < counts.cells(); i++) {
			int[] cell = counts.cell(i);
			marks.computeIfAbsent(counts.keys(0).get(cell[0]), any -> new TreeMap<>()).put(counts.keys(1).get(cell[1]),
					counts.cellCount(i));
		}
		return marks;
	}

	/** With what only the article's own file has. */
	private static Row described(IndexedCorpus corpus, ArticleRow row, Map<String, Integer> marks)
			throws IOException, ArticleFormatException {
		ArticleText text = corpus.folder().readText(row.article().path());
		Article article = corpus.folder().describe(text);
		List<Map<String, Object>> zones = article.zones().all().stream().map(zone -> zone(zone, text)).toList();
		return new Row(row, marks, article.metadata().members(), zones);
	}

	private static Map<String, Object> zone(Zone zone, ArticleText text) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("kind", zone.kind().id());
		members.put("start", text.offsets().toCodePoint(zone.span().start()));
		members.put("end", text.offsets().toCodePoint(zone.span().end()));
		return members;
	}

	private static RowWriter.Columns<Row> columns(Messages words) {
		return new RowWriter.Columns<>(
				() -> List.of(Column.path(words.title("article"), row -> row.row().article().path().value()),
						Column.text(words.title("outlet"), row -> row.row().article().outlet()),
						Column.number(words.title("published"), row -> day(row.row().article().published())),
						Column.number(words.title("words"), row -> row.row().words()),
						Column.number(words.title("marks"), row -> row.row().marks()),
						Column.text(words.title("status"), row -> statuses(row.row().statuses())),
						Column.text(words.title("headline"), row -> row.row().article().headline())),
				ArticlesCommand::csv, ArticlesCommand::json);
	}

	private static List<Column<Row>> csv() {
		return List.of(Column.text("article", row -> row.row().article().path().value()),
				Column.text("headline", row -> row.row().article().headline()),
				Column.text("outlet", row -> ListCommand.known(row.row().article().outlet())),
				Column.text("date", row -> ListCommand.known(row.row().article().published())),
				Column.text("language", row -> ListCommand.known(row.row().article().language())),
				Column.text("event", row -> ListCommand.known(row.row().article().event())),
				Column.text("genre", row -> ListCommand.known(row.row().article().genre())),
				Column.number("words", row -> row.row().words()),
				Column.number("marks", row -> row.row().marks()));
	}

	private static List<Column<Row>> json() {
		return List.of(Column.text("article", row -> row.row().article().path().value()),
				Column.text("headline", row -> row.row().article().headline()),
				Column.text("language", row -> ListCommand.known(row.row().article().language())),
				Column.text("metadata", Row::metadata),
				Column.text("zones", Row::zones), Column.number("words", row -> row.row().words()),
				Column.text("marks", Row::marks),
				Column.text("status", row -> ids(row.row().statuses())));
	}

	private static Map<String, String> ids(Map<String, AnnotationStatus> statuses) {
		Map<String, String> ids = new LinkedHashMap<>();
		statuses.forEach((annotator, status) -> ids.put(annotator, status.id()));
		return ids;
	}

	/** Each only once, by how far it is. */
	private static String statuses(Map<String, AnnotationStatus> statuses) {
		return String.join("/", statuses.values().stream().distinct().sorted().map(AnnotationStatus::id).toList());
	}

	/** The day of a date that may have a time. */
	private static String day(String published) {
		return published.substring(0, Math.min(published.length(), "2025-09-02".length()));
	}
}
